/** The parties in a sentence, joined where they act together, each group with the part that its surroundings give it. */
import type { Mark } from './names.ts';
import { clauseOf, type Sentence, type Span, textOf, wordsOf } from './reading.ts';

/** Names that stand side by side: "Tencent and Alibaba". */
export interface Group {
  readonly ids: readonly string[];
  readonly start: number;
  readonly end: number;
  /** `toward`: French "à", Chinese 向, which name who gives or who gets, as the verb has it. */
  readonly case: 'from' | 'to' | 'toward' | 'by' | 'of' | 'brand' | 'none';
}

const between =
  /^(?:\s|,|、|#|and|et|&|\/|\+|or|ou|as well as|ainsi que|including|such as|dont|notamment|comme|包括|比如|和|与|及|跟|以及|还有|'s|both)*$/u;

/** What stands before or behind a name and tells its part, in the order in which it is tried. */
const before: readonly (readonly [Group['case'], RegExp])[] = [
  [
    'from',
    /(?:from|off|out of|aupres (?:de|d')|des mains de|des stocks de)\s*(?:the |la |le |l')?$|[从自找跟]$/u,
  ],
  [
    'to',
    /(?<![a-z])(?:to|into the hands of|onto|vers)\s*(?:the )?$|(?:卖|售|转|让|甩|交|倒|匀|出|过|手|送|流|归|落入|落到|到|流向)?给了?$|到了?$|归了?$|流向了?$|进了?$|(?<![a-z])(?:dump|unload|offload|foist|push|palm)(?:s|ed|ing)? (?:\S+ ){0,4}?(?:on|off on)\s*(?:the )?$/u,
  ],
  ['by', /(?<![a-z])(?:by|par)\s*(?:the )?$|[被由让遭]$/u],
  [
    'toward',
    /(?<![a-z])(?:a|au|chez)\s*(?:(?:celle|celui|la boite|la societe|la maison(?: mere)?|l'entreprise|le groupe) d(?:e |u |'))?$|[向对]$/u,
  ],
  ['of', /(?<![a-z])(?:de|d'|of)\s*$/u],
];
const behind: readonly (readonly [Group['case'], RegExp])[] = [
  // "For Tencent's sake": neither whose it is nor from whom it comes.
  ['none', /^'s? (?:sake|benefit|use|needs?|purposes?)(?![a-z])/u],
  ['from', /^(?:那里|那边|那儿|手里|手上|手中|处)/u],
  ['of', /^(?:'s?(?![a-z])|的)/u],
];

/** The parties that a sentence names, in their order. `parties`: lexicon ids; names from outside are parties too. */
export function groupsOf(sentence: Sentence, parties: ReadonlySet<string>): readonly Group[] {
  const named = sentence.marks.filter((mark) => parties.has(mark.key) || mark.kind === 'outside');
  const groups: { ids: string[]; start: number; end: number }[] = [];
  for (const mark of named) {
    const last = groups.at(-1);
    const gap = last ? sentence.text.slice(last.end - sentence.start, mark.start - sentence.start) : '';
    if (last && mark.start < last.end) {
      // A company also counts as one of its kind ("Chinese companies"), which is no other party.
      if (mark.kind === 'entity') last.ids.push(mark.key);
    } else if (
      last &&
      between.test(gap) &&
      gap.length < 20 &&
      !(/[,，]/.test(gap) && speaksUp(sentence, mark)) &&
      !beginsClause(sentence, last, mark)
    ) {
      last.ids.push(mark.key);
      last.end = mark.end;
    } else groups.push({ ids: [mark.key], start: mark.start, end: mark.end });
  }
  return groups.map((group) => ({ ...group, case: caseOf(sentence, group) }));
}

/** "… to Tencent, ByteDance denies it": the second name begins another clause. */
function speaksUp(sentence: Sentence, name: Mark): boolean {
  return wordsOf(sentence, 'deny', 'report', 'announce', 'confirm', 'untrue').some(
    (mark) => mark.start >= name.end && mark.start - name.end <= 12,
  );
}

/** "The main buyer is Alibaba and Tencent got little": the second name begins another clause. */
function beginsClause(sentence: Sentence, first: Span, second: Span): boolean {
  const lead = sentence.text.slice(0, first.start - sentence.start);
  const rest = sentence.text.slice(second.end - sentence.start);
  return (
    /(?:(?<![a-z])(?:is|was|est|etait|serait)\s*|[是为])$/u.test(lead) &&
    /^\s*(?:n'|ne |a |ont |got|get|gets|took|had|has|only|was|is|eu |aurait|serait|[拿只才得买捡])/u.test(
      rest,
    )
  );
}

/** "Nvidia H20": the name belongs to the thing behind it. So it does in 字节把英伟达显卡…, behind another name. */
function isBrand(sentence: Sentence, group: Span): boolean {
  const clause = clauseOf(sentence, group.start);
  const first = sentence.marks.find(
    (mark) => mark.key === 'company' && mark.start >= clause.start && mark.end <= group.start,
  );
  const isSecond =
    first !== undefined &&
    !wordsOf(sentence, 'sell', 'buy', 'deal').some(
      (mark) => mark.start >= first.end && mark.end <= group.start,
    );
  return sentence.marks.some(
    (mark) =>
      (mark.kind === 'entity' || (mark.kind === 'thing' && isSecond)) &&
      mark.start >= group.end &&
      mark.start - group.end <= 1 &&
      textOf(sentence, { start: group.end, end: mark.start }).trim() === '',
  );
}

function caseOf(sentence: Sentence, group: Span): Group['case'] {
  const left = sentence.text.slice(
    Math.max(0, group.start - sentence.start - 32),
    group.start - sentence.start,
  );
  const right = sentence.text.slice(group.end - sentence.start, group.end - sentence.start + 8);
  return (
    (isBrand(sentence, group) ? 'brand' : undefined) ??
    before.find(([, pattern]) => pattern.test(left))?.[0] ??
    behind.find(([, pattern]) => pattern.test(right.trimStart()))?.[0] ??
    'none'
  );
}
