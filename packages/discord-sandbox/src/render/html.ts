/** Text made safe to stand in HTML, in content and in quoted attributes alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The address where it is one that a page may link to, else null. */
export function safeUrl(url: string): string | null {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}

/** A small drawing: not every machine has a font with emoji. Hidden from screen readers. */
const svg = (path: string) =>
  `<svg class="icon-mark" viewBox="0 0 24 24" width="16" height="16" fill="currentColor" aria-hidden="true"><path d="${path}"/></svg>`;

export const eye = svg(
  'M12 5c5 0 9 4.5 10 7-1 2.500-5 7-10 7s-9-4.500-10-7c1-2.500 5-7 10-7Zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8Zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
);
export const pin = svg(
  'M15 2l7 7-2 1.500-1-.3-4 4 .3 4.300L13.500 20 9 15.500 3.500 21H3v-.5L8.500 15 4 10.500 5.500 8.700l4.300.3 4-4-.3-1L15 2Z',
);
export const warning = svg('M12 2 1 21h22L12 2Zm-1 7h2v6h-2V9Zm0 8h2v2h-2v-2Z');
