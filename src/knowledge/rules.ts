/** Rules that span the records of one briefing: references, responses, formulas, lengths. The schema has the rest. */
import type { Fault } from './fault.ts';
import type { KnowledgeFile, Path } from './file.ts';
import { evaluate, figuresIn } from './formula.ts';
import { languages } from './languages.ts';
import { lengths, type Report } from './lengths.ts';
import { offer } from './nearest.ts';
import { allPlaces, numbersOf, wordsOfAPlace } from './places.ts';
import { references } from './references.ts';
import { idFrom } from './remedies.ts';
import type { BriefingRecord, FigureRecord, NamesRecord } from './schema.ts';

/** Discord, application commands: names of chat commands. */
const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Commands that the bot has for every briefing: no topic may take their names. */
export const reservedCommands: readonly string[] = [
  'ask',
  'denials',
  'figures',
  'sources',
  'briefing',
  'help',
  'pins',
  'preview',
  'about',
];

/** `names`: null where they cannot be read, so that nothing is wrong with whatever names them. */
export function briefingFaults(
  file: KnowledgeFile,
  briefing: BriefingRecord,
  names: NamesRecord | null,
): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, message, remedy) => faults.push(file.fault(path, message, remedy));
  duplicateIds(briefing, report);
  references(briefing, names, report);
  languages(briefing, report);
  responses(briefing, report);
  relays(briefing, report);
  figures(briefing, report);
  places(briefing, report);
  commands(briefing, report);
  lengths(briefing, report);
  return faults;
}

function duplicateIds(briefing: BriefingRecord, report: Report): void {
  const kinds = {
    sources: briefing.sources,
    claims: briefing.claims,
    responses: briefing.responses,
    gaps: briefing.gaps,
    topics: briefing.topics,
  };
  for (const [kind, records] of Object.entries(kinds)) {
    const first = new Map<string, number>();
    records.forEach((record, index) => {
      const earlier = first.get(record.id);
      if (earlier === undefined) first.set(record.id, index);
      else
        report(
          [kind, index, 'id'],
          `the id "${record.id}" stands twice among ${kind}: no. ${earlier + 1} and no. ${index + 1} have it`,
          'Give this record an id of its own',
        );
    });
  }
  const seen = new Set<string>();
  for (const { path, id } of figurePlaces(briefing)) {
    if (seen.has(id))
      report(
        path,
        `the figure id "${id}" stands twice in this briefing`,
        'Give this figure an id of its own',
      );
    seen.add(id);
  }
}

function figurePlaces(briefing: BriefingRecord): { path: Path; id: string }[] {
  const ofClaims = briefing.claims.flatMap((claim, index) =>
    (claim.figures ?? []).map((figure, position) => ({
      path: ['claims', index, 'figures', position, 'id'],
      id: figure.id,
    })),
  );
  return [
    ...ofClaims,
    ...briefing.derived.map((figure, index) => ({ path: ['derived', index, 'id'], id: figure.id })),
  ];
}

/** What the basis of a claim has to be that tells of a response of this kind. */
const basisFor = (kind: BriefingRecord['responses'][number]['kind']) =>
  kind === 'denies' ? 'denial' : 'response';

function responses(briefing: BriefingRecord, report: Report): void {
  briefing.responses.forEach((response, index) => {
    const path: Path = ['responses', index];
    const claim = briefing.claims.find((one) => one.id === response.claim);
    const basis = basisFor(response.kind);
    if (claim && claim.basis !== basis) {
      report(
        [...path, 'claim'],
        `the claim "${claim.id}" tells of a response that ${response.kind}, but its basis is ${claim.basis}`,
        `Name the claim whose basis is ${basis}, or correct its basis`,
      );
    }
    if (response.covers.includes(response.claim)) {
      report(
        [...path, 'covers'],
        'this response covers the claim that tells of it',
        `Take ${response.claim} out of covers`,
      );
    }
    if (response.draft) return;
    if (response.kind === 'denies' && !response.scope) {
      report(path, 'this denial has no scope', 'Say in one short line how far it reaches: scope: {en: "…"}');
    }
    if (response.kind !== 'declines' && !response.words) {
      report(
        path,
        'the words of this response are missing',
        'Add them: words: {text: "…", language: en, translated: false}',
      );
    }
  });
  briefing.claims.forEach((claim, index) => {
    if (claim.basis !== 'denial' && claim.basis !== 'response') return;
    if (briefing.responses.some((one) => one.claim === claim.id)) return;
    report(
      ['claims', index, 'basis'],
      `"${claim.id}" tells of a ${claim.basis} that is not among responses`,
      'Add a record to responses that names this claim and what it covers',
    );
  });
}

function relays(briefing: BriefingRecord, report: Report): void {
  const next = new Map(briefing.sources.map((source) => [source.id, source.relays]));
  briefing.sources.forEach((source, index) => {
    const seen = new Set([source.id]);
    for (let id = source.relays; id !== undefined; id = next.get(id)) {
      if (seen.has(id)) {
        report(
          ['sources', index, 'relays'],
          `"${source.id}" relays itself in a circle`,
          'relays names the source that was there first',
        );
        return;
      }
      seen.add(id);
    }
  });
}

function figures(briefing: BriefingRecord, report: Report): void {
  const amounts = new Map(
    briefing.claims.flatMap((claim) =>
      (claim.figures ?? []).map((figure) => [figure.id, figure.amount] as const),
    ),
  );
  briefing.derived.forEach((figure, index) => {
    const path = ['derived', index, 'formula'];
    const unknown = figuresIn(figure.formula).find((id) => !amounts.has(id)) ?? '';
    const known = offer(unknown, [...amounts.keys()], 'The figures of this file');
    if (figuresIn(figure.formula).length === 0) {
      report(
        path,
        `the formula "${figure.formula}" names no figure`,
        `A derived figure is worked out from others. ${known}`,
      );
      return;
    }
    const result = evaluate(figure.formula, (id) => amounts.get(id));
    if (!result.ok)
      report(path, `the formula "${short(figure.formula)}" cannot be worked out: ${result.message}`, known);
    measure(figure, ['derived', index], report);
  });
  briefing.claims.forEach((claim, index) => {
    claim.figures?.forEach((figure, position) => {
      const path = ['claims', index, 'figures', position];
      measure(figure, path, report);
      if (typeof figure.amount !== 'number' && figure.amount[0] >= figure.amount[1])
        report([...path, 'amount'], 'this range does not rise', 'Write the lower end first: [low, high]');
    });
  });
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

function measure(
  figure: Pick<FigureRecord, 'id' | 'unit' | 'currency' | 'noun'>,
  path: Path,
  report: Report,
) {
  if (figure.unit === 'money' && !figure.currency)
    report(
      path,
      `the figure "${figure.id}" is money without a currency`,
      'Add "currency: CNY" (or USD, EUR …)',
    );
  if (figure.unit !== 'money' && figure.currency)
    report(
      [...path, 'currency'],
      `the figure "${figure.id}" has a currency but is no money`,
      'Write "unit: money", or delete the currency',
    );
  if (figure.unit !== 'count' && figure.noun)
    report(
      [...path, 'noun'],
      `the figure "${figure.id}" has a noun but is no count`,
      'Write "unit: count", or delete the noun',
    );
}

function places(briefing: BriefingRecord, report: Report): void {
  for (const { path, at, record } of allPlaces(briefing)) {
    if (numbersOf(at)) continue;
    if (/^[\d.,\s]+$/.test(at))
      report(path, `"${at}" is no place`, 'Write paragraph and sentence, each from 1, such as "3.2"');
    else if (at.split(/\s+/).length > wordsOfAPlace)
      report(
        path,
        `more than ${wordsOfAPlace} words of the source stand here`,
        `Keep at most ${wordsOfAPlace} that no other sentence has`,
      );
    else if (!record.draft)
      report(
        path,
        `the words "${at}" are not read yet`,
        'Run "npm run knowledge -- fmt --article FILE": it writes paragraph and sentence in their place',
      );
  }
}

function commands(briefing: BriefingRecord, report: Report): void {
  briefing.topics.forEach((topic, index) => {
    const path = ['topics', index, 'command'];
    if (!commandName.test(topic.command) || topic.command !== topic.command.toLowerCase()) {
      report(
        path,
        `Discord refuses the command name "${topic.command}"`,
        `Use 1 to 32 lower-case letters, digits and hyphens, such as ${idFrom(topic.command) || topic.id}`,
      );
    } else if (reservedCommands.includes(topic.command)) {
      report(
        path,
        `/${topic.command} is a command that the bot has already`,
        `Choose another name; taken: ${reservedCommands.join(', ')}`,
      );
    }
  });
}
