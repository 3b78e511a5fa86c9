/** How far apart two words are, counted in slips of the finger and of spelling: the less common a slip, the more it costs. */

const vowels = /[aeiouy]/;
/** Letters that sound alike and stand for one another in misspelt words. */
const soundAlike = ['ckq', 'szc', 'iye', 'ao', 'eou', 'fv', 'mn', 'gj', 'bp', 'dt'];

/** Two neighbouring letters that changed places. */
const swapCost = 0.5;
/** A vowel too many or too few. */
const vowelCost = 0.6;
/** A letter doubled that is single, or the other way round. */
const doubleCost = 0.4;
const soundCost = 0.8;
const letterCost = 1;
/** People seldom get the first letter wrong; words that begin otherwise are other words. */
const firstLetterCost = 2;

/**
 * The cheapest way to make `known` of `typed`: a Damerau-Levenshtein distance (optimal string alignment). Row by row,
 * `row[j]` is the cost between the first i letters of `typed` and the first j of `known`.
 */
export function slipCost(typed: string, known: string): number {
  let before: number[] = [];
  let above = Array.from({ length: known.length + 1 }, (_, j) => j * firstLetterCost);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i * firstLetterCost];
    for (let j = 1; j <= known.length; j++) {
      const same = typed[i - 1] === known[j - 1];
      let cost = (above[j - 1] ?? 0) + (same ? 0 : replaceCost(typed, i - 1, known, j - 1));
      cost = Math.min(cost, (above[j] ?? 0) + oddLetterCost(typed, i - 1));
      cost = Math.min(cost, (row[j - 1] ?? 0) + oddLetterCost(known, j - 1));
      if (i > 1 && j > 1 && typed[i - 1] === known[j - 2] && typed[i - 2] === known[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + (same ? 0 : swapCost));
      }
      row.push(cost);
    }
    before = above;
    above = row;
  }
  return above[known.length] ?? Number.POSITIVE_INFINITY;
}

function replaceCost(typed: string, i: number, known: string, j: number): number {
  if (i === 0 || j === 0) return firstLetterCost;
  const alike = soundAlike.some((set) => set.includes(typed[i] ?? '') && set.includes(known[j] ?? ''));
  return alike ? soundCost : letterCost;
}

/** What it costs that one of the two words has this letter and the other has not. */
function oddLetterCost(word: string, index: number): number {
  if (index === 0) return firstLetterCost;
  if (word[index] === word[index - 1]) return doubleCost;
  return vowels.test(word[index] ?? '') ? vowelCost : letterCost;
}
