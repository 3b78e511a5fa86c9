/** Why the bot cannot start, or cannot go on, in words for whoever runs it; and whether a new start may help. */

/** What the process ends with where something has to be mended first. As sysexits.h has it: a matter of configuration. */
export const mendFirst = 78;
/** Where Discord, the network or the machine failed, or Discord asks for more shards: a new start may help. */
export const startAgain = 1;

/** How it ends for good. */
export interface Ending {
  readonly reason: string;
  readonly exitCode: number;
}

export class StartError extends Error {
  readonly exitCode: number;

  constructor(reason: string, exitCode: number = mendFirst) {
    super(reason);
    this.exitCode = exitCode;
  }
}
