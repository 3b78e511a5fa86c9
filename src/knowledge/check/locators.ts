/** Holds the locators and quoted words of a briefing against a copy of its article. */
import { fingerprint, normaliseArticle, type Sentence, sentencesOf } from '../article.ts';
import type { Fault } from '../fault.ts';
import type { KnowledgeFile, Path } from '../file.ts';
import type { BriefingRecord, Locator } from '../schema.ts';

const fields = ['paragraph', 'sentence', 'start', 'end', 'sha256'] as const;

/** True where the whole text has the fingerprint that the briefing's edition records. */
export function isEditionOf(record: BriefingRecord, article: string): boolean {
  return editionFingerprint(record) === fingerprint(normaliseArticle(article));
}

/** Every locator and quotation that the article does not bear out. */
export function locatorFaults(file: KnowledgeFile, record: BriefingRecord, article: string): Fault[] {
  const sentences = sentencesOf(article);
  return [
    ...editionFaults(file, record, article),
    ...locatorPlaces(record).flatMap(({ path, locator, words }) => {
      const fault = locatorFault(file, path, locator, sentences);
      if (fault) return [fault];
      const sentence = sentences.find((one) => one.sha256 === locator.sha256);
      return words.flatMap((one) => quotationFault(file, one, sentence));
    }),
  ];
}

/** How many locators a briefing has. */
export function countLocators(record: BriefingRecord): number {
  return locatorPlaces(record).length;
}

function editionFaults(file: KnowledgeFile, record: BriefingRecord, article: string): Fault[] {
  const index = record.sources.findIndex((source) => source.id === record.article);
  const edition = record.sources[index]?.edition;
  const actual = fingerprint(normaliseArticle(article));
  if (!edition) {
    const remedy = `Add an edition to the source "${record.article}", with the line "sha256: ${actual}"`;
    return [
      file.fault(['sources', index], 'the article has no edition, so no copy can be told apart', remedy),
    ];
  }
  if (edition.sha256 === actual) return [];
  return [
    file.fault(
      ['sources', index, 'edition', 'sha256'],
      'the whole text of this copy has another fingerprint than the edition',
      `Take the copy that the briefing was written from; if this is it, write sha256: ${actual}`,
    ),
  ];
}

function editionFingerprint(record: BriefingRecord): string | undefined {
  return record.sources.find((source) => source.id === record.article)?.edition?.sha256;
}

interface Quotation {
  readonly path: Path;
  readonly text: string;
}

function locatorPlaces(
  record: BriefingRecord,
): { readonly path: Path; readonly locator: Locator; readonly words: readonly Quotation[] }[] {
  const edition = record.sources.find((source) => source.id === record.article)?.edition;
  const inArticle = (words: { readonly language: string }) => words.language === edition?.language;
  return [
    ...record.claims.map((claim, index) => ({
      path: ['claims', index, 'locator'],
      locator: claim.locator,
      words: (claim.words ?? [])
        .map((words, position) => ({ ...words, path: ['claims', index, 'words', position, 'text'] }))
        .filter(inArticle),
    })),
    ...record.denials.map((denial, index) => ({
      path: ['denials', index, 'locator'],
      locator: denial.locator,
      words: [{ ...denial.words, path: ['denials', index, 'words', 'text'] }].filter(inArticle),
    })),
  ];
}

function locatorFault(
  file: KnowledgeFile,
  path: Path,
  locator: Locator,
  sentences: readonly Sentence[],
): Fault | null {
  const place = `paragraph ${locator.paragraph}, sentence ${locator.sentence}`;
  const there = sentences.find(
    (one) => one.paragraph === locator.paragraph && one.sentence === locator.sentence,
  );
  const meant = sentences.find((one) => one.sha256 === locator.sha256);
  if (there && meant && there.sha256 === meant.sha256) {
    const wrong = fields.filter((field) => locator[field] !== there[field]);
    const [first] = wrong;
    if (first === undefined) return null;
    const right = wrong.map((field) => `${field}: ${there[field]}`).join(', ');
    return file.fault([...path, first], `${place} does not stand at these positions`, `Write ${right}`);
  }
  if (meant) {
    const right = fields.slice(0, 4).map((field) => `${field}: ${meant[field]}`);
    return file.fault(
      [...path, 'paragraph'],
      `the sentence with this fingerprint is not ${place} of the article`,
      `It is paragraph ${meant.paragraph}, sentence ${meant.sentence}: write ${right.join(', ')}; or take the fingerprint of the sentence you mean`,
    );
  }
  if (there) {
    return file.fault(
      [...path, 'sha256'],
      `${place} of the article has another fingerprint`,
      `If that is the sentence you mean, write start: ${there.start}, end: ${there.end}, sha256: ${there.sha256}`,
    );
  }
  return file.fault(
    [...path, 'paragraph'],
    `the article has no ${place}`,
    'Run "npm run knowledge -- locate --article FILE" and copy the locator of the sentence you mean',
  );
}

function quotationFault(file: KnowledgeFile, words: Quotation, sentence: Sentence | undefined): Fault[] {
  if (!sentence || sentence.text.includes(normaliseArticle(words.text))) return [];
  return [
    file.fault(
      words.path,
      `the words "${words.text}" do not stand in the sentence that the locator names`,
      'Quote letter by letter as it stands there, or correct the locator',
    ),
  ];
}
