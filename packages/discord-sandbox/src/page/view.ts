/** What the sandbox gives the page to draw, for one reader. Types only; `../view.ts` makes it. */
import type { Words } from './words.ts';

/** One line of a channel. */
export interface Entry {
  /** The message's id, or the interaction's where there is no message yet. */
  readonly id: string;
  readonly html: string;
}

export interface ViewMessageCommand {
  readonly name: string;
  readonly label: string;
}

export interface ViewOption {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  readonly completes: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number | boolean }[];
  /** `choice`: one of `choices`, and nothing else. */
  readonly kind: 'text' | 'number' | 'choice';
}

/** A chat command as the picker offers it; each subcommand is one of its own. */
export interface ViewCommand {
  readonly id: string;
  readonly command: string;
  readonly subcommand: string | null;
  readonly label: string;
  readonly description: string;
  readonly options: readonly ViewOption[];
}

export interface ViewChannel {
  readonly id: string;
  readonly name: string;
  readonly place: 'server' | 'elsewhere' | 'direct' | 'group';
}

/** A form that the bot has opened. */
export interface ViewForm {
  readonly interaction: string;
  readonly title: string;
  readonly fields: readonly {
    readonly id: string;
    readonly label: string;
    readonly description: string;
    readonly kind: 'line' | 'text' | 'choice' | 'choices';
    readonly required: boolean;
    readonly placeholder: string;
    readonly value: string;
    readonly choices: readonly { readonly label: string; readonly value: string }[];
  }[];
}

/** What newcomers are told. */
export interface ViewGuide {
  readonly plainMessage: { readonly command: string; readonly option: string } | null;
  readonly steps: readonly {
    readonly title: string;
    readonly text: string;
    readonly suggestions: boolean;
    /** Its label, where there is one. */
    readonly button: string | null;
  }[];
}

export interface View {
  readonly connected: boolean;
  readonly bot: string;
  readonly server: string;
  /** What has to be mended before the bot can run. */
  readonly faults: readonly string[];
  readonly words: Words;
  readonly channel: ViewChannel;
  readonly channels: readonly ViewChannel[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly commands: readonly ViewCommand[];
  readonly messageCommands: readonly ViewMessageCommand[];
  readonly guide: ViewGuide;
  readonly entries: readonly Entry[];
  readonly form: ViewForm | null;
  readonly pins: readonly { readonly id: string; readonly html: string }[];
}
