/** What came of one kind of trouble. */
export interface Row {
  readonly trouble: string;
  /** How many questions, pins, ends or texts went through it. */
  readonly tried: number;
  /** Of what: `questions`, `pins`... */
  readonly of: string;
  /** Unanswered, unedited, without words: whatever did not go as it should. */
  readonly lost: number;
  /** Pins or notes that stand twice. Default: none can. */
  readonly doubled?: number;
  /** Worth saying beside it. */
  readonly remark?: string;
}

/** `short`: seconds, for every run of the tests; `full`: what docs/reliability.md tells. */
export type Scale = 'short' | 'full';

export interface Trouble {
  readonly name: string;
  /** Several that share one bot; each may be brought alone. */
  readonly parts?: readonly string[];
  /** `isChosen`: which of its parts. */
  bring(scale: Scale, isChosen?: (part: string) => boolean): Promise<Row | readonly Row[]>;
}

export function isWell({ lost, doubled = 0 }: Row): boolean {
  return lost === 0 && doubled === 0;
}

/** As a table of Markdown. */
export function tableOf(rows: readonly Row[]): string {
  return [
    '| Trouble | Tried | Lost | Doubled | |',
    '| --- | ---: | ---: | ---: | --- |',
    ...rows.map(lineOf),
  ].join('\n');
}

/** One line of that table. */
export function lineOf({ trouble, tried, of, lost, doubled = 0, remark = '' }: Row): string {
  return `| ${trouble} | ${tried.toLocaleString('en')} ${of} | ${lost} | ${doubled} | ${remark} |`;
}
