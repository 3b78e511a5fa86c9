/** Logs: one JSON object a line, or plain lines for people. No secret leaves through them. */
import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

export interface LogOptions {
  readonly level: string;
  /** `people`: short lines for a terminal; `json`: for whatever collects logs. */
  readonly form: 'people' | 'json';
  /** Texts that must never be written, such as the bot's token. */
  readonly secrets: readonly string[];
  /** Takes each line, with its line feed. Default: standard output. */
  readonly write?: (line: string) => void;
}

export function createLogger({ level, form, secrets, write }: LogOptions): Logger {
  const out =
    write ?? standardOutput((lost) => logger.warn({ lost }, 'lines of this log could not be written'));
  const redact = redactor(secrets);
  // Redaction works on the finished line, so that no field, message or stack can carry a secret past it.
  const stream = { write: (line: string) => out(redact(form === 'people' ? forPeople(line) : line)) };
  const logger: Logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } },
    stream,
  );
  return logger;
}

/** Bytes that wait for a reader who has stopped; it may never go on, and memory ends. */
const waitingAtMost = 1_000_000;

/**
 * A full disk, a closed pipe or a reader that stalls ends nothing: what is lost is counted, and told once there is room
 * again.
 */
function standardOutput(tell: (lost: number) => void): (line: string) => void {
  let lost = 0;
  surviveLostOutput();
  return (line) => {
    if (process.stdout.writableLength > waitingAtMost) {
      lost += 1;
      return;
    }
    process.stdout.write(line, (error) => {
      if (error) lost += 1;
      else if (lost > 0) {
        const count = lost;
        lost = 0;
        tell(count);
      }
    });
  };
}

/** Nobody reads what the process prints any more, or the disk is full: Node would end it. */
export function surviveLostOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    if (!stream.listeners('error').includes(ignore)) stream.on('error', ignore);
  }
}

function ignore(): void {}

/**
 * What an error may tell. discord.js' errors also carry the request: its body can hold what a user asked,
 * its address an interaction's token.
 */
function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: String(error) };
  return {
    type: error.constructor.name,
    message: error.message,
    stack: error.stack,
    ...('code' in error ? { code: error.code } : {}),
    ...('status' in error ? { status: error.status } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

const hidden = '[redacted]';

/** All but those of an invite of the bot, which is told to be followed. */
const secretParameter = /(?<=^|&)(?!(?:client_id|permissions|scope)=)([^=&]*)=[^&]*/g;

/**
 * Takes secrets out of a text: those given, the user and the values of parameters in every address, and the tokens that
 * stand in addresses of interactions and webhooks. The address of a file, as in a stack, has no user.
 * Bounded, so that a long line takes no longer for every letter in it.
 */
function redactor(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]);
  return (text) =>
    forms
      .reduce((clean, form) => clean.replaceAll(form, hidden), text)
      .replace(/(?<![a-z])(?!file:)([a-z][a-z\d+.-]{0,60}:\/\/)[^\s"\\]{0,2000}@/gi, `$1${hidden}@`)
      .replace(
        /((?<![a-z])[a-z][a-z\d+.-]{0,60}:\/\/[^\s"\\?]{0,2000}\?)([^\s"\\#]*)/gi,
        (_, address, parameters) => address + parameters.replace(secretParameter, `$1=${hidden}`),
      )
      .replace(/((?:interactions|webhooks)\/\d{17,20}\/)[^/?\s"\\]+/g, `$1${hidden}`);
}

const levelNames: Readonly<Record<number, string>> = { 40: 'warning: ', 50: 'error: ', 60: 'error: ' };

/** `12:30:01 ask answered resale 4 ms`: the message, then the fields, each as `name=value`. */
function forPeople(line: string): string {
  const { level, time, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const clock = new Date(String(time)).toTimeString().slice(0, 8);
  const details = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  const stack = err !== null && typeof err === 'object' && 'stack' in err ? `\n${String(err.stack)}` : '';
  return `${[clock, `${levelNames[Number(level)] ?? ''}${String(msg)}`, ...details].join(' ')}${stack}\n`;
}
