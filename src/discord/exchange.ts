/**
 * One interaction's answer on its way to Discord. After the first response the interaction's own token allows
 * edits and follow-ups for 15 minutes: https://docs.discord.com/developers/interactions/receiving-and-responding
 */
import type { REST } from '@discordjs/rest';
import {
  type APIMessage,
  type APIModalInteractionResponse,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  RESTJSONErrorCodes,
  type RESTPostAPIInteractionCallbackJSONBody,
  Routes,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Form, Reply } from '../../commands/command.ts';
import type { Message } from '../message/message.ts';
import { type CallbackResult, isDiscordError, sendCallback } from './callback.ts';
import { isUnanswered, persistently } from './passing.ts';
import type { Interaction } from './request.ts';

export type Exchange = ReturnType<typeof openExchange>;

/** Asks Discord for the id of a message that was sent: few are ever asked for. Null: it is gone, or not everybody's. */
export type FindMessage = () => Promise<string | null>;

/** Milliseconds. */
const patienceForFinding = 500;

/** `answered`: @original is our message. `update`: @original is the message that the button stands on. */
type State = 'open' | 'deferred publicly' | 'deferred privately' | 'update' | 'answered';

export function openExchange(rest: REST, interaction: Interaction, received: number) {
  let state: State = 'open';

  async function respond(
    next: State,
    response: RESTPostAPIInteractionCallbackJSONBody,
  ): Promise<CallbackResult> {
    const result = await sendCallback(rest, interaction, received, response);
    state = next;
    return result;
  }

  // `auth: false` as in the callback: these addresses hold a token of their own.
  async function edit(message: Message): Promise<string> {
    await persistently(() => rest.patch(original(interaction), { body: message, auth: false }));
    return '@original';
  }
  async function followUp(message: Message, isPrivate: boolean): Promise<string> {
    const followUps = Routes.webhook(interaction.application_id, interaction.token);
    const options = { body: withFlags(message, isPrivate), auth: false };
    return ((await persistently(() => rest.post(followUps, options))) as APIMessage).id;
  }
  async function remove(): Promise<void> {
    try {
      await persistently(() => rest.delete(original(interaction), { auth: false }));
    } catch (error) {
      // Somebody was quicker, or an earlier try was carried out after all.
      if (!isDiscordError(error, RESTJSONErrorCodes.UnknownMessage)) throw error;
    }
  }

  /** Gives what the message is called in addresses. */
  async function answer(message: Message, isPrivate: boolean): Promise<string> {
    if (state === 'update') return followUp(message, isPrivate);
    if (state === 'deferred publicly' && isPrivate) {
      // Who sees it was settled when it was deferred, and a follow-up fills the placeholder: take that away first.
      await remove();
      return followUp(message, isPrivate);
    }
    if (state !== 'open') return edit(message);
    const sent = await respond('answered', {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: withFlags(message, isPrivate),
    });
    return sent === 'acknowledged' ? edit(message) : '@original';
  }

  async function update(message: Message): Promise<void> {
    const response = { type: InteractionResponseType.UpdateMessage, data: message } as const;
    if (state !== 'open' || (await respond('update', response)) === 'acknowledged') await edit(message);
  }

  return {
    /** Tells Discord that the answer takes longer. For a command, `isPrivate` decides who sees that it is coming. */
    async defer(isPrivate: boolean): Promise<void> {
      const [next, response] = deferral(interaction, isPrivate);
      try {
        await respond(next, response);
      } catch (error) {
        // It may have been taken all the same, and then somebody waits for the answer: sending that will show.
        if (!isUnanswered(error)) throw error;
        state = next;
      }
    },
    /** Discord knows already that it takes longer. */
    isDeferred: (): boolean => state !== 'open',
    /** Sends the answer, and gives how to find the message that everybody sees, else null. Throws what Discord refuses. */
    async deliver(reply: Reply): Promise<FindMessage | null> {
      if (reply.kind === 'message') {
        const called = await answer(reply.message, reply.private);
        return reply.private ? null : findLater(rest, interaction, called);
      }
      if (reply.kind === 'update') await update(reply.message);
      if (reply.kind === 'form') {
        // Told as an error, and asked for again: Discord would show nothing but "thinking" for ever.
        if (state !== 'open') throw new Error('a form cannot follow an acknowledgement');
        await respond('answered', modal(reply.form));
      }
      if (reply.kind === 'remove') {
        if (state === 'open')
          await respond('update', { type: InteractionResponseType.DeferredMessageUpdate });
        await remove();
      }
      return null;
    },
  };
}

function original({ application_id, token }: Interaction) {
  return Routes.webhookMessage(application_id, token);
}

/** Kept for a while for each answer, so it holds on to as little of the interaction as it can. */
function findLater(rest: REST, { application_id, token }: Interaction, called: string): FindMessage {
  return async () => {
    const address = Routes.webhookMessage(application_id, token, called);
    const signal = AbortSignal.timeout(patienceForFinding);
    try {
      const { id, flags } = (await rest.get(address, { auth: false, signal })) as APIMessage;
      // Discord may turn a public answer into a private one, where the bot may not speak in the channel.
      return ((flags ?? 0) & MessageFlags.Ephemeral) === 0 ? id : null;
    } catch {
      return null;
    }
  };
}

function deferral(
  { type }: Interaction,
  isPrivate: boolean,
): readonly [State, RESTPostAPIInteractionCallbackJSONBody] {
  if (type === InteractionType.MessageComponent)
    return ['update', { type: InteractionResponseType.DeferredMessageUpdate }];
  const data = isPrivate ? { flags: MessageFlags.Ephemeral } : {};
  return [
    isPrivate ? 'deferred privately' : 'deferred publicly',
    { type: InteractionResponseType.DeferredChannelMessageWithSource, data },
  ];
}

function withFlags(message: Message, isPrivate: boolean) {
  return { ...message, flags: isPrivate ? MessageFlags.Ephemeral : undefined };
}

/** A form cannot be deferred: it is the first response or none. */
function modal({ id, title, label, placeholder, longest }: Form): APIModalInteractionResponse {
  const input = {
    type: ComponentType.TextInput,
    custom_id: 'text',
    style: TextInputStyle.Paragraph,
    placeholder,
    max_length: longest,
    required: true,
  } as const;
  return {
    type: InteractionResponseType.Modal,
    data: { custom_id: id, title, components: [{ type: ComponentType.Label, label, component: input }] },
  };
}
