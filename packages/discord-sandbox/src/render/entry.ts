/** One line of a channel as a reader sees it: a message, a pin notice, a reply still awaited, a failure. */
import {
  type APIApplicationCommandInteraction,
  type APIMessage,
  ApplicationCommandType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Entry } from '../page/view.ts';
import { say, type Words } from '../page/words.ts';
import type { Interaction } from '../world.ts';
import { escapeHtml, eye, pin, warning } from './html.ts';
import { renderMessage } from './message.ts';

interface Author {
  readonly username: string;
  readonly global_name?: string | null;
  readonly bot?: boolean;
}

export interface Reader {
  readonly words: Words;
  readonly locale: string;
  readonly bot: string;
}

/** What the reader's interactions have to do with a message. */
export interface Bonds {
  /** The interaction that the message answers. */
  readonly answers: Interaction | undefined;
  /** The reader's latest press of one of its buttons. */
  readonly pressed: Interaction | undefined;
}

export function messageEntry(message: APIMessage, { answers, pressed }: Bonds, reader: Reader): Entry {
  if (message.type === MessageType.ChannelPinnedMessage) return pinNotice(message, reader);
  const { words } = reader;
  const ephemeral = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const thinking = answers?.thinking === true;
  const edited = message.edited_timestamp ? ` <span class="edited">${words.edited}</span>` : '';
  const body = [
    thinking ? notice('thinking', say(words.thinking, { bot: reader.bot })) : renderMessage(message, edited),
    pressed?.failure ? notice('failure', words.interactionFailed) : '',
    ephemeral ? onlyYou(words) : '',
  ].join('');
  const asked = message.interaction;
  const above = asked ? usedLine(asked.user.global_name ?? '', slashed(asked.name, message.type), words) : '';
  const html = frame(message, body, above, reader, { ephemeral, menu: !thinking });
  return { id: message.id, html };
}

/** A command that has no response: still on its way, or failed. */
export function pendingEntry(interaction: Interaction, reader: Reader): Entry {
  const { words, bot } = reader;
  const data = interaction.payload.data as APIApplicationCommandInteraction['data'];
  const kind =
    data.type === ApplicationCommandType.Message
      ? MessageType.ContextMenuCommand
      : MessageType.ChatInputCommand;
  const above = usedLine(interaction.user.name, slashed(data.name, kind), words);
  const body = interaction.failure
    ? notice('failure', words.noResponse) + onlyYou(words)
    : notice('thinking', words.sending);
  const author = { global_name: bot, username: bot, bot: true };
  const frameOf = { id: interaction.id, author, timestamp: new Date(interaction.createdAt).toISOString() };
  const ephemeral = interaction.failure !== null;
  return { id: interaction.id, html: frame(frameOf, body, above, reader, { ephemeral, menu: false }) };
}

function frame(
  { id, author, timestamp }: Pick<APIMessage, 'id' | 'timestamp'> & { readonly author: Author },
  body: string,
  above: string,
  { words, locale }: Reader,
  { ephemeral, menu }: { readonly ephemeral: boolean; readonly menu: boolean },
): string {
  const name = escapeHtml(author.global_name ?? author.username);
  const tag = author.bot ? `<span class="app-tag">${words.app}</span>` : '';
  const more = `<button type="button" class="more" data-action="menu" aria-haspopup="menu" aria-label="${words.moreActions}">⋯</button>`;
  return (
    `<li class="message${ephemeral ? ' ephemeral' : ''}" id="entry-${id}" data-message="${id}" tabindex="-1">${above}` +
    `<div class="avatar ${author.bot ? 'bot' : 'person'}" aria-hidden="true">${name.slice(0, 1)}</div>` +
    `<div class="body"><div class="head"><span class="author">${name}</span>${tag}${clock(timestamp, locale)}</div>` +
    `${body}</div>${menu ? more : ''}</li>`
  );
}

/** Message commands have no slash before their name. */
function slashed(name: string, type: MessageType): string {
  return type === MessageType.ContextMenuCommand ? name : `/${name}`;
}

function usedLine(user: string, command: string, words: Words): string {
  const who = escapeHtml(user);
  return (
    `<div class="used"><span class="avatar small person" aria-hidden="true">${who.slice(0, 1)}</span>` +
    `<span class="author">${who}</span> ${words.used} <span class="mention">${escapeHtml(command)}</span></div>`
  );
}

function pinNotice(message: APIMessage, reader: Reader): Entry {
  const who = escapeHtml(message.author.global_name ?? message.author.username);
  const { pinnedNotice, seePins } = reader.words;
  const html =
    `<li class="notice" id="entry-${message.id}">${pin}<span><span class="author">${who}</span> ` +
    `${pinnedNotice} <button type="button" class="link" data-action="pins">${seePins}</button> ${clock(message.timestamp, reader.locale)}</span></li>`;
  return { id: message.id, html };
}

function onlyYou(words: Words): string {
  return (
    `<div class="only-you">${eye} ${words.onlyYou} • ` +
    `<button type="button" class="link" data-action="dismiss">${words.dismiss}</button></div>`
  );
}

function notice(kind: 'thinking' | 'failure', text: string): string {
  const mark =
    kind === 'failure' ? warning : '<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>';
  return `<div class="${kind}">${mark} ${escapeHtml(text)}</div>`;
}

function clock(time: string, locale: string): string {
  const shown = new Date(time).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return `<time datetime="${time}">${shown}</time>`;
}
