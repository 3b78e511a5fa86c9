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
import { type Handled, type RestContext, type Route, route } from './route.ts';

const path = '/webhooks/:application/:token';
const messagePath = `${path}/messages/:message`;
/** For apps that only the user has installed. */
const followUpsAtMost = 5;

export const webhookRoutes: readonly Route[] = [
  route('POST', path, [5, 2], forInteraction(followUp), true),
  route(
    'GET',
    messagePath,
    [5, 2],
    forMessage((_context, _interaction, message) => ok(message)),
    true,
  ),
  route('PATCH', messagePath, [5, 2], forMessage(edit), true),
  route('DELETE', messagePath, [5, 2], forMessage(remove), true),
];

/** 50027 once the token is over 15 minutes old, 10015 before the initial response. */
function forInteraction(
  handle: (context: RestContext, interaction: Interaction) => Handled,
): Route['handle'] {
  return (context) => {
    const { world, params } = context;
    const interaction = byToken(world, params.token);
    if (!interaction || params.application !== world.application.id || isExpired(world, interaction))
      return failure(50027);
    return interaction.callback === null ? failure(10015) : handle(context, interaction);
  };
}

function forMessage(
  handle: (context: RestContext, interaction: Interaction, message: APIMessage) => Handled,
): Route['handle'] {
  return forInteraction((context, interaction) => {
    const wanted = context.params.message;
    const message =
      wanted === '@original' ? interaction.message : interaction.followUps.find(({ id }) => id === wanted);
    if (!message || !exists(context.world, message)) return failure(10008);
    return handle(context, interaction, message);
  });
}

/** An ephemeral message lives with its interaction; any other one in its channel, where it may have been deleted. */
function exists(world: World, message: APIMessage): boolean {
  if ((message.flags ?? 0) & MessageFlags.Ephemeral) return true;
  return world.channels.get(message.channel_id)?.messages.has(message.id) ?? false;
}

async function followUp(context: RestContext, interaction: Interaction): Promise<RestReply> {
  const { world, body } = context;
  // Discord fills the placeholder with the first follow-up, whatever flags it has.
  if (interaction.thinking && interaction.message) return edit(context, interaction, interaction.message);
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
  { world, body }: RestContext,
  interaction: Interaction,
  message: APIMessage,
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

function remove({ world }: RestContext, interaction: Interaction, message: APIMessage): RestReply {
  const channel = world.channels.get(message.channel_id);
  if (channel) removeMessage(world, channel, message.id);
  settle(world, interaction);
  return noContent;
}
