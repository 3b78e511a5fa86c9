/** The lexicon as a tree of forms, for finding the longest form that begins at a unit. */
import type { Locale } from '../../knowledge/locale.ts';
import { locales } from '../../knowledge/locale.ts';
import type { Lexicon, LexiconEntry } from './lexicon-from-names.ts';
import { runAtOnce } from './slices.ts';
import { type Label, labelOf } from './stem.ts';
import { unitsOf } from './text.ts';

/** Where a form ends. */
export interface Ending {
  readonly entry: LexiconEntry;
  /** The language that writes it so. */
  readonly locale: Locale;
  readonly words: string;
}

interface Node {
  /** Most nodes end a form and lead nowhere: what they have not, they do not carry. */
  next?: Map<Label, Node>;
  ends?: Ending[];
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
  /** The words that only one of the languages has among its forms, names left out: they tell a text's language. */
  readonly telling: ReadonlyMap<string, Locale>;
}

/** A lexicon never changes, and more than one part of the bot reads texts by it. */
const built = new WeakMap<Lexicon, Forms>();

export function buildForms(lexicon: Lexicon): Forms {
  return runAtOnce(growForms(lexicon));
}

/** The same, an entry a step. */
export function* growForms(lexicon: Lexicon): Generator<undefined, Forms> {
  const earlier = built.get(lexicon);
  if (earlier) return earlier;
  const root: Node = {};
  const words = { en: new Set<string>(), fr: new Set<string>(), 'zh-CN': new Set<string>() };
  const telling = new Map<string, Locale | 'several'>();
  for (const entry of lexicon.entries) {
    yield;
    for (const locale of locales) {
      for (const form of entry.forms[locale]) {
        let node = root;
        let spelt = '';
        for (const { text, script } of unitsOf(form)) {
          if (script === 'latin') {
            words[locale].add(text);
            if (entry.kind !== 'entity' && !/\d/.test(text)) {
              telling.set(text, (telling.get(text) ?? locale) === locale ? locale : 'several');
            }
          }
          node = grow(node, labelOf(text, script, locale));
          spelt = spelt === '' ? text : `${spelt} ${text}`;
        }
        if (node !== root) {
          node.ends ??= [];
          node.ends.push({ entry, locale, words: spelt });
        }
      }
    }
  }
  const forms = {
    root,
    words,
    telling: new Map(
      [...telling].flatMap(([word, locale]) => (locale === 'several' ? [] : [[word, locale]])),
    ),
  };
  built.set(lexicon, forms);
  return forms;
}

function grow(node: Node, label: Label): Node {
  node.next ??= new Map();
  const earlier = node.next.get(label);
  if (earlier) return earlier;
  const next: Node = {};
  node.next.set(label, next);
  return next;
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
      for (const end of node.ends ?? []) {
        if (isForeign(end, language)) continue;
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
      const next = node.next?.get(label);
      if (next) found.push(next);
    }
  }
  return found;
}

/**
 * "Main" is a hand in French and the greater part in English: a single word of the other language is left alone where
 * it is no name. People who mix languages are known by names and by longer forms; English words stand in Chinese too.
 */
function isForeign({ entry, locale, words }: Ending, language: Locale): boolean {
  if (locale === language || entry.kind === 'entity' || entry.kind === 'outside') return false;
  if (words.includes(' ') || !/^[a-z]+$/.test(words)) return false;
  return language === 'fr' || (language === 'en' && locale === 'fr');
}

function fitness(end: Ending, spelt: string, language: Locale): number {
  return (
    (end.locale === language ? 2 : 0) +
    (end.words === spelt ? 1 : 0) +
    (language !== 'fr' && end.locale === 'en' ? 0.5 : 0)
  );
}
