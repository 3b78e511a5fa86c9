/** What a pin shows, and fingerprints of that: of the message we would send, and of the one that Discord holds. */
import { createHash } from 'node:crypto';
import { type APIEmbed, type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { PinRow } from '../database/tables.ts';
import type { Briefing, Knowledge, Topic } from '../knowledge/knowledge.ts';
import { byLocale, localeOf } from '../knowledge/locale.ts';
import { composeBriefing } from '../message/briefing.ts';
import { type Message, notice } from '../message/message.ts';
import { stringsFor } from '../message/strings/index.ts';

export interface Rendering {
  readonly message: Message;
  /** The briefing's; null where it is not loaded any more. */
  readonly revision: string | null;
  /** Without the revision: a pin whose own content did not change is not edited because something else did. */
  readonly hash: string;
}

export type Wanted = Pick<PinRow, 'briefing' | 'topic' | 'language'>;

/** Renders each briefing, topic and language once, however many pins show it. */
export function createRenderer(knowledge: Knowledge): (wanted: Wanted) => Rendering {
  const made = new Map<string, Rendering>();
  return (wanted) => {
    const key = `${wanted.briefing} ${wanted.topic} ${wanted.language}`;
    const rendering = made.get(key) ?? render(knowledge, wanted);
    made.set(key, rendering);
    return rendering;
  };
}

function render(knowledge: Knowledge, { briefing: id, topic: topicId, language }: Wanted): Rendering {
  const locale = localeOf(language);
  const briefing = knowledge.briefings.find((one) => one.id === id);
  const topic = briefing?.topics.find((one) => one.id === topicId);
  const { gone } = stringsFor(locale);
  if (!briefing || (topicId !== '' && !topic)) {
    // Better than a claim that stands there for ever with nobody to keep it true.
    const message = notice(briefing ? gone.topic : gone.briefing);
    return { message, revision: briefing?.revision ?? null, hash: fingerprint(message) };
  }
  const compose = (one: Briefing): Message => composeBriefing(topic ? excerpt(one, topic) : one, locale);
  return {
    message: compose(briefing),
    revision: briefing.revision,
    hash: fingerprint(compose({ ...briefing, revision: '' })),
  };
}

/** A briefing cut down to one topic: its claims, the denials that cover them, and what else belongs to them. */
function excerpt(briefing: Briefing, topic: Topic): Briefing {
  const ids = new Set(topic.claims.map((claim) => claim.id));
  const denials = briefing.denials.filter(
    (denial) => ids.has(denial.claim) || denial.covers.some((id) => ids.has(id)),
  );
  const telling = new Set(denials.map((denial) => denial.claim));
  return {
    ...briefing,
    // “The H20 resale (ByteDance)”.
    title: byLocale((locale) => stringsFor(locale).aside(briefing.title[locale], topic.title[locale])),
    claims: briefing.claims.filter((claim) => ids.has(claim.id) || telling.has(claim.id)),
    denials,
    derived: briefing.derived.filter((figure) => figure.from.every((claim) => ids.has(claim.id))),
    gaps: briefing.gaps.filter((gap) => gap.nearest.some((id) => ids.has(id))),
    topics: [topic],
  };
}

/** Of what a reader sees and can press. Discord adds fields of its own to what it was sent: they do not count. */
export function fingerprint(
  message: Pick<APIMessage | Message, 'content' | 'embeds' | 'components'> &
    Pick<Partial<APIMessage>, 'flags'>,
): string {
  const isHidden = ((message.flags ?? 0) & MessageFlags.SuppressEmbeds) !== 0;
  const shown = {
    content: message.content.trim(),
    // Unlike any message of ours, even one without embeds: an edit takes the flag away.
    embeds: isHidden ? 'hidden' : message.embeds.map(shownLabel),
    components: (message.components ?? []).map((row) =>
      'components' in row ? row.components.map(shownPart) : [],
    ),
  };
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}

/** What a label of ours is made of. */
function shownLabel({ title, color, footer }: APIEmbed) {
  return [title?.trim(), color, footer?.text.trim()];
}

function shownPart(component: object) {
  const { type, style, label, custom_id, url, placeholder, options } = component as Readonly<
    Record<string, unknown>
  >;
  const choices = Array.isArray(options) ? options.map(({ label, value }) => [label, value]) : [];
  return [type, style, label, custom_id, url, placeholder, choices];
}
