/** What the process ends with: whoever restarts it can tell whether that helps. */

/** Something has to be mended first: a setting, the token, the knowledge. As sysexits.h has it: a matter of configuration. */
export const mendFirst = 78;
/** Discord, the network or the machine failed, or Discord asks for more shards: a new start may help. */
export const startAgain = 1;
