/** Why the bot cannot start, or cannot go on, in words for whoever runs it; and whether a new start may help. */
import { mendFirst } from './exit-code.ts';

/** How it ends for good. */
export interface Ending {
  readonly reason: string;
  /** What the process ends with: one of exit-code.ts. */
  readonly exitCode: number;
}

export class StartError extends Error {
  readonly exitCode: number;

  constructor(reason: string, exitCode: number = mendFirst) {
    super(reason);
    this.exitCode = exitCode;
  }
}
