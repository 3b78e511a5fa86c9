/** YAML that does not parse, told in words that help somebody who has never heard of YAML. */
import type { YAMLParseError } from 'yaml';

export interface SyntaxFault {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** More than anybody mends at once. */
export const mostTold = 50;
/** Characters. A longer line was written neither by a person nor by a tool for people. */
const longestLine = 20_000;
const deepestInLine = 50;

/** What a word processor and a Chinese keyboard make of them. */
export const typographicQuotes = {
  message: 'the quotation marks around this text are typographic ones, which YAML takes for a part of it',
  remedy: 'Type straight ones around it: "…"; a text that begins with a quotation keeps its own inside them',
};

type Culprit = Omit<SyntaxFault, 'offset'> & { readonly pattern: RegExp };

/** Told even where it parses, as it may between brackets. */
const conflict: Culprit = {
  pattern: /^(?:<{7}|={7}|>{7})(?: .*)?$/gm,
  message: 'two edits of this place were never brought together',
  remedy: 'Keep the lines that are right, delete the others and the three lines of <<<, === and >>>',
};

/** Marks that are never meant, and that make the parser complain of everything but them. */
const culprits: readonly Culprit[] = [
  conflict,
  {
    pattern: /^ *\t/gm,
    message: 'this line begins with a tab',
    remedy: 'Indent with spaces, never with tabs: two spaces for each level',
  },
  {
    pattern: /^ *(?:- )?[a-z][\w-]*：/gm,
    message: 'the colon behind this key is a full-width one',
    remedy: 'Type a plain colon and a space: ": "',
  },
  {
    pattern: /^ *[\u00a0\u2000-\u200b\u202f\u3000\ufeff]/gm,
    message: 'this line is indented with a space that is no plain one: it cannot break, or is full-width',
    remedy: 'Delete the space before its first word, and type plain ones',
  },
  { pattern: /(?<=^ *(?:- )?(?:[A-Za-z][\w-]*: )?)“/gm, ...typographicQuotes },
];

/** What YAML would leave out of a text without a word, as its writer would never notice. */
export const leftOut = {
  mark: {
    message: 'this text begins with *, & or !, which YAML keeps for itself',
    remedy: 'Put it into double quotation marks',
  },
  remark: {
    message: 'of this text YAML takes what stands behind # for a remark',
    remedy: 'Put the whole text into double quotation marks; or write a space behind #, where it is a remark',
  },
} as const;

const words: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  MULTIPLE_DOCS: [
    'this line ends the file: what follows is a second one to YAML',
    'Delete the line; a second briefing is a folder of its own',
  ],
  BAD_INDENT: [
    'this line is not in line with its neighbours',
    'Indent it by as many spaces as the other keys of its record',
  ],
  MISSING_CHAR: [
    'a quotation mark, bracket or comma is missing here or above',
    'Close every quotation mark and bracket that was opened',
  ],
  BAD_SCALAR_START: [
    'this text begins with a character that YAML keeps for itself',
    'Put the whole text into double quotation marks',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'there is a second colon in this line, or its indentation is off',
    'Put a text that contains ": " into double quotation marks',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'this line has no key',
    'Write "key: text", with a space behind the colon; a text over two lines needs double quotation marks',
  ],
  BLOCK_IN_FLOW: [
    'there is a colon in a text of this line',
    'Put a text that contains ": " into double quotation marks',
  ],
  UNEXPECTED_TOKEN: [
    'something stands behind a text that has ended',
    'Put the whole text between its quotation marks, and write “…” for a quotation inside it',
  ],
  BAD_ALIAS: [leftOut.mark.message, leftOut.mark.remedy],
};

/** A line that is not given to the parser at all: it would use up the memory over it. */
export function longLine(text: string): SyntaxFault | undefined {
  let offset = 0;
  for (const line of text.split('\n')) {
    const nested = nestingOf(line) > deepestInLine;
    if (nested || line.length > longestLine)
      return {
        offset,
        message: nested
          ? `more than ${deepestInLine} brackets stand in each other`
          : `this line has ${line.length} characters; ${longestLine} are the most`,
        remedy: 'Break it up: each item of a list, or each key of a record, on a line of its own',
      };
    offset += line.length + 1;
  }
  return undefined;
}

/** How many opening brackets of a line are open at once at the most. */
function nestingOf(line: string): number {
  let open = 0;
  let most = 0;
  for (const [bracket] of line.matchAll(/[[{\]}]/g)) {
    open += bracket === '[' || bracket === '{' ? 1 : -1;
    most = Math.max(most, open);
  }
  return most;
}

/** What is wrong and where. Of errors that follow from each other only the first is told. */
export function syntaxFaults(text: string, errors: readonly YAMLParseError[]): readonly SyntaxFault[] {
  const plain = (errors.length > 0 ? culprits : [conflict]).flatMap(({ pattern, message, remedy }) =>
    [...text.matchAll(pattern)].map((match) => ({ offset: match.index, message, remedy })),
  );
  if (plain.length > 0) return plain.slice(0, mostTold);
  return errors.slice(0, 1).map((error) => {
    // Told of the line below: the bracket was forgotten above it.
    const [, bracket] = /must be sufficiently indented and end with a ([\]}])/.exec(error.message) ?? [];
    const told = (message: string, remedy: string) => ({ offset: error.pos[0], message, remedy });
    if (bracket)
      return told(
        `above this line a bracket was opened and not closed: ${bracket} is missing`,
        `Write ${bracket} at the end of what belongs together`,
      );
    const known = words[error.message.startsWith('Sequence item without') ? 'BAD_INDENT' : error.code];
    if (known) return told(...known);
    const message = `this is not valid YAML: ${error.message.replace(/\.$/, '')}`;
    return told(message, 'Compare with the record above, which has the same shape');
  });
}
