/** Findings as text with code frames, as annotations of a GitHub workflow, or as JSON. */
import path from 'node:path';
import type { Finding } from '../../../knowledge/check/rule.ts';
import { byPlace, type Fault, formatFault } from '../../../knowledge/fault.ts';

export const formats = ['text', 'github', 'json'] as const;

export interface ReportOptions {
  readonly format: (typeof formats)[number];
  /** Put before the names of files, so that editors and GitHub find the place. */
  readonly directory: string;
  /** File names → contents. */
  readonly texts: ReadonlyMap<string, string>;
  /** Whether every warning is told, instead of one line a kind. */
  readonly all: boolean;
}

/** Errors first: they are what has to be mended. */
export function report(found: readonly Finding[], { format, directory, texts, all }: ReportOptions): string {
  const findings = [...found.filter(isError), ...found.filter((one) => !isError(one))];
  const placed = findings.map((one) => ({ ...one, file: path.posix.join(directory, one.file) }));
  if (format === 'json') return JSON.stringify({ ok: !findings.some(isError), findings: placed }, null, 2);
  if (format === 'github') return placed.map(annotation).join('\n');
  const lines = new Map([...texts].map(([file, text]) => [file, text.split(/\r?\n/)]));
  const blocks = findings
    .filter((one) => all || isError(one))
    .map((one) => [textReport(one, directory), ...codeFrame(one, lines.get(one.file) ?? [])].join('\n'));
  const folded = all ? [] : foldedWarnings(findings, directory);
  return [...blocks, ...folded, summary(findings)].join('\n\n');
}

/** Faults that a command cannot go on with, a line each. */
export function faultLines(faults: readonly Fault[], directory: string): string {
  return faults
    .toSorted(byPlace)
    .map((one) => formatFault({ ...one, file: path.posix.join(directory, one.file) }))
    .join('\n');
}

/** One line a kind, with the first place. */
function foldedWarnings(findings: readonly Finding[], directory: string): string[] {
  const warnings = findings.filter((one) => !isError(one));
  const lines = [...new Set(warnings.map(({ rule }) => rule))].flatMap((kind) => {
    const [first, ...others] = warnings.filter(({ rule }) => rule === kind);
    const more = others.length > 0 ? `; and ${others.length} more` : '';
    return first ? [`  ${kind}: ${first.message} (${place(first, directory)})${more}`] : [];
  });
  return lines.length > 0 ? [['Warnings, told in full with --all:', ...lines].join('\n')] : [];
}

function place({ file, line, column }: Finding, directory: string): string {
  return `${path.posix.join(directory, file)}:${line}:${column}`;
}

export function isError(finding: Finding): boolean {
  return finding.level === 'error';
}

function textReport(finding: Finding, directory: string): string {
  return `${place(finding, directory)}  ${finding.level}  ${finding.rule}\n  ${finding.message}.\n  → ${finding.remedy}.`;
}

/** The line before, the line itself with a mark under the column, and the line after. */
function codeFrame({ line, column }: Finding, lines: readonly string[]): readonly string[] {
  const last = Math.min(lines.length, line + 1);
  const width = String(last).length;
  return lines.slice(Math.max(0, line - 2), last).flatMap((content, index) => {
    const number = Math.max(1, line - 1) + index;
    const here = number === line;
    const shown = cut(content, here ? column : 1);
    const row = `  ${here ? '>' : ' '} ${String(number).padStart(width)} | ${shown.text}`;
    return here ? [row, `    ${' '.repeat(width)} | ${' '.repeat(shown.column - 1)}^`] : [row];
  });
}

const frameWidth = 100;

/** A long line is shown around the column, which moves with it. Columns of Chinese text are approximate. */
function cut(content: string, column: number): { readonly text: string; readonly column: number } {
  const plain = content.replaceAll('\t', '⇥').trimEnd();
  const from = column > frameWidth - 20 ? column - 40 : 0;
  const piece = plain.slice(from, from + frameWidth);
  const text = `${from > 0 ? '…' : ''}${piece}${from + frameWidth < plain.length ? '…' : ''}`;
  return { text, column: column - from + (from > 0 ? 1 : 0) };
}

function summary(findings: readonly Finding[]): string {
  const errors = findings.filter(isError).length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'The knowledge is sound: no errors, no warnings.';
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`;
}

/** “1 error”, “2 errors”. */
export function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

/** Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ file, line, column, level, rule, message, remedy }: Finding): string {
  const properties = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
  return `::${level} ${properties}::${data(`${message}.\n${remedy}.`)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
