/** The differences as a page of its own that shows answers as Discord shows them, before and after. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { escapeHtml } from '../../../../packages/discord-sandbox/src/render/html.ts';
import { renderMessage } from '../../../../packages/discord-sandbox/src/render/message.ts';
import type { Answer } from '../../../answer/answer.ts';
import { findClaim, type Knowledge } from '../../../knowledge/knowledge.ts';
import { defaultLocale, type Locale, languageNames, locales } from '../../../knowledge/locale.ts';
import { composeAnswer } from '../../../message/compose.ts';
import { composeClaim } from '../../../message/compose-claims.ts';
import type { Message } from '../../../message/message.ts';
import type { Asked } from './answers.ts';
import type { Change, DenialChange } from './changes.ts';
import type { Difference } from './markdown.ts';

/** Loads nothing from anywhere, runs nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const layout = `
body { margin: 0 auto; max-width: 84rem; padding: 1rem; background: var(--chat); color: var(--text); font: 16px/1.4 system-ui, sans-serif; }
h1, h2, h3 { color: var(--strong); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem; list-style: none; margin: 0 0 1.5rem; padding: 0; }
.pair > li { min-width: 0; padding: .75rem; border: 1px solid var(--line); border-radius: .5rem; }
.pair h4 { margin: 0 0 .5rem; color: var(--muted); }
.shout { padding: .75rem 1rem; border: 2px solid var(--danger-text); border-radius: .5rem; }
.pair .message { padding: 0; }
`;

export async function differencePage(
  { changes, denials, answers, remarks }: Difference,
  before: Knowledge,
  after: Knowledge,
): Promise<string> {
  const styles = await Promise.all(['colours.css', 'message.css'].map(pageStyle));
  const own = changes.filter(({ record }) => record === 'claim');
  const claims = [
    ...own,
    ...denials.map(denialAsChange).filter((one) => !own.some(({ id }) => id === one.id)),
  ];
  const shouted = denials.map(
    ({ kind, claim, denial }) =>
      `<li><b>${escapeHtml(claim.id)} ${kind === 'lost' ? 'LOSES its denial' : 'GAINS a denial'}</b> by ${escapeHtml(denial.by.publisher[defaultLocale])}: ${escapeHtml(claim.text[defaultLocale])}</li>`,
  );
  const asked = ({ question, locale }: Asked, earlier: Message | null, answer: Answer) =>
    pair(`<h3 lang="${locale}">${escapeHtml(question)}</h3>`, locale, earlier, composeAnswer(answer, after));
  const body = [
    '<h1>What this changes in the knowledge</h1>',
    ...remarks.map((remark) => `<p>${escapeHtml(remark)}</p>`),
    shouted.length > 0
      ? `<section class="shout"><h2>Denials change</h2><ul>${shouted.join('')}</ul></section>`
      : '',
    `<h2>Claims that change: ${claims.length}</h2>`,
    ...claims.map((change) => claimPairs(change, before, after)),
    `<h2>Questions that are answered differently: ${answers.changed.length} of ${answers.asked}</h2>`,
    ...answers.changed.map((one) => asked(one, composeAnswer(one.before, before), one.after)),
    answers.added.length > 0
      ? `<h2>What the new briefing answers: ${answers.added.length} questions</h2>`
      : '',
    ...answers.added.map((one) => asked(one, null, one.answer)),
  ];
  return [
    '<!doctype html>',
    `<html lang="${defaultLocale}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<title>What this changes in the knowledge</title>',
    `<style>${styles.join('\n')}${layout}</style></head>`,
    `<body><main>${body.filter(Boolean).join('\n')}</main></body></html>\n`,
  ].join('\n');
}

function denialAsChange({ claim }: DenialChange): Change {
  return { record: 'claim', kind: 'changed', briefing: claim.briefing, id: claim.id, keys: ['denials'] };
}

function claimPairs({ briefing, id, kind, keys }: Change, before: Knowledge, after: Knowledge): string {
  const what = keys.length > 0 ? `: ${keys.join(', ')}` : '';
  const title = `<h3>${escapeHtml(id)} (${kind}${escapeHtml(what)})</h3>`;
  const shown = (knowledge: Knowledge, locale: Locale) => {
    const claim = findClaim(knowledge, briefing, id);
    return claim ? composeClaim(claim, knowledge, locale) : null;
  };
  const own = [...after.briefings, ...before.briefings].find((one) => one.id === briefing);
  const pairs = (own?.languages ?? locales).flatMap((locale) => {
    const [earlier, now] = [shown(before, locale), shown(after, locale)];
    const isSame = isDeepStrictEqual(earlier?.embeds, now?.embeds) && earlier?.content === now?.content;
    return isSame ? [] : [pair(`<p>${languageNames[locale]}</p>`, locale, earlier, now)];
  });
  return `<section>${title}${pairs.join('') || '<p>It is shown as before.</p>'}</section>`;
}

const sender = '<div class="avatar bot" aria-hidden="true">D</div>';

/** null: there is none. */
function pair(title: string, locale: Locale, before: Message | null, after: Message | null): string {
  const side = (name: string, message: Message | null) =>
    `<li><h4>${name}</h4>${message ? `<div class="message" lang="${locale}">${sender}<div class="body">${renderMessage(message)}</div></div>` : '<p>–</p>'}</li>`;
  return `${title}<ul class="pair">${side('Before', before)}${side('After', after)}</ul>`;
}

/** A style sheet of the sandbox's page, so that messages look the same here. */
function pageStyle(name: string): Promise<string> {
  const file = path.join('packages/discord-sandbox/src/page', name);
  let root = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(root, file)) && path.dirname(root) !== root) root = path.dirname(root);
  return readFile(path.join(root, file), 'utf8');
}
