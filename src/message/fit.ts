/** From a draft to a message that Discord takes: limits kept by construction, the least important cut first. */
import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10';
import type { Card, Draft, Section, Unit } from './draft.ts';
import { shorten } from './markdown.ts';
import type { Message } from './message.ts';
import { stringsFor } from './strings/index.ts';

/** Discord, message and embed limits, in characters unless named otherwise. */
export const limits = {
  content: 2000,
  embeds: 10,
  embedTotal: 6000,
  title: 256,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
} as const;

/** Kept free in the content for the line that tells of claims that do not fit. */
const withheldReserve = 200;
/** More lines than this never fit in an embed: what is beyond is cut at once. */
const linesAtMost = 150;

const colour = { plain: 0x4a6fa5, disputed: 0xb4501e };

export function fit(draft: Draft): Message {
  const { shown, withheld } = choose(draft.units);
  const cards = trim(shown.flatMap((unit) => (unit.card ? [capped(unit.card)] : [])));
  const leads = shown.map((unit) => unit.lead).filter((lead) => lead !== '');
  if (withheld > 0) leads.push(stringsFor(draft.locale).withheld(withheld));
  return {
    content: withTrail(leads.join('\n'), draft.trail),
    embeds: cards.flatMap((card) => embed(card) ?? []),
    components: draft.components,
    allowed_mentions: { parse: [] },
  };
}

/** Takes units in order as long as what must not be cut of them fits; the others are withheld whole. */
function choose(units: readonly Unit[]): { shown: readonly Unit[]; withheld: number } {
  const shown: Unit[] = [];
  let content = 0;
  let total = 0;
  for (const unit of units) {
    const least = unit.card ? embed({ ...unit.card, sections: unit.card.sections.map(emptied) }) : undefined;
    const cards = shown.filter((one) => one.card).length;
    const lead = unit.lead.length + 1;
    const size = least ? embedSize(least) : 0;
    const fits =
      least !== null &&
      content + lead <= limits.content - withheldReserve &&
      total + size <= limits.embedTotal &&
      (!unit.card || cards < limits.embeds);
    if (!fits) continue;
    shown.push(unit);
    content += lead;
    total += size;
  }
  return { shown, withheld: units.length - shown.length };
}

/** Cuts lines until all embeds together fit: the highest rank first, and of equals the last. */
function trim(cards: readonly Card[]): readonly Card[] {
  let trimmed = cards;
  while (!fitsTogether(trimmed)) {
    const next = leastImportant(trimmed);
    if (!next) return trimmed;
    trimmed = trimmed.map((card) => ({
      ...card,
      sections: card.sections.map((section) => (section === next ? shortened(section) : section)),
    }));
  }
  return trimmed;
}

function fitsTogether(cards: readonly Card[]): boolean {
  const embeds = cards.map(embed);
  const total = embeds.reduce((sum, one) => sum + (one ? embedSize(one) : 0), 0);
  return embeds.every((one) => one !== null) && total <= limits.embedTotal;
}

function leastImportant(cards: readonly Card[]): Section | undefined {
  return cards
    .flatMap((card) => card.sections)
    .filter((section) => section.rank > 0 && lineCount(section) > 0)
    .reduce<Section | undefined>((last, one) => (last && last.rank > one.rank ? last : one), undefined);
}

function capped(card: Card): Card {
  const sections = card.sections.map((section) =>
    section.rank > 0 && lineCount(section) > linesAtMost ? keepLines(section, linesAtMost) : section,
  );
  return { ...card, sections };
}

/** One line fewer, or none at all for a section that is cut whole. */
function shortened(section: Section): Section {
  return keepLines(section, section.whole ? 0 : lineCount(section) - 1);
}

function emptied(section: Section): Section {
  return section.rank === 0 ? section : keepLines(section, 0);
}

function keepLines(section: Section, count: number): Section {
  let left = count;
  const groups = section.groups.map((group) => {
    const lines = group.lines.slice(0, left);
    left -= lines.length;
    return { ...group, lines };
  });
  return { ...section, groups, cut: (section.cut ?? 0) + lineCount(section) - count };
}

function lineCount({ groups }: Pick<Section, 'groups'>): number {
  return groups.reduce((sum, group) => sum + group.lines.length, 0);
}

/** Null where a line that must not be cut is too long for a field, or where there are too many fields. */
function embed(card: Card): APIEmbed | null {
  const fields = card.sections.map(fieldsOf);
  if (fields.some((one) => one === null) || fields.flat().length > limits.fields) return null;
  return {
    title: shorten(card.title, limits.title),
    color: card.disputed ? colour.disputed : colour.plain,
    fields: fields.flatMap((one) => one ?? []),
    ...(card.footer && { footer: { text: shorten(card.footer, limits.footer) } }),
  };
}

/** The section's lines packed into as few fields as they need, each with the head that belongs to them. */
function fieldsOf(section: Section): APIEmbedField[] | null {
  const values: string[] = [];
  let value = '';
  const put = (line: string, head: string | null, first: boolean) => {
    const added = [value, first ? head : null, line].filter(Boolean).join('\n');
    if (added.length <= limits.fieldValue) {
      value = added;
      return true;
    }
    const fresh = [head, line].filter(Boolean).join('\n');
    if (fresh.length > limits.fieldValue) return false;
    if (value) values.push(value);
    value = fresh;
    return true;
  };
  let cut = section.cut ?? 0;
  for (const { head, lines } of section.groups) {
    let first = true;
    for (const line of lines) {
      if (put(line, head, first)) first = false;
      else cut += 1;
    }
  }
  if (cut > 0 && section.rank === 0) return null;
  if (cut > 0 && section.more) put(section.more(cut), null, false);
  if (value) values.push(value);
  return values.map((one, index) => {
    const part = values.length > 1 ? ` (${index + 1}/${values.length})` : '';
    return { name: shorten(section.heading, limits.fieldName - part.length) + part, value: one };
  });
}

function embedSize(one: APIEmbed): number {
  const fields = (one.fields ?? []).reduce((sum, field) => sum + field.name.length + field.value.length, 0);
  return (one.title?.length ?? 0) + (one.footer?.text.length ?? 0) + fields;
}

function withTrail(lead: string, trail: readonly string[]): string {
  let content = lead;
  for (const line of trail) {
    const longer = content ? `${content}\n${line}` : line;
    if (longer.length <= limits.content) content = longer;
  }
  return content;
}
