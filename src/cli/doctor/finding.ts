/** One thing that the doctor looked at. */
export interface Finding {
  readonly state: 'good' | 'note' | 'bad';
  /** What was looked at, in a word or two. */
  readonly about: string;
  /** What was found; where it is not good, how to mend it. Never a secret. */
  readonly text: string;
}

export const good = finding('good');
/** Worth knowing; nothing stands in the way. */
export const note = finding('note');
export const bad = finding('bad');

function finding(state: Finding['state']) {
  return (about: string, text: string): Finding => ({ state, about, text });
}
