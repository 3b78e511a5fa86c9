/** What the sandbox gives the page to draw, for one reader. Types only; `../view.ts` makes it. */
import type { Words } from './words.ts';

/** One line of a channel. */
export interface Entry {
  /** The message's id, or the interaction's where there is no message yet. */
  readonly id: string;
  readonly html: string;
}

export interface ViewOption {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  readonly completes: boolean;
  readonly choices: readonly { readonly name: string; readonly value: string | number | boolean }[];
  readonly kind: 'text' | 'integer' | 'number';
}

/** A chat command as the picker offers it; each subcommand is one of its own. */
export interface ViewCommand {
  readonly command: string;
  readonly subcommand: string | null;
  readonly label: string;
  readonly description: string;
  readonly options: readonly ViewOption[];
}

export interface View {
  readonly connected: boolean;
  readonly bot: string;
  readonly words: Words;
  readonly channel: { readonly id: string; readonly name: string };
  readonly channels: readonly { readonly id: string; readonly name: string }[];
  readonly commands: readonly ViewCommand[];
  readonly messageCommands: readonly { readonly name: string; readonly label: string }[];
  readonly entries: readonly Entry[];
  readonly pins: readonly { readonly id: string; readonly html: string }[];
}
