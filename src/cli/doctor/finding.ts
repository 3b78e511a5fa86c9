/** One thing that the doctor looked at. */
export interface Finding {
  readonly state: 'good' | 'note' | 'bad';
  /** What was looked at, in a word or two. */
  readonly about: string;
  /** What was found; where it is not good, how to mend it. Never a secret. */
  readonly text: string;
}

export function good(about: string, text: string): Finding {
  return { state: 'good', about, text };
}

/** Worth knowing; nothing stands in the way. */
export function note(about: string, text: string): Finding {
  return { state: 'note', about, text };
}

export function bad(about: string, text: string): Finding {
  return { state: 'bad', about, text };
}
