/** The server that holds the database is stopped and started again while people ask and pin and the story is edited. */
import { countPins } from './pins.ts';
import { onServer } from './postgres-stage.ts';
import type { Trouble } from './row.ts';
import { editBriefing, eventually, questionsAtOnce } from './stage.ts';

const name = 'Database gone while it runs, PostgreSQL';

const stopped: Trouble = {
  name,
  bring: (scale) =>
    onServer(name, scale, async ({ stage, server, url }) => {
      const rounds = scale === 'full' ? 5 : 1;
      const bot = await stage.start({}, { DATABASE_URL: url });
      const pinned: string[] = [];
      let tried = 0;
      let lost = 0;

      async function ask(): Promise<void> {
        tried += questionsAtOnce;
        lost += await stage.ask();
      }

      /** Answered, and told as done only where it is; what stands is kept true from then on, whatever was told. */
      async function pin(): Promise<boolean> {
        const channel = stage.sandbox.addChannel(`pinned-${tried++}`);
        const { failed, toldAsDone, stands } = await stage.pin(channel);
        if (failed || (toldAsDone && !stands)) lost++;
        if (stands) pinned.push(channel);
        return toldAsDone;
      }

      for (let round = 1; round <= rounds; round++) {
        if (!(await pin())) lost++;
        const underWay = [ask(), pin(), pin()];
        await server.stop();
        await Promise.all(underWay);
        await Promise.all([ask(), pin()]);
        if (round === rounds) await editBriefing(stage);
        await server.start();
        await ask();
      }
      const { lost: untrue, doubled } = await countPins(stage, pinned);
      // By then it has the server again.
      if (!(await eventually(pin, 20_000))) lost++;
      if (bot.child.exitCode !== null) lost++;
      return { trouble: name, tried, of: 'questions and pins', lost: lost + untrue, doubled };
    }),
};

export const serverTroubles: readonly Trouble[] = [stopped];
