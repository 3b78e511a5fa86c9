/** Rules that span the records of one briefing: references, denials, formulas, lengths. The schema has the rest. */
import type { Fault } from './fault.ts';
import type { KnowledgeFile, Path } from './file.ts';
import { evaluate, figuresIn } from './formula.ts';
import { lengths, type Report } from './lengths.ts';
import { offer } from './nearest.ts';
import { references } from './references.ts';
import { idFrom } from './remedies.ts';
import type { BriefingRecord } from './schema.ts';

/** Discord, application commands: names of chat commands. */
const commandName = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** Commands that the bot has for every briefing: no topic may take their names. */
export const reservedCommands: readonly string[] = [
  'ask',
  'denials',
  'figures',
  'sources',
  'briefing',
  'about',
];

export function briefingFaults(file: KnowledgeFile, briefing: BriefingRecord): readonly Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, message, remedy) => faults.push(file.fault(path, message, remedy));
  duplicateIds(briefing, report);
  references(briefing, report);
  denials(briefing, report);
  relays(briefing, report);
  figures(briefing, report);
  locators(briefing, report);
  commands(briefing, report);
  lengths(briefing, report);
  return faults;
}

function duplicateIds(briefing: BriefingRecord, report: Report): void {
  const kinds = {
    sources: briefing.sources,
    claims: briefing.claims,
    denials: briefing.denials,
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

function denials(briefing: BriefingRecord, report: Report): void {
  const told = new Set(briefing.denials.map((denial) => denial.claim));
  briefing.denials.forEach((denial, index) => {
    const claim = briefing.claims.find((one) => one.id === denial.claim);
    if (claim && claim.basis !== 'denial') {
      report(
        ['denials', index, 'claim'],
        `the claim "${claim.id}" tells of this denial, but its basis is ${claim.basis}`,
        'Name the claim whose basis is denial',
      );
    }
    if (denial.covers.includes(denial.claim)) {
      report(
        ['denials', index, 'covers'],
        'this denial covers the claim that tells of it',
        `Take ${denial.claim} out of covers`,
      );
    }
  });
  briefing.claims.forEach((claim, index) => {
    if (claim.basis === 'denial' && !told.has(claim.id)) {
      report(
        ['claims', index, 'basis'],
        `"${claim.id}" tells of a denial that is not among denials`,
        'Add a record to denials that names this claim and what it covers',
      );
    }
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
      report(path, `the formula "${figure.formula}" cannot be worked out: ${result.message}`, known);
  });
  const withUnit = [
    ...briefing.claims.flatMap((claim, index) =>
      (claim.figures ?? []).map((figure, position) => ({
        figure,
        path: ['claims', index, 'figures', position],
      })),
    ),
    ...briefing.derived.map((figure, index) => ({ figure, path: ['derived', index] })),
  ];
  for (const { figure, path } of withUnit) {
    if (figure.unit === 'money' && !figure.currency)
      report(
        path,
        `the figure "${figure.id}" is money without a currency`,
        'Add a line "currency: CNY" (or USD, EUR)',
      );
    if (figure.unit !== 'money' && figure.currency)
      report(
        [...path, 'currency'],
        `the figure "${figure.id}" has a currency but is no money`,
        'Write "unit: money", or delete the currency',
      );
  }
}

function locators(briefing: BriefingRecord, report: Report): void {
  const places = [
    ...briefing.claims.map((claim, index) => ({
      locator: claim.locator,
      path: ['claims', index, 'locator'],
    })),
    ...briefing.denials.map((denial, index) => ({
      locator: denial.locator,
      path: ['denials', index, 'locator'],
    })),
  ];
  for (const { locator, path } of places) {
    if (locator.end <= locator.start)
      report(
        [...path, 'end'],
        'the sentence ends before it starts',
        'Run "npm run knowledge -- locate --article FILE" and copy what it prints',
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
