/** Many questions for a long time: none is lost, and the memory that they take is given back. */
import { setTimeout as pause } from 'node:timers/promises';
import { residentMemory } from '../bench/startup.ts';
import type { Trouble } from './row.ts';
import { onStage } from './stage.ts';

/** A server of thousands that is told to ask, or a bot that comes back after an outage. */
const burst: Trouble = {
  name: 'Burst',
  bring: (scale) =>
    onStage(scale, async (stage) => {
      await stage.start();
      const [times, atOnce] = scale === 'full' ? [3, 2_000] : [1, 40];
      let lost = 0;
      for (let time = 0; time < times; time++) lost += await stage.ask(atOnce);
      return {
        trouble: `${atOnce.toLocaleString('en')} questions at once${times > 1 ? `, ${times} times` : ''}`,
        tried: times * atOnce,
        of: 'questions',
        lost,
      };
    }),
};

export const loadTroubles: readonly Trouble[] = [
  burst,
  {
    name: 'Many questions for a long time',
    bring: (scale) =>
      onStage(scale, async (stage) => {
        const bot = await stage.start();
        const [seconds, perSecond] = scale === 'full' ? [600, 100] : [3, 20];
        const pid = bot.child.pid ?? 0;
        const megabytes: number[] = [];
        const running: Promise<number>[] = [];
        const began = performance.now();
        while (running.length < seconds * perSecond) {
          const due = Math.min(seconds * perSecond, ((performance.now() - began) / 1_000) * perSecond);
          while (running.length < due) running.push(stage.ask(1));
          if (running.length % (perSecond * 10) < 2) megabytes.push(residentMemory(pid));
          await pause(5);
        }
        const lost = (await Promise.all(running)).reduce((sum, one) => sum + one, 0);
        const at = (part: number) => Math.round(megabytes[Math.floor((megabytes.length - 1) * part)] ?? 0);
        return {
          trouble: `${perSecond} questions a second for ${seconds < 60 ? `${seconds} s` : `${seconds / 60} minutes`}`,
          tried: running.length,
          of: 'questions',
          lost,
          remark:
            scale === 'full' ? `${at(0)} MB at first, ${at(0.5)} MB half way, ${at(1)} MB at the end` : '',
        };
      }),
  },
];
