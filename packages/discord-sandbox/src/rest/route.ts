/** What a REST route is. */
import type { World } from '../world.ts';
import type { RestReply } from './reply.ts';

export interface RestContext {
  readonly world: World;
  /** By the names in the route's path, URL-decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** `ws://` address of the gateway. */
  readonly gateway: string;
}

export type Handled = RestReply | Promise<RestReply>;

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** After `/api/v10`, such as `/channels/:channel/messages/:message`. */
  readonly path: string;
  /** Requests allowed in a window of that many seconds; Discord does not tell its figures, these are near them. */
  readonly limit: readonly [requests: number, seconds: number];
  readonly handle: (context: RestContext) => Handled;
  /** Whether Discord takes the token in the path in place of an Authorization header. */
  readonly open?: boolean;
}

export function route(
  method: Route['method'],
  path: string,
  limit: Route['limit'],
  handle: Route['handle'],
  open = false,
): Route {
  return { method, path, limit, handle, open };
}
