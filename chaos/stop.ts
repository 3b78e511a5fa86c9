/** The process is asked to end while it answers. */
import type { Trouble } from './row.ts';
import { eventually, onStage, questionsAtOnce } from './stage.ts';

const signalled: Trouble = {
  name: 'SIGTERM in flight',
  bring: (scale) =>
    onStage(scale, async (stage) => {
      const times = scale === 'full' ? 20 : 1;
      const callbacks = () =>
        stage.sandbox.requests().filter(({ path }) => path.includes('/callback')).length;
      let lost = 0;
      for (let time = 0; time < times; time++) {
        const bot = await stage.start();
        const before = callbacks();
        stage.sandbox.faults.rest(
          { path: /\/callback/ },
          { kind: 'slow', milliseconds: 500 },
          questionsAtOnce,
        );
        const underWay = stage.ask();
        // Not before all of them have reached the bot: what Discord has not delivered, nobody can answer.
        await eventually(() => callbacks() - before >= questionsAtOnce);
        const exitCode = await bot.stop();
        lost += (await underWay) + (exitCode === 0 ? 0 : 1);
      }
      return {
        trouble: `SIGTERM in flight, ${times} times`,
        tried: times * (questionsAtOnce + 1),
        of: 'questions and exit codes',
        lost,
      };
    }),
};

export const stopTroubles: readonly Trouble[] = [signalled];
