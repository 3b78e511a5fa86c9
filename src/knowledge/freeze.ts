/** Freezes a value and all that it holds, records shared between several places once. */
export function deepFreeze<T extends object>(value: T): T {
  if (Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) {
    if (part !== null && typeof part === 'object') deepFreeze(part);
  }
  return value;
}
