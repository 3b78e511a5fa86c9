/** YAML that does not parse, told in words that help somebody who has never heard of YAML. */
import type { YAMLParseError } from 'yaml';

export interface SyntaxFault {
  /** In UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** Marks that are never meant, and that make the parser complain of everything but them. */
const culprits: readonly { readonly pattern: RegExp; readonly message: string; readonly remedy: string }[] = [
  {
    pattern: /^(?:<{7}|={7}|>{7})(?: .*)?$/gm,
    message: 'two edits of this place were never brought together',
    remedy: 'Keep the lines that are right, delete the others and the three lines of <<<, === and >>>',
  },
  {
    pattern: /^ *\t/gm,
    message: 'this line begins with a tab',
    remedy: 'Indent with spaces, never with tabs: two spaces for each level',
  },
  {
    pattern: /^ *(?:- )?[a-z][\w-]*：/gm,
    message: 'the colon behind this key is a Chinese one',
    remedy: 'Type a plain colon and a space: ": "',
  },
];

const words: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  DUPLICATE_KEY: [
    'this key stands twice in one record',
    'Delete one of the two; or, where a new record begins, start it with "- "',
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
    'Write "key: text"; a text that runs over two lines needs double quotation marks',
  ],
  BAD_ALIAS: [
    'this text begins with * or &, which YAML keeps for itself',
    'Put it into double quotation marks',
  ],
};

/** What is wrong and where. Of errors that follow from each other only the first is told. */
export function syntaxFaults(text: string, errors: readonly YAMLParseError[]): readonly SyntaxFault[] {
  if (errors.length === 0) return [];
  const plain = culprits.flatMap(({ pattern, message, remedy }) =>
    [...text.matchAll(pattern)].map((match) => ({ offset: match.index, message, remedy })),
  );
  if (plain.length > 0) return plain;
  const first = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return errors
    .filter((error) => error === first || error.code === 'DUPLICATE_KEY')
    .map((error) => {
      const [message, remedy] = words[error.code] ?? [
        `this is not valid YAML: ${error.message.replace(/\.$/, '')}`,
        'Compare with the record above, which has the same shape',
      ];
      return { offset: error.pos[0], message, remedy };
    });
}
