/** Something wrong in a knowledge file, told so that a person can mend it. */
export interface Fault {
  /** Relative to the knowledge directory, e.g. `h20-resale/briefing.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

/** Of a file as a whole: that it is there, is not, or cannot be read. */
export function fileFault(file: string, message: string, remedy: string): Fault {
  return { file, line: 1, column: 1, message, remedy };
}

/** One line, in the form that editors and terminals turn into a link: `file:line:column: what; how to mend it`. */
export function formatFault(fault: Fault): string {
  return `${fault.file}:${fault.line}:${fault.column}: ${fault.message}. ${fault.remedy}`;
}

export function byPlace(one: Fault, other: Fault): number {
  return one.file.localeCompare(other.file) || one.line - other.line || one.column - other.column;
}
