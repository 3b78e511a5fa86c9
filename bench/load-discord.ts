/** The local Discord of `load.ts`, in a process of its own: asks a bot at an even pace and times each first response. */
import { setTimeout as pause } from 'node:timers/promises';
import { startSandbox } from '../packages/discord-sandbox/src/server.ts';

export interface LoadOrder {
  readonly answers: number;
  readonly perSecond: number;
  readonly questions: readonly string[];
}

export interface LoadResult {
  /** Milliseconds to the first response, in the order of asking. */
  readonly milliseconds: readonly number[];
  /** Had no response within Discord's three seconds. */
  readonly lost: number;
}

/** So that the same answer does not stand in a channel already, as it would on few. */
const channels = 200;

const sandbox = await startSandbox({ rateLimits: 'off' });
const rooms = Array.from({ length: channels }, (_, index) => sandbox.addChannel(`room-${index}`));
let asked = 0;

process.on('message', async (order: LoadOrder) => {
  await sandbox.ready();
  process.send?.(await load(order));
});
process.send?.({ api: sandbox.api, token: sandbox.token });

async function load({ answers, perSecond, questions }: LoadOrder): Promise<LoadResult> {
  const milliseconds: number[] = [];
  let lost = 0;
  const one = async () => {
    const channel = rooms[asked % rooms.length];
    const question = questions[asked % questions.length] ?? '';
    asked++;
    const began = performance.now();
    const { failure } = await sandbox.invoke({
      command: 'ask',
      options: { question },
      ...(channel && { channel }),
    });
    if (failure === null) milliseconds.push(performance.now() - began);
    else lost++;
  };
  const began = performance.now();
  const running: Promise<void>[] = [];
  while (running.length < answers) {
    const due = Math.min(answers, Math.floor(((performance.now() - began) / 1000) * perSecond) + 1);
    while (running.length < due) running.push(one());
    await pause(1);
  }
  await Promise.all(running);
  return { milliseconds, lost };
}
