/**
 * The same function of a word; what it gave is looked up, since the same words come again. `most`: so many, since whoever
 * types at random must not fill the memory.
 */
export function remembered(of: (word: string) => string, most = 20_000): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const earlier = known.get(word);
    if (earlier !== undefined) return earlier;
    if (known.size >= most) known.clear();
    const made = of(word);
    known.set(word, made);
    return made;
  };
}
