/** The initial response to an interaction. */
import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionType,
  MessageFlags,
  InteractionResponseType as Response,
} from 'discord-api-types/v10';
import { acknowledgeWithin, isLate, settle } from '../interactions.ts';
import { editMessage, type MessageBody, publishMessage } from '../messages.ts';
import { checkMessage } from '../rules/message.ts';
import { checkModal } from '../rules/modal.ts';
import { checkSchema, type SchemaName } from '../rules/schema.ts';
import type { Interaction, World } from '../world.ts';
import { failure, invalidForm, noContent, ok, type RestReply } from './reply.ts';
import { responseMessage } from './response-message.ts';
import { type RestContext, route } from './route.ts';

type ModalData = APIModalInteractionResponseCallbackData;

interface Callback {
  readonly type: number;
  readonly data?: MessageBody & { readonly choices?: readonly APIApplicationCommandOptionChoice[] };
}

interface ModalCallback {
  readonly type: Response.Modal;
  readonly data: ModalData;
}

function isModal(body: Callback | ModalCallback): body is ModalCallback {
  return body.type === Response.Modal;
}

/** Which responses an interaction may get, and the official schema of each. */
const schemas: Readonly<Record<number, SchemaName>> = {
  [Response.ChannelMessageWithSource]: 'CreateMessageInteractionCallbackRequest',
  [Response.DeferredChannelMessageWithSource]: 'CreateMessageInteractionCallbackRequest',
  [Response.DeferredMessageUpdate]: 'UpdateMessageInteractionCallbackRequest',
  [Response.UpdateMessage]: 'UpdateMessageInteractionCallbackRequest',
  [Response.ApplicationCommandAutocompleteResult]: 'ApplicationCommandAutocompleteCallbackRequest',
  [Response.Modal]: 'ModalInteractionCallbackRequest',
};
const messages = [Response.ChannelMessageWithSource, Response.DeferredChannelMessageWithSource];
const updates = [Response.DeferredMessageUpdate, Response.UpdateMessage];
const allowed: Readonly<Record<number, readonly number[]>> = {
  [InteractionType.ApplicationCommand]: [...messages, Response.Modal],
  [InteractionType.MessageComponent]: [...messages, ...updates, Response.Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [...messages, ...updates],
};

export const callbackRoute = route(
  'POST',
  '/interactions/:interaction/:token/callback',
  [5, 1],
  respond,
  true,
);

async function respond({ world, params, query, body }: RestContext): Promise<RestReply> {
  const interaction = world.interactions.get(params.interaction ?? '');
  if (!interaction || interaction.token !== params.token) return failure(10062);
  if (interaction.callback !== null) return failure(40060);
  if (isLate(world, interaction)) return failure(10062);
  const refused = await check(interaction, body);
  if (refused) return refused;
  // A second instance may have answered while the schema was being loaded.
  if (interaction.callback !== null) return failure(40060);
  apply(world, interaction, body as Callback | ModalCallback);
  return query.get('with_response') === 'true' ? ok(described(interaction)) : noContent;
}

async function check(interaction: Interaction, body: RestContext['body']): Promise<RestReply | null> {
  const { type, data } = (body ?? {}) as Partial<Callback>;
  const schema = schemas[type ?? 0];
  // A form that a command opened stands on no message that could be updated.
  const nothingToUpdate = updates.includes(type ?? 0) && interaction.source === null;
  if (!schema || nothingToUpdate || !allowed[interaction.type]?.includes(type ?? 0))
    return invalidForm([
      {
        path: ['type'],
        code: 'BASE_TYPE_CHOICES',
        message: `Type ${type} is not allowed for this interaction.`,
      },
    ]);
  const refused = await checkSchema(schema, body);
  if (refused) return refused;
  if (type === Response.ApplicationCommandAutocompleteResult) return null;
  if (type === Response.Modal) return checkModal((body as { data: ModalData }).data);
  if (
    type === Response.DeferredChannelMessageWithSource &&
    ((data?.flags ?? 0) & ~MessageFlags.Ephemeral) !== 0
  )
    return invalidForm([
      {
        path: ['data', 'flags'],
        code: 'NOT_ALLOWED',
        message: 'Only EPHEMERAL may be set on a deferred response.',
      },
    ]);
  return checkMessage(data ?? {}, type === Response.ChannelMessageWithSource, ['data']);
}

function apply(world: World, interaction: Interaction, body: Callback | ModalCallback): void {
  interaction.callback = body.type;
  if (isModal(body)) {
    interaction.modal = body.data;
    settle(world, interaction);
    return;
  }
  const { type, data } = body;
  if (type === Response.ApplicationCommandAutocompleteResult) {
    interaction.choices = data?.choices ?? [];
    settle(world, interaction);
  } else if (type === Response.DeferredMessageUpdate || type === Response.UpdateMessage) {
    applyUpdate(world, interaction, type, data ?? {});
  } else {
    applyMessage(world, interaction, type, data ?? {});
  }
}

/** For what stands on a message: the message they stand on is the response. */
function applyUpdate(world: World, interaction: Interaction, type: number, data: MessageBody): void {
  const source = interaction.source;
  interaction.message = source;
  interaction.ephemeral = ((source?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (type === Response.UpdateMessage) {
    if (source) editMessage(world, source, data);
    settle(world, interaction);
  } else {
    // A deferred update owes the user nothing; whoever waits, waits no longer than this for what follows.
    world.clock.after(acknowledgeWithin, () => settle(world, interaction));
  }
}

function applyMessage(world: World, interaction: Interaction, type: number, data: MessageBody): void {
  interaction.thinking = type === Response.DeferredChannelMessageWithSource;
  interaction.message = responseMessage(world, interaction, data);
  interaction.ephemeral = ((interaction.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const channel = world.channels.get(interaction.channel);
  if (!interaction.ephemeral && channel) publishMessage(world, channel, interaction.message);
  if (interaction.thinking) world.feed.publish({ kind: 'interaction changed', interaction });
  else settle(world, interaction);
}

function described(interaction: Interaction) {
  const { id, type, callback, message, ephemeral, thinking } = interaction;
  return {
    interaction: {
      id,
      type,
      response_message_id: message?.id,
      response_message_ephemeral: ephemeral,
      response_message_loading: thinking,
    },
    resource: { type: callback, ...(message && { message }) },
  };
}
