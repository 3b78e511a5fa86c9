/** The words that the check knows besides the names of the lexicon, by subject; each is the source of a regular expression. */

/** What people and companies do: sell, order, keep, ask leave. */
export interface Acts {
  /** Whoever comes first gives: sell, hand over, offload. */
  readonly sell: string;
  /** Whoever comes first gets: buy, pick up, take over. */
  readonly buy: string;
  /** The thing comes first: it went, it ended up. */
  readonly move: string;
  /** Nouns for a transfer: deal, sale, purchase. */
  readonly deal: string;
  readonly order: string;
  readonly cancel: string;
  readonly uses: string;
  /** The verb alone, which can be negated. */
  readonly ordering: string;
  readonly stock: string;
  readonly offer: string;
  readonly want: string;
  readonly require: string;
  /** Asking leave, in words too loose for the lexicon. */
  readonly permit: string;
  readonly restrict: string;
  readonly announce: string;
}

/** How a thing is told: who vouches for it, denies or doubts it, and how far a denial goes. */
export interface Telling {
  readonly deny: string;
  readonly confirm: string;
  /** Says nothing at all: no comment. */
  readonly mute: string;
  /** Somebody is said to say so: according to, reports. */
  readonly report: string;
  /** Told as hearsay: reportedly, allegedly, the French conditional of hearsay. */
  readonly hedge: string;
  /** That a statement is false, as a denial has it or as the message itself does. */
  readonly untrue: string;
  readonly negation: string;
  /** Takes what it introduces back: it is not true that, stop saying, I was wrong. */
  readonly refute: string;
  /** That something is asked and left open. */
  readonly question: string;
  /** A statement that nobody says anything: no word from, the article does not say. */
  readonly silent: string;
  /** Begins a clause that stands against the one before it. */
  readonly but: string;
  /** Draws the line of what a denial covers: covers, has to do with, extends to. */
  readonly covers: string;
  /** Draws it the other way: leaves out, stops at. */
  readonly spares: string;
  readonly only: string;
  /** Speaks of the story as known: the report, this story. */
  readonly matter: string;
  /** What companies sell and buy besides the thing of a briefing: shares, games, offices. */
  readonly wares: string;
  readonly everyone: string;
  readonly passive: string;
}

/** How much of a thing, and which way it points on a scale. */
export interface Measures {
  readonly all: string;
  readonly most: string;
  readonly many: string;
  readonly half: string;
  readonly few: string;
  readonly fast: string;
  readonly slow: string;
  readonly strong: string;
  readonly weak: string;
  readonly rise: string;
  readonly fall: string;
  readonly tighten: string;
  readonly loosen: string;
  readonly free: string;
}

export interface Vocabulary extends Acts, Telling, Measures {}
