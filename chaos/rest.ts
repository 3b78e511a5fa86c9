/** Trouble with Discord's REST API: limits, faults of its own, connections that break or hang. */
import type { RestFault } from '../packages/discord-sandbox/src/faults.ts';
import type { Row, Trouble } from './row.ts';
import { editBriefing, eventually, onStage, questionsAtOnce } from './stage.ts';

const callback = { path: /\/callback/ };
const faults: readonly (readonly [name: string, fault: RestFault])[] = [
  ['429, shared', { kind: 'rate limit', retryAfter: 0.3, scope: 'shared' }],
  ['429, global', { kind: 'rate limit', retryAfter: 0.3, scope: 'global' }],
  ['500', { kind: 'status', status: 500 }],
  ['502', { kind: 'status', status: 502 }],
  ['503', { kind: 'status', status: 503 }],
  ['Connection reset', { kind: 'reset' }],
  ['Acknowledgement lost', { kind: 'lost answer' }],
  ['Callback hangs', { kind: 'hang' }],
];

/** Every first response meets the fault once, and has to come all the same; one bot through all of them. */
const atEveryCallback: Trouble = {
  name: faults.map(([name]) => name).join('; '),
  parts: faults.map(([name]) => name),
  bring: (scale, isChosen = () => true) =>
    onStage(scale, async (stage) => {
      await stage.start();
      const rounds = scale === 'full' ? 20 : 1;
      const rows: Row[] = [];
      for (const [trouble, fault] of faults.filter(([name]) => isChosen(name))) {
        let lost = 0;
        for (let round = 0; round < rounds; round++) {
          const takeBack = stage.sandbox.faults.rest(callback, fault, questionsAtOnce);
          lost += await stage.ask();
          takeBack();
        }
        rows.push({ trouble, tried: rounds * questionsAtOnce, of: 'questions', lost });
      }
      return rows;
    }),
};

/** The token stands refused for one request, as happens when Discord has a bad minute: answers need none. */
const refusedOnce: Trouble = {
  name: '401 while running',
  bring: (scale) =>
    onStage(scale, async (stage) => {
      const bot = await stage.start();
      const { sandbox } = stage;
      let lost = Number((await stage.pin()).failed);
      sandbox.faults.rest({ path: /\/channels\// }, { kind: 'status', status: 401 }, 1);
      await editBriefing(stage);
      lost += await stage.ask();
      const shown = () => JSON.stringify(sandbox.pins()).includes(stage.story.edit[1]);
      // It goes on, and the pin with it; or it ends and says why, so that whoever runs it starts it again.
      const ended = () => bot.child.exitCode !== null && bot.output().includes('refused the token');
      if (!(await eventually(() => shown() || ended()))) lost++;
      return {
        trouble: '401 while running, at a pin',
        tried: questionsAtOnce + 2,
        of: 'questions and pins',
        lost,
      };
    }),
};

/** The token was reset while the bot runs: it ends and says why, for no new start helps. */
const refusedForGood: Trouble = {
  name: '401 for good',
  bring: (scale) =>
    onStage(scale, async (stage) => {
      const bot = await stage.start();
      const { sandbox } = stage;
      await stage.pin();
      sandbox.faults.rest({ path: /^\/(?:channels|users)\// }, { kind: 'status', status: 401 }, 1_000);
      await editBriefing(stage);
      const exitCode = await bot.ended;
      const well = exitCode === 78 && bot.output().includes('refused the token');
      return { trouble: '401 for good', tried: 1, of: 'end in words, with 78', lost: well ? 0 : 1 };
    }),
};

export const restTroubles: readonly Trouble[] = [atEveryCallback, refusedOnce, refusedForGood];
