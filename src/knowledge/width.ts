/** In columns, of which a Chinese character takes two: what it takes on a screen, whatever the language. */
export function widthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/gu)?.length ?? 0);
}
