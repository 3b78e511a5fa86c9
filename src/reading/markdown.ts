/**
 * What a reader sees of Discord's markdown: struck-out text is unsaid, a quoted line is somebody else's, bold and
 * spoilers are words, code stays as it is. One pass, each mark looked at once.
 */

/** Longer marks first: `***` is bold and italic, `__` is underlined. */
const marks = ['***', '**', '__', '||', '*', '_'] as const;
const struck = '~~';
const mayHoldMarks = /[~|*_`>[\\]/;

export function shownText(text: string): string {
  return mayHoldMarks.test(text) ? withoutMarks(withoutQuotations(text)) : text;
}

/** `> ` quotes a line, `>>> ` all that follows. Inside a block of code neither does. */
function withoutQuotations(text: string): string {
  const kept: string[] = [];
  let inCode = false;
  for (const line of text.split('\n')) {
    const bare = line.trimStart();
    if (!inCode && bare.startsWith('>>> ')) break;
    if (!inCode && (bare.startsWith('> ') || bare === '>')) continue;
    if (line.split('```').length % 2 === 0) inCode = !inCode;
    kept.push(line);
  }
  return kept.join('\n');
}

function withoutMarks(text: string): string {
  const next = searchOf(text);
  let shown = '';
  const open = new Map<string, number>();
  for (let at = 0; at < text.length; ) {
    const code = text.startsWith('```', at) ? '```' : text[at] === '`' ? '`' : undefined;
    const codeEnd = code ? next(code, at + code.length) : -1;
    if (code && codeEnd >= 0) {
      shown += ` ${text.slice(at + code.length, codeEnd)} `;
      at = codeEnd + code.length;
      continue;
    }
    if (text[at] === '\\' && /[~|*_`>[\\]/.test(text[at + 1] ?? '')) {
      shown += text[at + 1];
      at += 2;
      continue;
    }
    const unsaid = text.startsWith(struck, at) ? next(struck, at + struck.length) : -1;
    if (unsaid > at + struck.length) {
      shown += ' ';
      at = unsaid + struck.length;
      continue;
    }
    const mark = marks.find((one) => text.startsWith(one, at));
    if (mark && isMark(text, at, mark, open, next)) {
      at += mark.length;
      continue;
    }
    shown += text[at];
    at++;
  }
  return shown;
}

/** A mark counts where it opens something that closes, or closes what is open; a lone star or underscore is itself. */
function isMark(
  text: string,
  at: number,
  mark: string,
  open: Map<string, number>,
  next: (mark: string, from: number) => number,
): boolean {
  if (open.has(mark)) {
    if (/\s/.test(text[at - 1] ?? ' ') && mark.length === 1) return false;
    open.delete(mark);
    return true;
  }
  const opensWord = !/\s/.test(text[at + mark.length] ?? ' ');
  const insideWord = mark === '_' && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
  if ((mark.length === 1 && (!opensWord || insideWord)) || next(mark, at + mark.length) < 0) return false;
  open.set(mark, at);
  return true;
}

/** `indexOf` that never searches the same stretch twice for the same mark. */
function searchOf(text: string): (mark: string, from: number) => number {
  const known = new Map<string, { readonly from: number; readonly found: number }>();
  return (mark, from) => {
    const last = known.get(mark);
    if (last && from >= last.from && (last.found < 0 || last.found >= from)) return last.found;
    const found = text.indexOf(mark, from);
    known.set(mark, { from, found });
    return found;
  };
}
