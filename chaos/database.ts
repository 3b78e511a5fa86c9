/** The database is gone, full, locked, not to be written, broken, or of a later version. Answers need none and go on. */
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createClient } from '@libsql/client';
import type { BotProcess } from './bot-process.ts';
import type { Trouble } from './row.ts';
import { eventually, onStage, questionsAtOnce, type Stage } from './stage.ts';

/** The state is brought about before the start or while it runs; the bot must answer, and say what is wrong when asked to pin. */
function state(
  name: string,
  arrange: (stage: Stage) => Promise<BotProcess>,
  undo?: (stage: Stage) => Promise<void>,
): Trouble {
  return {
    name: `Database ${name}`,
    bring: (scale) =>
      onStage(scale, async (stage) => {
        const rounds = scale === 'full' ? 5 : 1;
        const bot = await arrange(stage);
        let lost = 0;
        for (let round = 0; round < rounds; round++) {
          lost += await stage.ask();
          const { failed, toldAsDone, stands } = await stage.pin();
          // Told as done and not there would be the one thing that is never right.
          if (failed || (toldAsDone && !stands)) lost++;
        }
        if (bot.child.exitCode !== null) lost++;
        await undo?.(stage);
        return {
          trouble: `Database ${name}`,
          tried: rounds * (questionsAtOnce + 1),
          of: 'questions and pins',
          lost,
        };
      }),
  };
}

/** A bot that has its database open already: a pin of its stands somewhere else. */
async function running(stage: Stage): Promise<BotProcess> {
  const bot = await stage.start();
  const channel = stage.sandbox.addChannel('opens-the-database');
  await eventually(async () => (await stage.pin(channel)).stands);
  return bot;
}

const locks = new Map<Stage, () => void>();

export const databaseTroubles: readonly Trouble[] = [
  state('gone while it runs', async (stage) => {
    const bot = await running(stage);
    for (const end of ['', '-wal', '-shm']) await rm(`${stage.databaseFile}${end}`, { force: true });
    return bot;
  }),
  state('that may not grow', (stage) => stage.start({ largestFile: 8 })),
  state(
    'locked by another program',
    async (stage) => {
      const bot = await running(stage);
      const other = createClient({ url: `file:${stage.databaseFile}` });
      await other.transaction('write');
      locks.set(stage, () => other.close());
      return bot;
    },
    async (stage) => locks.get(stage)?.(),
  ),
  state('that may not be written', async (stage) => {
    await mkdir(path.dirname(stage.databaseFile), { recursive: true });
    await chmod(path.dirname(stage.databaseFile), 0o555);
    return stage.start({ asNobody: true });
  }),
  state('that is corrupt', async (stage) => {
    await mkdir(path.dirname(stage.databaseFile), { recursive: true });
    await writeFile(stage.databaseFile, 'These are notes, and no database. '.repeat(300));
    return stage.start();
  }),
  state('overwritten while it runs', async (stage) => {
    const bot = await running(stage);
    for (const end of ['', '-wal'])
      await writeFile(`${stage.databaseFile}${end}`, 'These are notes, and no database. '.repeat(3_000));
    return bot;
  }),
  state('of a later version', async (stage) => {
    await (await running(stage)).stop();
    const client = createClient({ url: `file:${stage.databaseFile}` });
    await client.execute("insert into kysely_migration (name, timestamp) values ('999-later', '2099-01-01')");
    client.close();
    return stage.start();
  }),
];
