/**
 * Rate limits as Discord keeps them: a bucket for each route and its channel or webhook, and 50 requests a second
 * over all. https://docs.discord.com/developers/topics/rate-limits
 *
 * They run on the machine's time, not on the sandbox's clock: the client waits in real seconds.
 */
import { createHash } from 'node:crypto';
import type { Route } from './route.ts';

const globalPerSecond = 50;

interface Window {
  used: number;
  /** Milliseconds since 1970. */
  ends: number;
}

interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait and whose limit it is, or null where the request may pass. */
  readonly refused: { readonly retryAfter: number; readonly global: boolean } | null;
}

export type RateLimits = ReturnType<typeof createRateLimits>;

export function createRateLimits(mode: 'enforced' | 'off') {
  const windows = new Map<string, Window>();

  const spend = (key: string, seconds: number): Window => {
    const now = Date.now();
    let window = windows.get(key);
    if (!window || window.ends <= now) {
      if (windows.size > 50_000) windows.clear();
      window = { used: 0, ends: now + seconds * 1000 };
      windows.set(key, window);
    }
    window.used += 1;
    return window;
  };

  return {
    count(route: Route, params: Readonly<Record<string, string>>): Verdict {
      const [requests, seconds] = route.limit;
      const bucket = createHash('sha1').update(`${route.method} ${route.path}`).digest('hex').slice(0, 32);
      // Routes without Authorization do not count to the bot's 50 a second.
      const global = route.open ? null : spend('global', 1);
      if (mode === 'enforced' && global && global.used > globalPerSecond) {
        const retryAfter = secondsUntil(global.ends);
        return { headers: refusalHeaders(retryAfter, 'global'), refused: { retryAfter, global: true } };
      }
      const major = params.channel ?? params.token ?? params.application ?? '';
      const window = spend(`${bucket}:${major}`, seconds);
      const remaining = mode === 'off' ? requests : Math.max(0, requests - window.used);
      const retryAfter = secondsUntil(window.ends);
      const headers = {
        'X-RateLimit-Limit': String(requests),
        'X-RateLimit-Remaining': String(remaining),
        'X-RateLimit-Reset': (window.ends / 1000).toFixed(3),
        'X-RateLimit-Reset-After': retryAfter.toFixed(3),
        'X-RateLimit-Bucket': bucket,
      };
      if (mode === 'off' || window.used <= requests) return { headers, refused: null };
      return {
        headers: { ...headers, ...refusalHeaders(retryAfter, 'user') },
        refused: { retryAfter, global: false },
      };
    },
  };
}

/**
 * Headers of a 429. `Retry-After` is not optional: without it discord.js sends the request again at once, for ever.
 */
export function refusalHeaders(
  retryAfter: number,
  scope: 'user' | 'global' | 'shared',
): Record<string, string> {
  return {
    'Retry-After': String(retryAfter),
    'X-RateLimit-Scope': scope,
    ...(scope === 'global' && { 'X-RateLimit-Global': 'true' }),
  };
}

export function refusalBody(retryAfter: number, global: boolean) {
  return { message: 'You are being rate limited.', retry_after: retryAfter, global };
}

function secondsUntil(time: number): number {
  return Math.max(0.001, (time - Date.now()) / 1000);
}
