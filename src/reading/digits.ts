/** What digits can mean: points, commas, spaces and apostrophes part thousands in one country and decimals in another. */

/** All values that the digits may have, the likelier first; 0 where they have none. */
export function digitsValues(written: string): readonly number[] {
  const text = written.replace(/['’\s]/g, '');
  const marks = text.replace(/\d/g, '');
  const whole = Number(text.replace(/\D/g, ''));
  const decimal = decimalOf(text, marks.at(-1));
  if (new Set(marks).size > 1) return [decimal];
  if (marks.length !== 1) return [whole];
  // 16.000 and 2,000 are thousands nearly everywhere, 13.125 may be either.
  if (!/\D\d{3}$/.test(text) || /^0\D/.test(text)) return [decimal];
  return marks === ',' || text.endsWith('000') ? [whole, decimal] : [decimal, whole];
}

function decimalOf(text: string, mark: string | undefined): number {
  return Number(text.replace(/\D/g, (one) => (one === mark ? '.' : ''))) || 0;
}
