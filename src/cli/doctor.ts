/** `npm run doctor`: is everything there that the bot needs? Each line is good, or says how to mend it. */
import { commandsFor } from '../../commands/index.ts';
import { loadConfig } from '../config.ts';
import { inviteLinks } from '../discord/invite.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { examineDiscord } from './doctor/discord.ts';
import { bad, type Finding, note } from './doctor/finding.ts';
import { examineDatabase, examineKnowledge, examineNode } from './doctor/machine.ts';

const usage = `usage: npm run doctor
Looks at the token, the application, its commands and permissions on Discord, the database, the knowledge, the clock
and Node. It changes nothing on Discord, and ends with 1 where something has to be mended.`;

const marks = { good: '✓', note: '·', bad: '✗' } as const;
let wellSoFar = true;

function tell(...findings: readonly Finding[]): void {
  for (const { state, about, text } of findings) {
    console.log(`${marks[state]} ${about}: ${text}`);
    wellSoFar &&= state !== 'bad';
  }
}

async function main(): Promise<void> {
  tell(examineNode());
  const read = loadConfig();
  if (!read.ok) return tell(...read.faults.map((fault) => bad('Settings', fault)));
  const { config } = read;
  const loaded = await loadKnowledge(config.knowledgeDirectory).catch(() => undefined);
  tell(
    loaded
      ? examineKnowledge(config.knowledgeDirectory, loaded)
      : bad('Knowledge', `${config.knowledgeDirectory} cannot be read. Check KNOWLEDGE_DIR`),
    await examineDatabase(config.databaseUrl),
  );
  const { token } = config;
  if (token === undefined)
    return tell(
      note(
        'Token',
        'DISCORD_TOKEN is not set: npm start opens a sandbox on this machine. README.md tells how to get one',
      ),
    );
  const commands = loaded?.ok ? commandsFor(loaded.knowledge) : undefined;
  const definitions = commands?.map(({ definition }) => definition);
  const { findings, applicationId } = await examineDiscord({ ...config, token }, definitions);
  tell(...findings);
  if (applicationId === undefined) return;
  const links = inviteLinks(applicationId);
  console.log(`\nInvite the bot:      ${links.bot}\nInvite its commands: ${links.commandsOnly}`);
}

if (process.argv.length > 2) {
  console.log(usage);
  process.exitCode = ['--help', '-h'].includes(process.argv[2] ?? '') ? 0 : 2;
} else {
  await main();
  process.exitCode = wellSoFar ? 0 : 1;
}
