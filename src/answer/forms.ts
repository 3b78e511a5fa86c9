/** The lexicon as a tree of forms, for finding the longest form that begins at a unit. */
import type { Locale } from '../knowledge/locale.ts';
import { locales } from '../knowledge/locale.ts';
import type { Lexicon, LexiconEntry } from '../knowledge/schema.ts';
import { type Label, labelOf } from './stem.ts';
import { unitsOf } from './text.ts';

interface Ending {
  readonly entry: LexiconEntry;
  /** The language that writes it so. */
  readonly locale: Locale;
  readonly words: string;
}

interface Node {
  readonly next: Map<Label, Node>;
  readonly ends: Ending[];
}

export interface FormMatch {
  readonly entry: LexiconEntry;
  /** How many units it takes. */
  readonly length: number;
}

/** A unit as the tree sees it: the labels that it may stand under, best first. */
export interface Labelled {
  readonly text: string;
  readonly labels: readonly Label[];
}

export interface Forms {
  readonly root: Node;
  /** Every Latin word of the forms of each language. */
  readonly words: Readonly<Record<Locale, ReadonlySet<string>>>;
}

export function buildForms(lexicon: Lexicon): Forms {
  const root: Node = { next: new Map(), ends: [] };
  const words = { en: new Set<string>(), fr: new Set<string>(), 'zh-CN': new Set<string>() };
  for (const entry of lexicon.entries) {
    for (const locale of locales) {
      for (const form of entry.forms[locale]) {
        const units = unitsOf(form);
        let node = root;
        for (const unit of units) {
          if (unit.script === 'latin') words[locale].add(unit.text);
          const label = labelOf(unit.text, unit.script, locale);
          const next = node.next.get(label) ?? { next: new Map(), ends: [] };
          node.next.set(label, next);
          node = next;
        }
        if (node !== root) node.ends.push({ entry, locale, words: units.map((unit) => unit.text).join(' ') });
      }
    }
  }
  return { root, words };
}

/**
 * The longest form that begins at unit `from`. Among forms of the same length: the one spelt exactly so, then the
 * one of the text's language, then the first in the lexicon.
 */
export function longestForm(
  forms: Forms,
  units: readonly Labelled[],
  from: number,
  language: Locale,
): FormMatch | undefined {
  let best: FormMatch | undefined;
  let nodes: readonly Node[] = [forms.root];
  let spelt = '';
  for (let position = from; position < units.length; position++) {
    const unit = units[position];
    if (!unit) break;
    nodes = follow(nodes, unit.labels);
    if (nodes.length === 0) break;
    spelt = position === from ? unit.text : `${spelt} ${unit.text}`;
    let found: Ending | undefined;
    for (const node of nodes) {
      for (const end of node.ends) {
        if (!found || fitness(end, spelt, language) > fitness(found, spelt, language)) found = end;
      }
    }
    if (found) best = { entry: found.entry, length: position + 1 - from };
  }
  return best;
}

function follow(nodes: readonly Node[], labels: readonly Label[]): readonly Node[] {
  const found: Node[] = [];
  for (const node of nodes) {
    for (const label of labels) {
      const next = node.next.get(label);
      if (next) found.push(next);
    }
  }
  return found;
}

function fitness(end: Ending, spelt: string, language: Locale): number {
  return (
    (end.locale === language ? 2 : 0) +
    (end.words === spelt ? 1 : 0) +
    (language !== 'fr' && end.locale === 'en' ? 0.5 : 0)
  );
}
