/** Commands in sentences, by the names they are defined with: a sentence cannot name one that there is not. */
import type { CommandWords } from './en/commands.ts';

/** A command as people type it: “`/pins list`”. */
export function slash(...names: readonly string[]): string {
  return `\`/${names.join(' ')}\``;
}

/** The commands and options that sentences name, as a client in that language shows them. */
export function spelled({ command, option }: CommandWords) {
  const pins = command.pins.name;
  const gaps = slash(pins, command.pinsGaps.name);
  const withState = (value: string) => `${option.state.name}:${value}`;
  return {
    ask: slash(command.ask.name),
    about: slash(command.about.name),
    show: slash(command.briefing.name, command.briefingShow.name),
    list: slash(pins, command.pinsList.name),
    pin: slash(pins, command.pinsPin.name),
    forget: slash(pins, command.pinsForget.name),
    gaps,
    /** `value`: a choice of the option, as the client shows it. */
    gapsWith: (value: string) => `${gaps} \`${withState(value)}\``,
    state: (value: string) => `\`${withState(value)}\``,
    private: `\`${option.private.name}\``,
  };
}
