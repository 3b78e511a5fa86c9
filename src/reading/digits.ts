/** What digits can mean: points, commas, spaces and apostrophes part thousands in one country and decimals in another. */

/** All values that the digits may have, the likelier first. */
export function digitsValues(written: string): readonly number[] {
  const text = written.replace(/['’\s]/g, '');
  const points = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (points + commas === 0) return [Number(text)];
  if (points > 0 && commas > 0) {
    const decimal = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
    return (decimal === '.' ? points : commas) === 1 ? [grouped(text, decimal)] : [];
  }
  const separator = points > 0 ? '.' : ',';
  if (points + commas > 1) return [grouped(text, undefined)];
  const behind = text.length - 1 - text.indexOf(separator);
  const decimal = grouped(text, separator);
  // 16.000 and 2,000 are thousands nearly everywhere, 13.125 may be either.
  if (behind !== 3 || /^0\D/.test(text)) return [decimal];
  const thousands = grouped(text, undefined);
  return separator === ',' || text.endsWith('000') ? [thousands, decimal] : [decimal, thousands];
}

function grouped(text: string, decimal: '.' | ',' | undefined): number {
  const whole = text.replace(/[.,]/g, (mark) => (mark === decimal ? '_' : ''));
  return Number(whole.replace('_', '.'));
}
