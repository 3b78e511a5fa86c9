/** The value of a number as people write it in English, French and Chinese: 2,000,000 · 13,7 · two · deux · 二十. */

const simple: Readonly<Record<string, number>> = {
  half: 0.5,
  a: 1,
  an: 1,
  un: 1,
  une: 1,
  one: 1,
  two: 2,
  deux: 2,
  three: 3,
  trois: 3,
  four: 4,
  quatre: 4,
  five: 5,
  cinq: 5,
  six: 6,
  seven: 7,
  sept: 7,
  eight: 8,
  huit: 8,
  nine: 9,
  neuf: 9,
  ten: 10,
  dix: 10,
  eleven: 11,
  onze: 11,
  twelve: 12,
  douze: 12,
  thirteen: 13,
  treize: 13,
  fourteen: 14,
  quatorze: 14,
  fifteen: 15,
  quinze: 15,
  sixteen: 16,
  seize: 16,
  seventeen: 17,
  'dix-sept': 17,
  eighteen: 18,
  'dix-huit': 18,
  nineteen: 19,
  'dix-neuf': 19,
  twenty: 20,
  vingt: 20,
  thirty: 30,
  trente: 30,
  forty: 40,
  quarante: 40,
  fifty: 50,
  cinquante: 50,
  sixty: 60,
  soixante: 60,
  seventy: 70,
  'soixante-dix': 70,
  eighty: 80,
  'quatre-vingt': 80,
  'quatre-vingts': 80,
  ninety: 90,
  'quatre-vingt-dix': 90,
  mille: 1000,
  cent: 100,
  hundred: 100,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  'deux cents': 200,
};

/** Tens with a unit behind them: "twenty-two", "soixante quinze". */
const compound = Object.entries(simple)
  .filter(([, ten]) => ten >= 20 && ten < 100)
  .flatMap(([ten, value]) =>
    Object.entries(simple)
      .filter(([word, unit]) => unit >= 1 && unit < 20 && !/^(?:an?|une?)$/.test(word))
      .flatMap(([unit, more]) => [`${ten}-${unit}`, `${ten} ${unit}`].map((word) => [word, value + more])),
  );
const words: Readonly<Record<string, number>> = { ...Object.fromEntries(compound), ...simple };

const hanDigits = '零一二三四五六七八九';
const hanTens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Source of a pattern for digits: groups of three behind a separator, and decimals. */
export const digitsPattern = String.raw`\d{1,3}(?:[,. \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?`;
/** Source of a pattern for numbers in words, the longest first. */
export const wordsPattern = Object.keys(words)
  .sort((one, other) => other.length - one.length)
  .join('|');
export const hanPattern = '[零〇一二两三四五六七八九十百千]+';

/** The value of what one of the patterns found; NaN for anything else. `text` is folded. */
export function numeral(text: string): number {
  if (/^\d/.test(text)) return digits(text);
  if (/^\p{Script=Han}/u.test(text)) return han(text);
  return words[text.replace(/\s+/g, ' ')] ?? Number.NaN;
}

function digits(text: string): number {
  const grouped = /^\d{1,3}(?:([,. \u00a0\u202f])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/.exec(text);
  // A single point before three digits is a decimal point in English more often than not: 13.125.
  const [, separator] = grouped ?? [];
  if (separator && !(separator === '.' && text.split('.').length === 2)) {
    const whole = text.replaceAll(separator, '');
    return Number(whole.replace(',', '.'));
  }
  return Number(text.replace(',', '.'));
}

function han(text: string): number {
  let total = 0;
  let digit = 0;
  for (const character of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const ten = hanTens[character];
    if (ten === undefined) digit = hanDigits.indexOf(character);
    else {
      total += (digit || 1) * ten;
      digit = 0;
    }
  }
  return total + digit;
}
