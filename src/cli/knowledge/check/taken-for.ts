/** What a story's own words would be taken for by mistake: names that are words of the language, for something else. */
import { subjectsOf } from '../../../answer/briefing-index.ts';
import type { Rule } from '../../../knowledge/check/rule.ts';
import type { Fault } from '../../../knowledge/fault.ts';
import type { Folder } from '../../../knowledge/folder.ts';
import type { Briefing, Name } from '../../../knowledge/knowledge.ts';
import { type Locale, languageNames } from '../../../knowledge/locale.ts';
import { languageOf } from '../../../language/index.ts';
import { type Reading, read, stemsOf, type Vocabulary, vocabularyOf } from '../../../reading/reader.ts';
import type { AskedInput } from './examples.ts';

export const takenFor: Rule<AskedInput> = {
  name: 'taken-for',
  level: 'warning',
  *find(folder, { knowledge }) {
    const briefing = knowledge.briefings.find(({ id }) => id === folder.name);
    if (!briefing) return;
    const texts = subjectsOf(briefing).map((subject) => subject.texts);
    for (const locale of briefing.languages) {
      const written = texts.flatMap((own) => own[locale] ?? []);
      const words = written.flatMap(({ text, questions }) => [text, ...questions]);
      const vocabulary = vocabularyOf(words, briefing.names, locale);
      yield* formsTaken(folder, briefing, vocabulary);
      yield* wordsTaken(folder, briefing, vocabulary);
    }
  },
};

/** A people has the name of its language: that is no mistake. */
const noMistake = ['culture.language'];

/** A term of the story may well be a word of the language; a party, a product or a place has a name of its own. */
function* formsTaken({ names: part }: Folder, briefing: Briefing, vocabulary: Vocabulary): Generator<Fault> {
  const { locale } = vocabulary;
  for (const [at, name] of briefing.names.entries())
    for (const [position, form] of name.forms[locale].entries()) {
      if (!part || name.kind === 'term') continue;
      const { meanings, words } = read(form, vocabulary);
      const taken = meanings
        .filter(({ from, to }) => from === 0 && to === words.length)
        .filter(({ id }) => !noMistake.includes(id) && !isMeant(id, form, name, briefing));
      if (taken.length > 0)
        yield part.file.fault(
          ['names', at, 'forms', locale, position],
          `the ${languageNames[locale]} form "${form}" of "${name.id}" is a word for something else too: ${examples(taken, form, locale)}`,
          `Who asks of that comes near whatever names it: write a longer form in texts and questions. If that is what "${name.id}" is, add a form that says so in another word`,
        );
    }
}

/** What another form of the name means too, of other words, is what the name is. */
function isMeant(meaning: string, form: string, name: Name, { languages }: Briefing): boolean {
  return languages.some((locale) => {
    const stems = (text: string) => ` ${stemsOf(text, locale).join(' ')} `;
    const words = languageOf(locale).meanings.get(meaning) ?? [];
    return name.forms[locale]
      .map(stems)
      .some((other) => !other.includes(stems(form)) && words.some((word) => other.includes(stems(word))));
  });
}

/** A word that always has a capital letter, is no name of the story, and means something. */
function* wordsTaken(folder: Folder, briefing: Briefing, vocabulary: Vocabulary): Generator<Fault> {
  const { file, record } = folder.briefing;
  const { locale } = vocabulary;
  const texts = briefing.claims.map(({ id, text, questions }) => ({
    id,
    readings: [text[locale], ...questions[locale]].map((one) => read(one, vocabulary)),
  }));
  for (const { id, word } of capitalisedIn(texts)) {
    const taken = read(word, vocabulary).meanings.filter((meaning) => !noMistake.includes(meaning.id));
    if (taken.length > 0)
      yield file.fault(
        ['claims', record.claims.findIndex((claim) => claim.id === id), 'text', locale],
        `"${word}" is no name of this story, so it is read as a word of the language: ${examples(taken, word, locale)}`,
        `If it is a name here, add it: npm run knowledge -- new name --briefing ${record.id}`,
      );
  }
}

/** Of each meaning a few other words: what else it would be taken for. */
function examples(meanings: readonly { readonly id: string }[], own: string, locale: Locale): string {
  const few = meanings.flatMap(({ id }) => {
    const words = languageOf(locale).meanings.get(id) ?? [];
    return words.filter((word) => word !== own.toLowerCase()).slice(0, 3);
  });
  return few.join(', ');
}

/** How many records a word has to stand in for it to be worth a remark. */
const often = 2;

/**
 * Words that stand in texts like names: with a capital letter, always, alone, in more than one record; each with the first
 * that has it. Names that the story knows are none of them; abbreviations neither.
 */
function capitalisedIn(records: readonly { readonly id: string; readonly readings: readonly Reading[] }[]) {
  const small = new Set<string>();
  const inside = new Set<string>();
  const found = new Map<string, { readonly word: string; readonly ids: Set<string> }>();
  for (const { id, readings } of records)
    for (const reading of readings)
      reading.words.forEach(({ text: word, capital, start, end }, position) => {
        if (!capital) small.add(word);
        else if (standsAlone(reading, position)) {
          const one = found.get(word) ?? { word: reading.text.slice(start, end), ids: new Set() };
          found.set(word, one);
          one.ids.add(id);
          if (!beginsSentence(reading, position)) inside.add(word);
        }
      });
  return [...found].flatMap(([key, { word, ids }]) => {
    const [id = ''] = ids;
    const isName = inside.has(key) && !small.has(key) && word !== word.toUpperCase();
    return isName && ids.size >= often ? [{ word, id }] : [];
  });
}

/** In no name, with no other capital beside it that it would be part of. */
function standsAlone({ words, names }: Reading, position: number): boolean {
  return (
    !names.some(({ from, to }) => from <= position && position < to) &&
    !(position > 1 && words[position - 1]?.capital) &&
    !words[position + 1]?.capital
  );
}

function beginsSentence({ text, words }: Reading, position: number): boolean {
  return position === 0 || /[.!?:;]\s*["“«(]*$/u.test(text.slice(0, words[position]?.start));
}
