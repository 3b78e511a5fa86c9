/** The real bot in the test's own process, on a sandbox. */
import { manualClock } from '../../packages/discord-sandbox/src/clock.ts';
import type { Sandbox } from '../../packages/discord-sandbox/src/sandbox.ts';
import { startSandbox } from '../../packages/discord-sandbox/src/server.ts';
import { type Bot, type BotOptions, startBot } from '../../src/bot.ts';
import { createLogger } from '../../src/log.ts';

/** On a busy machine an answer may come late: Discord's three seconds are the business of other tests. */
export function patientSandbox(application?: string): Promise<Sandbox> {
  return startSandbox({ rateLimits: 'off', clock: manualClock(), ...(application && { application }) });
}

export type Told = Partial<BotOptions> & {
  /** Hears every line of the log, however small. Without it nothing is logged. */
  readonly write?: (line: string) => void;
};

/** Default: with the project's own knowledge. */
export async function startBotOn(sandbox: Sandbox, { write, ...options }: Told = {}): Promise<Bot> {
  const bot = await startBot({
    token: sandbox.token,
    apiUrl: sandbox.api,
    knowledgeDirectory: 'knowledge',
    logger: createLogger({
      level: write ? 'trace' : 'silent',
      form: 'json',
      secrets: [sandbox.token],
      ...(write && { write }),
    }),
    ...options,
  });
  await sandbox.ready();
  return bot;
}
