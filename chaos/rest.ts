/** Trouble with Discord's REST API: limits, faults of its own, connections that break or hang. */
import type { RestFault } from '../packages/discord-sandbox/src/faults.ts';
import type { Trouble } from './row.ts';
import { editBriefing, eventually, onStage } from './stage.ts';

const callback = { path: /\/callback/ };
const questionsAtOnce = 6;

/** Every first response meets the fault once, and has to come all the same. */
function atEveryCallback(name: string, fault: RestFault): Trouble {
  return {
    name,
    bring: (scale) =>
      onStage(async (stage) => {
        await stage.start();
        const rounds = scale === 'full' ? 20 : 1;
        let lost = 0;
        for (let round = 0; round < rounds; round++) {
          const takeBack = stage.sandbox.faults.rest(callback, fault, questionsAtOnce);
          lost += await stage.ask(questionsAtOnce);
          takeBack();
        }
        return { trouble: name, tried: rounds * questionsAtOnce, of: 'questions', lost, doubled: 0 };
      }),
  };
}

/** The token stands refused for one request, as happens when Discord has a bad minute: answers need none. */
const refusedOnce: Trouble = {
  name: '401 while running',
  bring: () =>
    onStage(async (stage) => {
      const bot = await stage.start();
      const { sandbox } = stage;
      const user = sandbox.users.moderator;
      const pinned = await sandbox.invoke({ command: 'pins', subcommand: 'pin', user });
      let lost = pinned.failure === null ? 0 : 1;
      sandbox.faults.rest({ path: /\/channels\// }, { kind: 'status', status: 401 }, 1);
      await editBriefing(stage, true);
      lost += await stage.ask(questionsAtOnce);
      const shown = () => JSON.stringify(sandbox.pins()).includes('bought some Nvidia');
      // It goes on, and the pin with it; or it ends and says why, so that whoever runs it starts it again.
      const ended = () => bot.child.exitCode !== null && bot.output().includes('refused the token');
      if (!(await eventually(() => shown() || ended()))) lost++;
      return {
        trouble: '401 while running, at a pin',
        tried: questionsAtOnce + 2,
        of: 'questions and pins',
        lost,
        doubled: 0,
      };
    }),
};

export const restTroubles: readonly Trouble[] = [
  atEveryCallback('429, shared', { kind: 'rate limit', retryAfter: 0.3, scope: 'shared' }),
  atEveryCallback('429, global', { kind: 'rate limit', retryAfter: 0.3, scope: 'global' }),
  ...[500, 502, 503].map((status) => atEveryCallback(`${status}`, { kind: 'status', status })),
  atEveryCallback('Connection reset', { kind: 'reset' }),
  atEveryCallback('Acknowledgement lost', { kind: 'lost answer' }),
  atEveryCallback('Callback hangs', { kind: 'hang' }),
  refusedOnce,
];
