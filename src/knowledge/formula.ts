/** Formulas of derived figures: numbers, figure ids, + - * / and brackets. A minus stands between spaces. */
export type FormulaResult =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string };

const figureId = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g;
/** Two numbers: a range. */
type Amount = number | readonly [low: number, high: number];
/** The last alternative is whatever has no place in a formula. */
const token = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d+(?:\.\d+)?|[-+*/()]|\S/g;

/** The figure ids that a formula names, in order, each once. */
export function figuresIn(formula: string): readonly string[] {
  return [...new Set(formula.match(figureId) ?? [])];
}

/** More brackets than anybody reads; each takes room on the stack. */
const deepest = 50;

/** Evaluates by recursive descent: sums of products of atoms. `amountOf` gives undefined for an id that is no figure. */
export function evaluate(formula: string, amountOf: (id: string) => Amount | undefined): FormulaResult {
  const tokens = formula.match(token) ?? [];
  if (tokens.length === 0 || !tokens.every((one) => /^[a-z\d+*/()-]/.test(one)))
    return { ok: false, message: 'it holds something other than figure ids, numbers, + - * / ( )' };
  let next = 0;
  let depth = 0;
  const take = (...symbols: string[]) => (symbols.includes(tokens[next] ?? '') ? tokens[next++] : undefined);

  function sum(): number {
    let value = product();
    for (let sign = take('+', '-'); sign; sign = take('+', '-'))
      value += sign === '+' ? product() : -product();
    return value;
  }
  function product(): number {
    let value = atom();
    for (let sign = take('*', '/'); sign; sign = take('*', '/'))
      value = sign === '*' ? value * atom() : value / atom();
    return value;
  }
  function atom(): number {
    if (take('(')) {
      if (++depth > deepest) throw new FormulaError(`more than ${deepest} brackets stand in each other`);
      const value = sum();
      depth--;
      if (!take(')')) throw new FormulaError('a closing bracket is missing');
      return value;
    }
    const word = tokens[next++];
    if (word === undefined) throw new FormulaError('it ends too early');
    if (/^\d/.test(word)) return Number(word);
    const amount = amountOf(word);
    if (amount === undefined) throw new FormulaError(`"${word}" is not a figure`);
    if (typeof amount !== 'number')
      throw new FormulaError(`"${word}" is a range, which nothing is worked out from`);
    return amount;
  }

  try {
    const value = sum();
    if (next < tokens.length)
      throw new FormulaError(`"${tokens[next]}" stands where an operator or the end should`);
    if (!Number.isFinite(value)) throw new FormulaError('it divides by zero');
    return { ok: true, value };
  } catch (error) {
    if (error instanceof FormulaError) return { ok: false, message: error.message };
    throw error;
  }
}

class FormulaError extends Error {}
