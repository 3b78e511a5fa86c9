/** What a command is: its definition, what it does, what it suggests. It never sees a discord.js client. */
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Answerer } from '../src/answer/answer.ts';
import type { Records } from '../src/knowledge/folder.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import type { Message } from '../src/message/message.ts';
import type { Pins } from '../src/pins/service.ts';
import type { Unanswered } from '../src/unanswered/service.ts';
import type { Memory } from './memory.ts';

/** An interaction as plain data. */
export interface Request {
  /** Command name as registered, e.g. `ask`, or for a button the prefix of its custom_id. */
  readonly name: string;
  readonly subcommand: string | null;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Which option is being typed, for completion. */
  readonly focused: string | null;
  /** The asker's Discord language, as a locale of ours. */
  readonly locale: Locale;
  readonly user: string;
  readonly guild: string | null;
  readonly channel: string;
  /** The member's permissions in that channel, as Discord's bit set; 0 in a direct message. */
  readonly permissions: bigint;
  /** The bot's own permissions in that channel. */
  readonly appPermissions: bigint;
  /** Only the asker has installed the bot: in this server it is a guest, and sees nothing of the channel. */
  readonly isGuest: boolean;
  /**
   * For a button: its custom_id split at `:`, so the prefix comes first. For a menu the chosen value, and for a form
   * what was filled in, come after. Empty otherwise.
   */
  readonly arguments: readonly string[];
  /** For a button: the message that it stands on. For a message command: the message it was called on. */
  readonly target: Target | null;
}

export interface Target {
  readonly id: string;
  /** For a message command, all that its author says or forwards: text, embeds, poll, components. */
  readonly content: string;
  /** For a message command, what Discord shows of the pages that the message links: others' words. */
  readonly preview: string;
  /** Who used the command that this message answers. */
  readonly asker: string | null;
  /** Only the asker sees it. */
  readonly isPrivate: boolean;
}

export type Reply = Response & { readonly log?: ReplyLog };

type Response =
  /** A message in the channel, or one that only the asker sees. */
  | { readonly kind: 'message'; readonly message: Message; readonly private: boolean }
  /** For buttons: put this in place of the message that the button stands on. */
  | { readonly kind: 'update'; readonly message: Message }
  /** For buttons: take the message away. */
  | { readonly kind: 'remove' }
  /** A form to fill in; what is filled in comes back as a button of that custom_id would. */
  | { readonly kind: 'form'; readonly form: Form };

/** A form with one long text to fill in. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly longest: number;
}

/** What the one log line of an interaction tells; never a user's text. */
export interface ReplyLog {
  readonly outcome: string;
  readonly claim?: string | undefined;
  /** The briefing that the reply comes from. */
  readonly briefing?: string | undefined;
}

/** An answer but for its first line, which says what was asked and is not to be remembered. */
export interface Written {
  readonly locale: Locale;
  readonly message: Message;
  readonly log: ReplyLog;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** What commands need, given to them by argument. Read afresh for each request: a reload swaps it whole. */
export interface Context {
  readonly knowledge: Knowledge;
  readonly answerer: Answerer;
  /** What was asked before in the same words. */
  readonly answered: Memory<Written>;
  readonly pins: Pins;
  readonly unanswered: Unanswered;
  /** The address of the project's repository, for links that lead there; null: none is set. */
  readonly project: string | null;
  /** The knowledge's files as they stand now: what is linked no longer tells what was written. */
  readRecords(): Promise<Records>;
}

export type Run = (request: Request, context: Context) => Reply | Promise<Reply>;

export interface Command {
  /** As registered with Discord; its name and type identify the command. */
  readonly definition: RESTPostAPIApplicationCommandsJSONBody;
  readonly run: Run;
  suggest?(request: Request, context: Context): readonly Choice[];
}

/** What answers a button: found by the first part of the button's custom_id. */
export interface Button {
  readonly prefix: string;
  readonly run: Run;
}
