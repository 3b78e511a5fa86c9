/** The process: reads the configuration, starts the bot, stops it when asked, and says in words why it ends. */

import type { Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import type { Bot } from './bot.ts';
import { readConfig, readEnvironment } from './config.ts';
import type { Fault } from './knowledge/fault.ts';
import { type Loaded, loadKnowledge } from './knowledge/load.ts';
import { soundKnowledge } from './knowledge/sound.ts';
import { createLogger, type Logger } from './log.ts';

/** Milliseconds from the first signal to the end of the process, whatever still hangs. */
const graceToStop = 5_000;

const read = readConfig(readEnvironment());
if (read.ok) {
  const { config } = read;
  // The files are read while discord.js is loaded.
  const loading = loadKnowledge(config.knowledgeDirectory);
  loading.catch(() => undefined);
  const { StartError, startBot } = await import('./bot.ts');
  const sandbox = config.token === undefined ? await openSandbox(config.sandboxPort) : undefined;
  const token = config.token ?? sandbox?.token ?? '';
  const logger = createLogger({
    level: config.logLevel,
    form: sandbox || process.stdout.isTTY ? 'people' : 'json',
    secrets: [token],
  });
  catchTheUncaught(logger);
  try {
    const bot = await startBot({
      ...config,
      token,
      apiUrl: sandbox?.api ?? config.apiUrl,
      logger,
      ...(sandbox ? await welcome(sandbox, config.knowledgeDirectory, loading) : { loading }),
    });
    stopWhenAsked(bot, sandbox);
    void bot.ended.then((reason) => leave(logger, reason));
    if (sandbox)
      process.stdout.write(
        `Dossier is ready: open ${sandbox.url} (a sandbox on this machine; Ctrl-C stops it)\n`,
      );
    else logger.info(`Dossier is ready as ${bot.name}`);
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    leave(logger, error.message);
  }
} else {
  process.stderr.write(`Dossier cannot start. Please mend these settings (environment or .env):\n`);
  for (const fault of read.faults) process.stderr.write(`  ${fault}\n`);
  process.exitCode = 1;
}

/** The sandbox speaks Discord's protocol: the bot connects to it as it would to Discord, and knows no difference. */
async function openSandbox(port: number): Promise<Sandbox> {
  const { startSandbox } = await import('../packages/discord-sandbox/src/server.ts');
  try {
    return await startSandbox({ port, application: 'Dossier' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    const sandbox = await startSandbox({ port: 0, application: 'Dossier' });
    process.stdout.write(
      `Port ${port} is taken, perhaps by another Dossier; this one uses ${new URL(sandbox.url).port}.\n`,
    );
    return sandbox;
  }
}

/** Whoever tries Dossier sees in the page what to try, and what is wrong with the knowledge until it is mended. */
async function welcome(sandbox: Sandbox, directory: string, loading: Promise<Loaded>) {
  const { formatFault } = await import('./knowledge/fault.ts');
  const onFaults = (faults: readonly Fault[]) => sandbox.showFaults(faults.map(formatFault));
  const sound = soundKnowledge(directory, loading, (faults) => {
    onFaults(faults);
    const lines = faults.map((fault) => `  ${formatFault(fault)}\n`).join('');
    process.stdout.write(
      faults.length === 0
        ? 'Mended.\n'
        : `The knowledge in ${directory} does not load; Dossier starts once it is mended (${sandbox.url}).\n${lines}`,
    );
  });
  void Promise.all([sound, sandbox.ready()]).then(
    async ([loaded]) => {
      const { guideFor } = await import('./guide.ts');
      if (loaded.ok) sandbox.showGuide(guideFor(loaded.knowledge, sandbox.registeredCommands(), directory));
    },
    () => undefined,
  );
  return { loading: sound, onFaults };
}

function stopWhenAsked(bot: Bot, sandbox: Sandbox | undefined): void {
  let stopping = false;
  const stop = async () => {
    // Ctrl-C under npm can arrive twice.
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), graceToStop).unref();
    await bot.stop();
    await sandbox?.close();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}

function leave(logger: Logger, reason: string): void {
  logger.fatal(reason);
  process.exit(1);
}

function catchTheUncaught(logger: Logger): void {
  // One lost promise, such as an event that discord.js cannot read, is no reason to leave everybody.
  process.on('unhandledRejection', (err) =>
    logger.error({ err }, 'a promise was rejected and nobody was listening'),
  );
  process.on('uncaughtException', (err) => {
    logger.fatal({ err }, 'Dossier stops: an error that it did not expect');
    process.exit(1);
  });
}
