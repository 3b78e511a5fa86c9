/** The process: reads the configuration, starts the bot, stops it when asked, and says in words why it ends. */
import type { Sandbox } from '../packages/discord-sandbox/src/sandbox.ts';
import { inviteLinks } from './discord/invite.ts';
import type { Logger } from './log.ts';
import type { showInSandbox } from './show-in-sandbox.ts';
import { beforeTheEnd } from './signals.ts';
import { mendFirst, StartError, startAgain } from './start-error.ts';

// Loaded only now, which takes a while: a signal is heard meanwhile.
const [{ loadConfig, secretsOf }, { loadKnowledge }, { createLogger, surviveLostOutput }] = await Promise.all(
  [import('./config.ts'), import('./knowledge/load.ts'), import('./log.ts')],
);
surviveLostOutput();

const usage = `usage: node scripts/start.js [--built]
Starts the bot: with DISCORD_TOKEN on Discord, without it in a sandbox on this machine. .env.example tells every
setting, docs/hosting.md how to run it for good. It compiles what changed; --built takes the build that stands.`;

const read = loadConfig();
const unknown = process.argv.slice(2).find((word) => !['--built', '--help', '-h'].includes(word));
if (process.argv.some((word) => word === '--help' || word === '-h')) {
  console.log(usage);
} else if (unknown !== undefined) {
  console.error(`"${unknown}" is not understood\n${usage}`);
  process.exitCode = mendFirst;
} else if (read.ok) {
  const { config } = read;
  // The files are read while discord.js is loaded.
  const loading = loadKnowledge(config.knowledgeDirectory);
  loading.catch(() => undefined);
  const { startBot } = await import('./bot.ts');
  const sandbox = config.token === undefined ? await openSandbox(config.sandboxPort) : undefined;
  const token = config.token ?? sandbox?.token ?? '';
  const logger = createLogger({
    level: config.logLevel,
    form: sandbox || process.stdout.isTTY ? 'people' : 'json',
    secrets: [token, ...secretsOf(config)],
  });
  catchTheUncaught(logger);
  try {
    const bot = await startBot({
      ...config,
      token,
      apiUrl: sandbox?.api ?? config.apiUrl,
      // The sandbox's channels are gone with the process: what is pinned in them must not stand beside real pins.
      databaseUrl: sandbox ? undefined : config.databaseUrl,
      logger,
      loading,
      ...(sandbox && (await inSandbox(sandbox, config.knowledgeDirectory, loading))),
    });
    beforeTheEnd(async () => {
      await bot.stop();
      await sandbox?.close();
    });
    void bot.ended.then(({ reason, exitCode }) => leave(logger, reason, exitCode));
    if (sandbox)
      process.stdout.write(
        `Dossier is ready: open ${sandbox.url} (a sandbox on this machine; Ctrl-C stops it)\n`,
      );
    else {
      logger.info(`Dossier is ready as ${bot.name}`);
      const links = inviteLinks(bot.applicationId);
      logger.info(`Invite it with ${links.bot} (or its commands alone, with no pins: ${links.commandsOnly})`);
    }
  } catch (error) {
    if (!(error instanceof StartError)) throw error;
    leave(logger, error.message, error.exitCode);
  }
} else {
  process.stderr.write(`Dossier cannot start. Please mend these settings (environment or .env):\n`);
  for (const fault of read.faults) process.stderr.write(`  ${fault}\n`);
  process.exitCode = mendFirst;
}

/** The sandbox speaks Discord's protocol: the bot connects to it as it would to Discord, and knows no difference. */
async function openSandbox(port: number): Promise<Sandbox> {
  const { startSandbox } = await import('../packages/discord-sandbox/src/server.ts');
  try {
    return await startSandbox({ port, application: 'Dossier' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    const sandbox = await startSandbox({ port: 0, application: 'Dossier' });
    const why = code === 'EACCES' ? 'may not be used by this user' : 'is taken, perhaps by another Dossier';
    process.stdout.write(`Port ${port} ${why}; this one uses ${new URL(sandbox.url).port}.\n`);
    return sandbox;
  }
}

async function inSandbox(...parts: Parameters<typeof showInSandbox>) {
  return (await import('./show-in-sandbox.ts')).showInSandbox(...parts);
}

function leave(logger: Logger, reason: string, exitCode: number): void {
  logger.fatal(reason);
  process.exit(exitCode);
}

function catchTheUncaught(logger: Logger): void {
  // One lost promise, such as an event that discord.js cannot read, is no reason to leave everybody.
  process.on('unhandledRejection', (err) =>
    logger.error({ err }, 'a promise was rejected and nobody was listening'),
  );
  process.on('uncaughtException', (err) => {
    logger.fatal({ err }, 'Dossier stops: an error that it did not expect');
    process.exit(startAgain);
  });
}
