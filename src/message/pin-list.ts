/** The pinned briefings of a server, each with its link, age and state. */
import type { Locale } from '../knowledge/locale.ts';
import { languageName } from './dates.ts';
import { blocksRoom, blocksWithin } from './fit.ts';
import { escapeText, joined } from './markdown.ts';
import { type Message, notice } from './message.ts';
import { stringsFor } from './strings/index.ts';

export interface ListedPin {
  /** The title of the briefing or the topic. */
  readonly name: string;
  readonly link: string;
  readonly channel: string;
  readonly language: string;
  readonly revision: string | null;
  readonly edited: Date;
  readonly state: 'active' | 'kept' | 'retired';
  /** Why it is kept or retired, or waits: Discord's error code, or an HTTP status. */
  readonly reason: number | null;
  /** Its message shows what the briefing says now. */
  readonly current: boolean;
}

export function composePinList(pins: readonly ListedPin[], locale: Locale): Message {
  const { pins: words, more } = stringsFor(locale);
  if (pins.length === 0) return notice(words.list.empty);
  const lines = pins.map((pin) => pinLine(pin, locale));
  return notice(joined(`**${words.list.heading}**`, blocksWithin(lines, blocksRoom, more)));
}

/** What Discord meant by refusing, in words. */
export function reasonText(code: number | null, locale: Locale): string {
  const { reason } = stringsFor(locale).pins;
  const known: Readonly<Record<number, string>> = reason;
  return (code === null ? undefined : known[code]) ?? reason.other;
}

function pinLine(pin: ListedPin, locale: Locale): string {
  const { heading, pins } = stringsFor(locale);
  const { list } = pins;
  const name = `[${escapeText(pin.name)}](${pin.link})`;
  // Discord shows both in the reader's own terms: the channel's name, and how long ago.
  const where = list.line(name, `<#${pin.channel}>`, languageName(pin.language, locale));
  const age = list.revision(pin.revision ?? '—', `<t:${Math.floor(pin.edited.getTime() / 1_000)}:R>`);
  return `- ${where}\n  ${heading(age, stateText(pin, locale))}`;
}

function stateText({ state, reason, current }: ListedPin, locale: Locale): string {
  const { list } = stringsFor(locale).pins;
  const why = reasonText(reason, locale);
  if (state === 'retired') return list.retired(why);
  if (state === 'kept') return list.kept(why);
  if (current) return list.current;
  return reason === null ? list.waiting : list.waitingFor(why);
}
