/** Every REST request that came in, and those that broke a rule of Discord's. */
import type { RestRequest, Violation } from '../sandbox.ts';
import { errorLines } from './reply.ts';

const keptAtMost = 20_000;
/** What the state of the world brings about, and no fault of the bot's: something gone, or not permitted. */
const noFault: ReadonlySet<number> = new Set([10003, 10008, 30003, 50001, 50013]);

export type RestLog = ReturnType<typeof createRestLog>;

export function createRestLog() {
  const requests: RestRequest[] = [];
  const violations: Violation[] = [];
  return {
    requests,
    violations,
    /** `injected`: a test asked for this answer, so it is nobody's violation. */
    add(request: RestRequest, injected: boolean): void {
      requests.push(request);
      if (requests.length > keptAtMost) requests.splice(0, requests.length - keptAtMost);
      const { code = 0, message = '', errors } = (request.response ?? {}) as Record<string, never>;
      if (injected || request.status < 400 || noFault.has(code)) return;
      violations.push({
        at: request.at,
        request: `${request.method} ${request.path}`,
        status: request.status,
        code,
        message,
        details: errorLines(errors),
      });
    },
  };
}
