/** "Did you mean …?" for keys and ids. */
import Fuse from 'fuse.js';

/** The known word that looks most like `word`, if any does. */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  // Two letters look like any two others: zh is part of zh-CN, de is not.
  if (word.length < 3) return known.find((one) => one.toLowerCase().includes(word.toLowerCase()));
  return new Fuse(known, { threshold: 0.5 }).search(word)[0]?.item;
}

const mostListed = 24;

/** A remedy that offers the nearest known word first, then all of them where they are few. */
export function offer(word: string, known: readonly string[], listedAs: string): string {
  const nearest = nearestOf(word, known);
  const listed = known.slice(0, mostListed).join(', ') + (known.length > mostListed ? ', …' : '');
  return nearest ? `Did you mean "${nearest}"? ${listedAs}: ${listed}` : `${listedAs}: ${listed}`;
}
