/** The application itself, its gateway address and its commands. */
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { checkCommands, type Scope } from '../rules/command.ts';
import { faultIf } from '../rules/fault.ts';
import { checkSchema } from '../rules/schema.ts';
import type { World } from '../world.ts';
import { failure, invalidForm, noContent, ok, type RestReply } from './reply.ts';
import { type Handled, type RestContext, type Route, route } from './route.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;

const gateway = {
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
};

export const applicationRoutes: readonly Route[] = [
  route('GET', '/gateway/bot', [2, 5], ({ gateway: url }) => ok({ url, ...gateway })),
  route('GET', '/users/@me', [30, 30], ({ world }) => ok(world.bot)),
  route('GET', '/users/@me/guilds', [30, 30], ({ world }) =>
    ok([{ ...world.guild, icon: null, owner: false, permissions: String(world.botPermissions) }]),
  ),
  route('GET', '/applications/@me', [30, 30], application),
  route('GET', '/oauth2/applications/@me', [30, 30], application),
  ...commandRoutes('global', '/applications/:application/commands'),
  ...commandRoutes('guild', '/applications/:application/guilds/:guild/commands'),
];

function application({ world }: RestContext): RestReply {
  return ok({ ...world.application, description: '', icon: null, bot: world.bot, flags: 0, verify_key: '' });
}

function commandRoutes(scope: Scope, path: string): Route[] {
  /** Only our own application and guild are ours to change. */
  const own = (
    method: Route['method'],
    at: string,
    handle: (context: RestContext, scope: Scope) => Handled,
  ) =>
    route(method, at, [5, 20], (context) => {
      const { world, params } = context;
      const foreign = params.guild !== undefined && params.guild !== world.guild.id;
      if (params.application !== world.application.id || foreign) return failure(50001);
      return handle(context, scope);
    });
  return [
    own('GET', path, list),
    own('PUT', path, replace),
    own('POST', path, upsert),
    own('DELETE', `${path}/:command`, remove),
  ];
}

/** Localisations are left out unless asked for, as Discord does. */
function list({ world, query }: RestContext, scope: Scope): RestReply {
  if (query.get('with_localizations') === 'true') return ok(world.commands[scope]);
  return ok(
    world.commands[scope].map((command) => ({
      ...command,
      name_localizations: undefined,
      description_localizations: undefined,
    })),
  );
}

async function replace({ world, body }: RestContext, scope: Scope): Promise<RestReply> {
  if (!Array.isArray(body)) return invalidForm(faultIf(true, [], 'LIST_TYPE_CONVERT'));
  return store(world, scope, body as Body[]);
}

async function upsert({ world, body }: RestContext, scope: Scope): Promise<RestReply> {
  const added = body as Body;
  const others = world.commands[scope].filter((command) => !same(command, added));
  const reply = await store(world, scope, [...(others as Body[]), added]);
  return reply.status === 200 ? ok(world.commands[scope].find((command) => same(command, added))) : reply;
}

function remove({ world, params }: RestContext, scope: Scope): RestReply {
  if (!world.commands[scope].some((command) => command.id === params.command)) return failure(10063);
  world.commands[scope] = world.commands[scope].filter((command) => command.id !== params.command);
  world.feed.publish({ kind: 'commands' });
  return noContent;
}

/** Holds the whole set to the rules before anything changes. A command that was there keeps its id. */
async function store(world: World, scope: Scope, bodies: readonly Body[]): Promise<RestReply> {
  for (const [index, body] of bodies.entries()) {
    // The official schema has these bits as a number; the API takes and gives them as a decimal string.
    const permissions = body?.default_member_permissions;
    const asked = { ...body, default_member_permissions: permissions && Number(permissions) };
    const refused = await checkSchema('ApplicationCommandUpdateRequest', asked);
    if (refused) return at(index, refused);
  }
  const refused = checkCommands(bodies, scope);
  if (refused) return refused;
  world.commands[scope] = bodies.map((body) => {
    const before = world.commands[scope].find((command) => same(command, body));
    return {
      ...body,
      id: before?.id ?? world.nextId(),
      application_id: world.application.id,
      ...(scope === 'guild'
        ? { guild_id: world.guild.id }
        : { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }),
      type: body.type ?? ApplicationCommandType.ChatInput,
      description: 'description' in body ? body.description : '',
      default_member_permissions: body.default_member_permissions ?? null,
      nsfw: false,
      version: world.nextId(),
    } as APIApplicationCommand;
  });
  world.feed.publish({ kind: 'commands' });
  return ok(world.commands[scope]);
}

function same(command: APIApplicationCommand, body: Body): boolean {
  return command.name === body?.name && command.type === (body.type ?? ApplicationCommandType.ChatInput);
}

/** In a list, Discord's errors stand under the index of the command. */
function at(index: number, reply: RestReply): RestReply {
  const body = reply.body as { errors: unknown };
  return { ...reply, body: { ...body, errors: { [index]: body.errors } } };
}
