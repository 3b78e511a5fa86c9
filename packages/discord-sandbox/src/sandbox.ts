/** What the sandbox offers to those who drive it: tests, the page and `npm start`. Types only. */
import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIMessagePin,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { Guide } from './guide.ts';

export interface SandboxOptions {
  /** The bot's name. Default: Bot. */
  readonly application?: string;
  /** 0 or absent: any free port. A port in use rejects with Node's EADDRINUSE. */
  readonly port?: number;
  /** Time for deadlines (3 s, 15 min). Default: the machine's, which rate limits and snowflakes always use. */
  readonly clock?: Clock;
  /** Sent in HELLO, in milliseconds. Default 41,250. */
  readonly heartbeatInterval?: number;
  /** `enforced` (default): 429 once a bucket or the global 50 a second is used up. `off`: headers say plenty is left. */
  readonly rateLimits?: 'enforced' | 'off';
  /** The bot's permissions in the guild. Default: exactly what its invite asks for. */
  readonly botPermissions?: bigint;
  /** Where the app is installed: in the server, and on the account of every user. Default: both. */
  readonly installed?: readonly ('server' | 'user')[];
}

export interface SandboxUser {
  readonly id: string;
  readonly name: string;
  /** Permissions in the guild, as Discord's bit set. */
  readonly permissions: bigint;
}

/** A command as a user starts it. Option values go by option name; a required one left out is refused. */
export interface Invocation {
  readonly command: string;
  readonly subcommand?: string;
  readonly options?: Readonly<Record<string, string | number | boolean>>;
  /** Default: `users.member`. */
  readonly user?: SandboxUser;
  /** Discord's locale key: `en-US` (default), `fr`, `zh-CN`... */
  readonly locale?: string;
  /** Channel id. Default: `channels.general`. */
  readonly channel?: string;
}

/** An interaction and what came of it. Live: the fields follow later edits and follow-ups. */
export interface Outcome {
  readonly id: string;
  /** INTERACTION_CREATE's data, as the bot received it. */
  readonly payload: Readonly<Record<string, unknown>>;
  /** Type of the initial response (4 message, 5 deferred, 6, 7, 8, 9), or null. */
  readonly callback: number | null;
  /** The response as the user sees it; for buttons that update, the message they stand on; null once deleted. */
  readonly message: APIMessage | null;
  readonly ephemeral: boolean;
  /** True from a deferred response (type 5) until the answer replaces it. */
  readonly thinking: boolean;
  readonly followUps: readonly APIMessage[];
  /** Completion choices, for autocomplete. */
  readonly choices: readonly APIApplicationCommandOptionChoice[];
  /** The form that was opened (type 9), until it is sent or closed. */
  readonly modal: APIModalInteractionResponseCallbackData | null;
  /** What Discord shows the user when it failed, such as "The application did not respond"; else null. */
  readonly failure: string | null;
}

export interface RestRequest {
  readonly at: number;
  readonly method: string;
  /** With `/api/v10` and the query. */
  readonly path: string;
  readonly authorized: boolean;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
}

/** A request that broke a rule of Discord's: its schema, a limit, a deadline, a rate limit or the token. */
export interface Violation {
  readonly at: number;
  readonly request: string;
  readonly status: number;
  /** Discord's JSON error code; 0 where it has none. */
  readonly code: number;
  readonly message: string;
  /** For 50035: one line a fault, such as `embeds.0.title: Must be 256 or fewer in length.` */
  readonly details: readonly string[];
}

export interface Sandbox {
  /** Address of the page, such as `http://127.0.0.1:4141/`. */
  readonly url: string;
  /** Value for DISCORD_API_URL, such as `http://127.0.0.1:4141/api`. */
  readonly api: string;
  readonly token: string;
  readonly application: { readonly id: string; readonly name: string };
  readonly guild: { readonly id: string; readonly name: string };
  /**
   * Ids of the channels that exist from the start: two in the server, one in another that does not have the app, and
   * a group of people in which the bot is no member. In the last two the app works for those who installed it.
   */
  readonly channels: {
    readonly general: string;
    readonly newsroom: string;
    readonly elsewhere: string;
    readonly group: string;
  };
  /** Id of the channel of direct messages between a user and the bot. */
  direct(user?: SandboxUser): string;
  /** `member` may read and write; `moderator` also holds MANAGE_MESSAGES, PIN_MESSAGES and MANAGE_GUILD. */
  readonly users: { readonly member: SandboxUser; readonly moderator: SandboxUser };
  readonly faults: Faults;

  /** Resolves once a bot is connected (READY or RESUMED sent) and has registered at least one command. */
  ready(): Promise<void>;
  registeredCommands(): readonly APIApplicationCommand[];

  /**
   * Each of these resolves when the answer stands (a deferred one: when it is replaced) or has failed.
   * They reject where Discord's client would not let the user try: unknown command, no permission, bad option.
   */
  invoke(invocation: Invocation): Promise<Outcome>;
  /** `focused` names the option being typed; its partial text stands in `options`. */
  autocomplete(invocation: Invocation & { readonly focused: string }): Promise<Outcome>;
  click(message: APIMessage, customId: string, user?: SandboxUser, locale?: string): Promise<Outcome>;
  /** Chooses from a select menu. */
  select(
    message: APIMessage,
    customId: string,
    values: readonly string[],
    user?: SandboxUser,
    locale?: string,
  ): Promise<Outcome>;
  /** Fills in and sends the form that was opened in response to an interaction, as whoever started that. */
  submit(opened: Outcome, values: Readonly<Record<string, string | readonly string[]>>): Promise<Outcome>;
  messageCommand(name: string, message: APIMessage, user?: SandboxUser, locale?: string): Promise<Outcome>;

  /** A user posts in a channel. */
  post(content: string, user?: SandboxUser, channel?: string): APIMessage;
  /** What everybody sees in a channel, oldest first; ephemeral messages are not in it. */
  messages(channel?: string): readonly APIMessage[];
  /** Newest pin first. */
  pins(channel?: string): readonly APIMessagePin[];
  /** As a moderator in Discord's client would: no notice to the bot beyond Discord's own events. */
  deleteMessage(channel: string, message: string): void;
  /** SUPPRESS_EMBEDS, set or taken away by hand. */
  suppressEmbeds(channel: string, message: string, suppressed?: boolean): void;
  deleteChannel(channel: string): void;
  addChannel(name: string, options?: { readonly botPermissions?: bigint }): string;
  addUser(name: string, permissions?: bigint): SandboxUser;
  /** The bot's permissions in one channel, or in the whole guild. */
  setBotPermissions(permissions: bigint, channel?: string): void;

  /** What the page tells newcomers from now on, and posts the message that goes with it. */
  showGuide(guide: Guide): void;
  /** Lines that the page shows over everything until it is called with none: what has to be mended for the bot to run. */
  showFaults(lines: readonly string[]): void;

  /** Every REST request so far (the last 20,000), oldest first. */
  requests(): readonly RestRequest[];
  violations(): readonly Violation[];
  /** Ends every connection; no timer is left. */
  close(): Promise<void>;
}
