/** The differences as Markdown, made to be read as the comment of a pull request. */
import type { Answer } from '../../../answer/answer.ts';
import { defaultLocale } from '../../../knowledge/locale.ts';
import { type AnswerChanges, type ChangedAnswer, claimsIn, gapIn, isRight, withdrawnIn } from './answers.ts';
import type { Change, DenialChange } from './changes.ts';

export interface Difference {
  readonly changes: readonly Change[];
  readonly denials: readonly DenialChange[];
  readonly answers: AnswerChanges;
  /** Said first, such as that the base could not be read. */
  readonly remarks: readonly string[];
}

/** By this the workflow finds its earlier comment. */
export const commentMark = '<!-- dossier: what this changes in the knowledge -->';

/** GitHub takes 65,536 characters. */
const longestComment = 60_000;
const mostRows = 60;
const mostAdded = 20;
/** Characters of a question; one that goes on and on would fill the comment by itself. */
const longestQuestion = 200;

export function differenceMarkdown(difference: Difference): string {
  const { changes, denials, answers, remarks } = difference;
  const nothing = changes.length === 0 && answers.changed.length === 0;
  const text = [
    commentMark,
    '## What this changes in the knowledge',
    ...remarks.map((remark) => `> ${escaped(remark)}`),
    ...denialLines(denials),
    ...(nothing ? ['Nothing that anybody would notice.'] : []),
    ...changeLines(changes),
    ...answerLines(answers),
    ...addedLines(answers),
    ...accuracyLines(answers),
  ].join('\n\n');
  return text.length <= longestComment
    ? text
    : `${text.slice(0, longestComment)}\n\n… cut here: see the page.`;
}

function denialLines(denials: readonly DenialChange[]): string[] {
  if (denials.length === 0) return [];
  const lines = denials.map(({ kind, claim, denial }) => {
    const verb = kind === 'lost' ? '**LOSES** its denial' : '**GAINS** a denial';
    return `> - ${code(claim.id)} ${verb} by ${escaped(denial.by.publisher[defaultLocale])} (“${escaped(denial.words.text)}”): ${escaped(claim.text[defaultLocale])}`;
  });
  return [['> [!CAUTION]', '> ### Denials change', ...lines].join('\n')];
}

const signs = { added: '➕ added', removed: '➖ removed', changed: '✏️ changed' } as const;

function changeLines(changes: readonly Change[]): string[] {
  const rows = changes.map(({ record, kind, briefing, id, keys }) => {
    const what = keys.length > 0 ? keys.map(code).join(', ') : '';
    return `| ${signs[kind]} | ${record} | ${code(id)} | ${code(briefing)} | ${what} |`;
  });
  return section('### Records', '| | record | id | in | what |', rows);
}

function answerLines({ asked, changed }: AnswerChanges): string[] {
  if (changed.length === 0) return [`### Answers\n\nAll ${asked} questions are answered as before.`];
  const rows = changed.map(
    (one) =>
      `| ${questionText(one.question)} | ${one.locale} | ${answerText(one.before)} | ${answerText(one.after)}${verdict(one)} |`,
  );
  const title = `### Answers: ${changed.length} of ${asked} questions are answered differently`;
  return section(title, '| question | | before | after |', rows);
}

function answerText(answer: Answer): string {
  const gap = gapIn(answer);
  const withdrawn = withdrawnIn(answer);
  if (withdrawn) return `${code(withdrawn.id)}, as withdrawn`;
  const found = claimsIn(answer);
  const isMixed = new Set(found.map(({ briefing }) => briefing)).size > 1;
  const claims = found.map(
    ({ briefing, id, denials }) =>
      `${code(isMixed ? `${briefing}/${id}` : id)}${denials.length > 0 ? ' (denied)' : ''}`,
  );
  if (claims.length === 0) return gap ? `not said (${code(gap.id)})` : 'not said';
  return answer.outcome === 'choices' ? `asks back: ${claims.join(' or ')}` : claims.join(' and ');
}

function verdict({ accept, before, after }: ChangedAnswer): string {
  if (!accept) return '';
  const isRightNow = isRight(after, accept);
  if (isRight(before, accept) === isRightNow) return '';
  return isRightNow ? ' ✅ right now' : ' ❌ was right before';
}

/** What a new briefing answers: the first of it, the rest is on the page. */
function addedLines({ added }: AnswerChanges): string[] {
  const rows = added.map(
    (one) => `| ${questionText(one.question)} | ${one.locale} | ${answerText(one.answer)} |`,
  );
  return section('### What the new briefing answers', '| its example question | | answer |', rows, mostAdded);
}

function accuracyLines({ accuracy }: AnswerChanges): string[] {
  const rows = accuracy.map(({ briefing, asked, before, after }) => {
    const share = (right: number) => `${((right / asked) * 100).toFixed(1)}% (${right} of ${asked})`;
    return `| ${briefing ? code(briefing) : 'none: the article does not say'} | ${share(before)} | ${share(after)} |`;
  });
  return section('### Accuracy on the question set', '| questions of | before | after |', rows);
}

/** The first rows of a table, and how many more there are; nothing where there are none. */
function section(title: string, head: string, rows: readonly string[], most = mostRows): string[] {
  if (rows.length === 0) return [];
  const line = head.replace(/[^|]+/g, ' --- ');
  const left = rows.length - most;
  return [
    title,
    [head, line, ...rows.slice(0, most)].join('\n'),
    ...(left > 0 ? [`… and ${left} more, all of them on the page.`] : []),
  ];
}

function code(id: string): string {
  return `\`${id.replaceAll('`', '')}\``;
}

/** Text from a pull request: no markup, no table cell, no mention of anybody. */
function questionText(question: string): string {
  const characters = [...question];
  const isLong = characters.length > longestQuestion;
  return escaped(isLong ? `${characters.slice(0, longestQuestion).join('')}…` : question);
}

function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~!&]/g, (character) => `&#${character.codePointAt(0)};`)
    .replaceAll('@', '@\u200b');
}
