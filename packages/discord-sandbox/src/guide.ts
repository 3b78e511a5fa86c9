/** What the host of a sandbox tells newcomers on the page: steps to try, and what to do with a plain message. */
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { ViewGuide } from './page/view.ts';

/** One text in each language that the host has, by its code, such as `en`; the first stands in for the others. */
export type Texts = Readonly<Record<string, string>>;

export interface Guide {
  /** Bots that read no messages are asked by a command: the page offers to send a plain message as this one's option. */
  readonly plainMessage?: { readonly command: string; readonly option: string };
  /** A message that stands in the first channel from the start. */
  readonly post?: { readonly author: string; readonly content: string };
  /** Shown to whoever visits for the first time, until they are hidden. */
  readonly steps?: readonly Step[];
}

export interface Step {
  readonly title: Texts;
  readonly text: Texts;
  readonly action?: StepAction;
}

export type StepAction =
  /** Buttons with what the bot suggests for the first command that completes. */
  | { readonly kind: 'suggestions' }
  /** A button that calls a message command on the guide's own message. */
  | { readonly kind: 'message command'; readonly label: Texts; readonly name: string }
  /** A button that sends a command, as a moderator where it needs one. */
  | {
      readonly kind: 'command';
      readonly label: Texts;
      readonly command: string;
      readonly subcommand?: string;
      readonly options?: Readonly<Record<string, string | number | boolean>>;
      readonly as?: 'member' | 'moderator';
    };

/** In one language, without what cannot be done: actions whose command nobody has registered. */
export function viewGuide(
  { plainMessage, steps = [] }: Guide,
  registered: readonly APIApplicationCommand[],
  offered: readonly APIApplicationCommand[],
  locale: string,
): ViewGuide {
  const has = (name: string) => registered.some((command) => command.name === name);
  const [language = ''] = locale.split('-');
  const say = (texts: Texts) => texts[language] ?? Object.values(texts)[0] ?? '';
  const buttonOf = (action: StepAction | undefined): string | null => {
    if (!action || action.kind === 'suggestions') return null;
    return has(action.kind === 'command' ? action.command : action.name) ? say(action.label) : null;
  };
  return {
    plainMessage: offered.some(({ name }) => name === plainMessage?.command) ? (plainMessage ?? null) : null,
    steps: steps.map(({ title, text, action }) => ({
      title: say(title),
      text: say(text),
      suggestions: action?.kind === 'suggestions',
      button: buttonOf(action),
    })),
  };
}
