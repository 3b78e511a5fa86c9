/** Commands in sentences, by the names they are defined with: a sentence cannot name one that there is not. */
import type { CommandWords } from './en.ts';

/** A command as people type it: “`/briefing list`”. */
export function slash(...names: readonly string[]): string {
  return `\`/${names.join(' ')}\``;
}

/** The commands and options that sentences name, as a client in that language shows them. */
export function spelled({ command, option }: CommandWords) {
  const briefing = command.briefing.name;
  const gaps = command.briefingGaps.name;
  const withState = (value: string) => `${option.state.name}:${value}`;
  return {
    ask: slash(command.ask.name),
    list: slash(briefing, command.briefingList.name),
    pin: slash(briefing, command.briefingPin.name),
    forget: slash(briefing, command.briefingForget.name),
    gaps: slash(briefing, gaps),
    /** `value`: a choice of the option, as the client shows it. */
    gapsWith: (value: string) => slash(briefing, gaps, withState(value)),
    state: (value: string) => `\`${withState(value)}\``,
    private: `\`${option.private.name}\``,
  };
}
