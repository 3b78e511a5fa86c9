/** What a route answers, and Discord's errors: code, HTTP status and words as Discord sends them. */
import type { FieldFault } from '../rules/fault.ts';

export interface RestReply {
  readonly status: number;
  readonly body: unknown;
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const errors: Readonly<Record<number, readonly [status: number, message: string]>> = {
  0: [401, '401: Unauthorized'],
  10003: [404, 'Unknown Channel'],
  10008: [404, 'Unknown Message'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  10063: [404, 'Unknown application command'],
  20022: [429, 'The write action you are performing on the channel has hit the write rate limit.'],
  30003: [400, 'Maximum number of pins reached for the channel (250)'],
  30032: [400, 'Maximum number of application commands reached'],
  30034: [400, 'Max number of daily application command creates has been reached (200)'],
  30046: [429, 'Maximum number of edits to messages older than 1 hour reached. Try again later'],
  40005: [413, 'Request entity too large'],
  40094: [400, 'This interaction has hit the maximum number of follow up messages'],
  40060: [400, 'Interaction has already been acknowledged.'],
  40062: [429, 'Service resource is being rate limited.'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50006: [400, 'Cannot send an empty message'],
  50013: [403, 'Missing Permissions'],
  50019: [400, 'A message can only be pinned in the channel it was sent in'],
  50021: [403, 'Cannot execute action on a system message'],
  50027: [401, 'Invalid Webhook Token'],
  50035: [400, 'Invalid Form Body'],
  50083: [400, 'Thread is archived'],
  50109: [400, 'The request body contains invalid JSON.'],
};

export function ok(body: unknown): RestReply {
  return { status: 200, body };
}

export const noContent: RestReply = { status: 204, body: undefined };

export function failure(code: number): RestReply {
  const [status, message] = errors[code] ?? [500, 'Internal Server Error'];
  return { status, body: { message, code } };
}

/** 50035 with Discord's nested `errors`: each path ends in `_errors`. */
export function invalidForm(faults: readonly FieldFault[]): RestReply {
  const nested: Record<string, unknown> = {};
  for (const { path, code, message } of faults) {
    let place = nested;
    for (const step of path) {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
    place._errors = [...((place._errors as unknown[]) ?? []), { code, message }];
  }
  const [status, message] = errors[50035] ?? [400, ''];
  return { status, body: { message, code: 50035, errors: nested } };
}

/** The nested errors as lines, for people. */
export function errorLines(body: unknown, path = ''): string[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body).flatMap(([key, value]) => {
    if (key !== '_errors') return errorLines(value, path ? `${path}.${key}` : key);
    return (value as { message: string }[]).map((error) => `${path || 'body'}: ${error.message}`);
  });
}
