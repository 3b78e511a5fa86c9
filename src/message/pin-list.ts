/** The pinned briefings of a server, each with its link, age and state. */

import type { Locale } from '../knowledge/locale.ts';
import { type Card, optional } from './draft.ts';
import { fit } from './fit.ts';
import { languageName } from './language.ts';
import { escapeText, visible } from './markdown.ts';
import type { Message } from './message.ts';
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
  readonly reason: number | null;
  readonly current: boolean;
}

export function composePinList(pins: readonly ListedPin[], locale: Locale): Message {
  const { pins: words, more } = stringsFor(locale);
  const lines = pins.map((pin) => pinLine(pin, locale));
  const card: Card = {
    title: visible(words.list.heading),
    disputed: false,
    sections: [{ ...optional(1, words.list.opening(pins.length), lines), more }],
    footer: '',
  };
  const lead = pins.length === 0 ? words.list.empty : `**${words.list.heading}**`;
  return fit({ locale, units: [{ lead, card: pins.length === 0 ? null : card }], trail: [], components: [] });
}

/** What Discord meant by refusing, in words. */
export function reasonText(code: number | null, locale: Locale): string {
  const { reason } = stringsFor(locale).pins;
  const known: Readonly<Record<number, string>> = reason;
  return (code === null ? undefined : known[code]) ?? reason.other;
}

function pinLine(pin: ListedPin, locale: Locale): string {
  const { list } = stringsFor(locale).pins;
  const name = `[${escapeText(pin.name)}](${pin.link})`;
  // Discord shows both in the reader's own terms: the channel's name, and how long ago.
  const where = list.line(name, `<#${pin.channel}>`, languageName(pin.language, locale));
  const age = list.revision(pin.revision ?? '—', `<t:${Math.floor(pin.edited.getTime() / 1_000)}:R>`);
  return `- ${where}\n  ${age}: ${stateText(pin, locale)}`;
}

function stateText({ state, reason, current }: ListedPin, locale: Locale): string {
  const { list } = stringsFor(locale).pins;
  const why = reasonText(reason, locale);
  if (state === 'retired') return list.retired(why);
  if (state === 'kept') return list.kept(why);
  if (current) return list.current;
  return reason === null ? list.waiting : list.waitingFor(why);
}
