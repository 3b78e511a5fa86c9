/** How French sounds, roughly. */

/** In their order: what is spelt in several ways and heard as one. Digits and capitals stand for sounds of two letters. */
const spellings: readonly (readonly [RegExp, string])[] = [
  // "Acheté", "acheter", "achetait"; shorter words have their ending in full.
  [/(?<=^.{3,})(?:er|ez|ees?|es|ai[st]?|aient|et)$/, 'E'],
  [/ph/g, 'f'],
  [/(?<!s)tion/g, 'sion'],
  [/s?ch|sh/g, 'C'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/qu?/g, 'k'],
  [/c(?=[eiyE])/g, 's'],
  [/ck?/g, 'k'],
  [/ge?(?=[aoeiyE])/g, 'j'],
  [/gu(?=[eiyE])/g, 'g'],
  [/gn/g, 'n'],
  [/z/g, 's'],
  [/eau|au/g, 'o'],
  [/o[iy]/g, 'wa'],
  [/ou/g, 'w'],
  [/y/g, 'i'],
  [/[ae]in|[iu][nm](?![aeiouwE])/g, '3'],
  [/[ae][nm](?![aeiouwE])/g, '2'],
  [/o[nm](?![aeiouwE])/g, '4'],
  [/[ae]i/g, 'E'],
  // Nobody hears an ending such as those of "moins", "grosse" and "vend".
  [/(?<=.{2})(?:e|es|ent)$/, ''],
  [/(?<=..)[dtsxp]+$/, ''],
  [/(.)\1+/g, '$1'],
];

/** Of a folded word, such as `v2d` for both "vend" and "vand". */
export function soundOf(word: string): string {
  return spellings.reduce((heard, [spelling, sound]) => heard.replace(spelling, sound), word);
}
