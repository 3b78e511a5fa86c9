/** What works in servers alone, and for whom there. */
import type { Strings } from '../src/message/strings/index.ts';
import { mayManageServer, mayPin } from '../src/pins/permissions.ts';
import type { Context, Reply, Request, Run } from './command.ts';
import { refuse } from './reply.ts';

interface Members {
  may(permissions: bigint): boolean;
  /** Who may, in words. */
  only(strings: Strings): string;
}

export const pinners: Members = { may: mayPin, only: ({ pins }) => pins.pinnersOnly };
export const managers: Members = { may: mayManageServer, only: ({ pins }) => pins.managersOnly };

/** `members`: null: everybody. Others are told that it is not for them. */
export function inServer(
  members: Members | null,
  run: (request: Request & { readonly guild: string }, context: Context) => Reply | Promise<Reply>,
  serverOnly: (strings: Strings) => string = ({ pins }) => pins.serverOnly,
): Run {
  return (request, context) => {
    const { guild, locale, permissions } = request;
    if (guild === null) return refuse(locale, serverOnly, 'no server');
    if (members && !members.may(permissions)) return refuse(locale, members.only, 'not permitted');
    return run({ ...request, guild }, context);
  };
}
