/** The briefing is replaced by garbage, over and over, while people ask. */
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Trouble } from './row.ts';
import { onStage } from './stage.ts';

const questionsAtOnce = 3;

const garbage: readonly ((good: string) => string)[] = [
  () => '',
  () => 'id: [',
  () => '\u0000\u0001\u0002'.repeat(1_000),
  (good) => good.slice(0, good.length / 2),
  (good) => good.replaceAll('en:', 'xx:'),
  () => `a: ${'['.repeat(2_000)}`,
];

export const knowledgeTroubles: readonly Trouble[] = [
  {
    name: 'Knowledge replaced by garbage',
    bring: (scale) =>
      onStage(scale, async (stage) => {
        const bot = await stage.start();
        const [times, between] = scale === 'full' ? [60, 1_000] : [6, 300];
        const good = await readFile(stage.briefing, 'utf8');
        let lost = 0;
        for (let time = 0; time < times; time++) {
          await writeFile(stage.briefing, garbage[time % garbage.length]?.(good) ?? '');
          lost += await stage.ask(questionsAtOnce);
          await pause(between);
        }
        await writeFile(stage.briefing, good);
        lost += (await stage.ask(questionsAtOnce)) + (bot.child.exitCode === null ? 0 : 1);
        return {
          trouble: `Knowledge replaced by garbage, ${times} times`,
          tried: (times + 1) * questionsAtOnce,
          of: 'questions',
          lost,
        };
      }),
  },
];
