/** What Discord says of the bot, from its token to its servers. */
import type {
  APIApplication,
  APIGatewayBotInfo,
  RESTPostAPIApplicationCommandsJSONBody as Definition,
} from 'discord-api-types/v10';
import { clock, examineApplication, intents, starts } from './application.ts';
import { reader, refusal, type Settings } from './ask.ts';
import { bad, good, note } from './finding.ts';
import { examineCommands, examineGuilds, listGuilds } from './servers.ts';

/** As of a proxy's page, or of an address that is some other server's. */
const somethingElse = { ok: false, status: 0, reason: '' } as const;

/** `applicationId`: that of the settings where Discord did not tell. */
export async function examineDiscord(settings: Settings, definitions: readonly Definition[] | undefined) {
  const get = reader(settings);
  const answered = await get<APIGatewayBotInfo>('/gateway/bot');
  const gateway = answered.ok && !Object(answered.body).session_start_limit ? somethingElse : answered;
  if (!gateway.ok) return { findings: [refusal(gateway, settings)], applicationId: settings.applicationId };
  const findings = [good('Token', 'Discord takes it'), clock(gateway), starts(gateway.body)];

  const application = await get<APIApplication>('/applications/@me');
  if (!application.ok) {
    findings.push(bad('Application', `Discord does not show it (status ${application.status}). Try again`));
    return { findings, applicationId: settings.applicationId };
  }
  const { id } = application.body;
  findings.push(...examineApplication(application.body, settings), intents(application.body));
  if (definitions)
    for await (const one of examineCommands(get, id, settings, definitions)) findings.push(one);
  const guilds = await listGuilds(get);
  findings.push(
    guilds.ok
      ? examineGuilds(guilds.body, settings.guildId)
      : note('Servers', `Discord does not list them (status ${guilds.status})`),
  );
  return { findings, applicationId: id };
}
