/** What follows the initial response: edits, follow-ups, deletion. The interaction's token stands in the path. */
import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { byToken, isExpired, settle } from '../interactions.ts';
import { editMessage, type MessageBody, publishMessage, removeMessage, shownEmbeds } from '../messages.ts';
import { byUserAlone } from '../places.ts';
import { checkMessage } from '../rules/message.ts';
import { checkSchema } from '../rules/schema.ts';
import type { Interaction, World } from '../world.ts';
import { failure, noContent, ok, type RestReply } from './reply.ts';
import { responseMessage } from './response-message.ts';
import type { RestContext, Route } from './route.ts';

const path = '/webhooks/:application/:token';
const messagePath = `${path}/messages/:message`;
const limits = { open: true, limit: [5, 2] } as const;
/** For apps that only the user has installed. */
const followUpsAtMost = 5;
type Handled = RestReply | Promise<RestReply>;

export const webhookRoutes: readonly Route[] = [
  {
    method: 'POST',
    path,
    ...limits,
    handle: (context) => forInteraction(context, (interaction) => followUp(context, interaction)),
  },
  {
    method: 'GET',
    path: messagePath,
    ...limits,
    handle: (context) => forMessage(context, (_interaction, message) => ok(message)),
  },
  {
    method: 'PATCH',
    path: messagePath,
    ...limits,
    handle: (context) =>
      forMessage(context, (interaction, message) => edit(context.world, interaction, message, context.body)),
  },
  {
    method: 'DELETE',
    path: messagePath,
    ...limits,
    handle: (context) =>
      forMessage(context, (interaction, message) => remove(context.world, interaction, message)),
  },
];

/** 50027 once the token is over 15 minutes old, 10015 before the initial response. */
function forInteraction(
  { world, params }: RestContext,
  handle: (interaction: Interaction) => Handled,
): Handled {
  const interaction = byToken(world, params.token);
  if (!interaction || params.application !== world.application.id || isExpired(world, interaction))
    return failure(50027);
  return interaction.callback === null ? failure(10015) : handle(interaction);
}

function forMessage(
  context: RestContext,
  handle: (interaction: Interaction, message: APIMessage) => Handled,
): Handled {
  return forInteraction(context, (interaction) => {
    const wanted = context.params.message;
    const message =
      wanted === '@original' ? interaction.message : interaction.followUps.find(({ id }) => id === wanted);
    if (!message || !exists(context.world, message)) return failure(10008);
    return handle(interaction, message);
  });
}

/** An ephemeral message lives with its interaction; any other one in its channel, where it may have been deleted. */
function exists(world: World, message: APIMessage): boolean {
  if ((message.flags ?? 0) & MessageFlags.Ephemeral) return true;
  return world.channels.get(message.channel_id)?.messages.has(message.id) ?? false;
}

async function followUp({ world, body }: RestContext, interaction: Interaction): Promise<RestReply> {
  // Discord fills the placeholder with the first follow-up, whatever flags it has.
  if (interaction.thinking && interaction.message) return edit(world, interaction, interaction.message, body);
  const asked = (body ?? {}) as MessageBody;
  if (byUserAlone(interaction.owners) && interaction.followUpCount >= followUpsAtMost) return failure(40094);
  const refused =
    (await checkSchema('IncomingWebhookInteractionRequest', asked)) ?? checkMessage(asked, true);
  if (refused) return refused;
  const message = responseMessage(world, interaction, asked);
  interaction.followUps = [...interaction.followUps, message];
  interaction.followUpCount += 1;
  const channel = world.channels.get(interaction.channel);
  if (!((message.flags ?? 0) & MessageFlags.Ephemeral) && channel) publishMessage(world, channel, message);
  settle(world, interaction);
  return ok(message);
}

async function edit(
  world: World,
  interaction: Interaction,
  message: APIMessage,
  body: unknown,
): Promise<RestReply> {
  const asked = (body ?? {}) as MessageBody;
  const whole = {
    content: message.content,
    embeds: shownEmbeds(world, message),
    components: message.components,
    ...asked,
  } as MessageBody;
  const refused =
    (await checkSchema('IncomingWebhookUpdateRequestPartial', asked)) ??
    checkMessage(asked, false) ??
    checkMessage({ ...whole, flags: 0 }, true);
  if (refused) return refused;
  const filling = interaction.thinking && message === interaction.message;
  if (filling) interaction.thinking = false;
  editMessage(world, message, asked, !filling);
  settle(world, interaction);
  return ok(message);
}

function remove(world: World, interaction: Interaction, message: APIMessage): RestReply {
  const channel = world.channels.get(message.channel_id);
  if (channel) removeMessage(world, channel, message.id);
  settle(world, interaction);
  return noContent;
}
