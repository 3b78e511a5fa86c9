/** Example questions that another record answers as soon as they are worded otherwise, and why, in words. */
import type { Shared } from '../../../answer/shared.ts';
import type { CheckInput, Rule } from '../../../knowledge/check/rule.ts';
import type { Folder } from '../../../knowledge/folder.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { defaultLocale, languageNames } from '../../../knowledge/locale.ts';
import type { LostExample } from './ask.ts';

/** For rules that need the files as the bot reads them. */
export interface AskedInput extends CheckInput {
  readonly knowledge: Knowledge;
  readonly lost: readonly LostExample[];
}

export const exampleStolen = lostRule(
  'example-stolen',
  'claim',
  ({ id, winner }) =>
    `Add one of its kind to "${id}", or say in its text what is asked; or move it to "${winner.id}"`,
);

export const gapAnswered = lostRule(
  'gap-answered',
  'gap',
  () => 'Let it name what the article does not give, or add one of its kind; or delete it, if it is answered',
);

/** The same between two briefings. It is told in the younger one, which stands later. */
export const exampleTakenBy: Rule<AskedInput> = {
  name: 'example-of-another',
  level: 'warning',
  *find(folder, input) {
    for (const one of input.lost) {
      const of = [one.folder.name, one.winner.briefing];
      const younger = input.records.findLast(({ name }) => of.includes(name));
      if (one.winner.briefing === one.folder.name || younger !== folder) continue;
      const [path, remedy] =
        one.folder === folder
          ? [one.path, 'Let it name what only this story has: a party, a place']
          : [
              pathOf(one.winner, folder),
              `Look for what "${one.winner.id}" shares with it, in its text and questions`,
            ];
      yield folder.briefing.file.fault(path, told(one, input), remedy);
    }
  },
};

function pathOf({ kind, id }: LostExample['winner'], { briefing: { record } }: Folder) {
  const list = kind === 'claim' ? 'claims' : 'gaps';
  return [list, record[list].findIndex((one) => one.id === id), 'questions'];
}

function told({ locale, question, id, kind, folder, winner, shared }: LostExample, input: AskedInput) {
  const isOwn = winner.briefing === folder.name;
  const own = `the ${kind} "${id}"${isOwn ? '' : ` in "${folder.name}"`}`;
  const other = `the ${winner.kind} "${isOwn ? '' : `${winner.briefing}/`}${winner.id}"`;
  const asked = `the ${languageNames[locale]} question "${question}" of ${own}`;
  return `${asked} goes to ${other} when it is worded otherwise: ${why(shared, winner.briefing, input)}`;
}

/** “both name ByteDance; both say "sold"; "purchase" means what "bought" means there”. */
function why({ names, words, meanings }: Shared, briefing: string, { knowledge }: AskedInput): string {
  const known = knowledge.briefings.find((one) => one.id === briefing)?.names ?? [];
  const shown = names.map((id) => known.find((name) => name.id === id)?.name?.[defaultLocale] ?? id);
  const reasons = [
    ...(shown.length > 0 ? [`both name ${shown.join(', ')}`] : []),
    ...(words.length > 0 ? [`both say ${quoted(words)}`] : []),
    ...meanings.map(({ here, there }) => `"${here}" means what "${there}" means there`),
  ];
  return reasons.length > 0 ? reasons.join('; ') : 'they are spelled alike, and nothing else comes near';
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(', ');
}

/** A rule for the lost examples of one kind of record, each with what to do. */
function lostRule(
  name: string,
  kind: 'claim' | 'gap',
  remedy: (lost: LostExample) => string,
): Rule<AskedInput> {
  return {
    name,
    level: 'warning',
    *find(folder, input) {
      for (const one of input.lost)
        if (one.folder === folder && one.kind === kind && one.winner.briefing === folder.name)
          yield folder.briefing.file.fault(one.path, told(one, input), remedy(one));
    },
  };
}
