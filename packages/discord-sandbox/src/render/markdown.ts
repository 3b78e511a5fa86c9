/**
 * Discord's markdown as HTML. The parser knows everything but lists, which are found here, line by line.
 *
 * Where Discord renders it: content, an embed's description and its field values in full; a title's inline marks.
 * Not rendered: field names, footers and authors. (No client has confirmed this for field names on phones.)
 */
import { parse } from 'discord-markdown-parser';
import { escapeHtml, safeUrl } from './html.ts';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly [key: string]: unknown;
}

const listBlock = /(?:^ *(?:[-*]|\d+\.) +\S.*(?:\n|$))+/gm;
const fence = /```[\s\S]*?```/g;
const itemLine = /^( *)([-*]|\d+\.) +(.*)$/;

export function renderMarkdown(text: string): string {
  const fences = [...text.matchAll(fence)].map((match) => [match.index, match.index + match[0].length]);
  const fenced = (at: number) => fences.some(([from = 0, to = 0]) => at >= from && at < to);
  let html = '';
  let done = 0;
  for (const list of text.matchAll(listBlock)) {
    if (fenced(list.index)) continue;
    html += renderFlow(text.slice(done, list.index)) + renderList(list[0].trimEnd().split('\n'));
    done = list.index + list[0].length;
  }
  return html + renderFlow(text.slice(done));
}

/** Inline marks only, and no links: for an embed's title. */
export function renderInline(text: string): string {
  return renderNodes(parse(text, 'normal') as readonly Node[], false);
}

function renderFlow(text: string): string {
  return text ? renderNodes(parse(text, 'extended') as readonly Node[], true) : '';
}

/** Deeper items become a list within the item above them. */
function renderList(lines: readonly string[]): string {
  const items = lines.map((line) => itemLine.exec(line) ?? ['', '', '-', line]);
  const depth = items[0]?.[1]?.length ?? 0;
  const ordered = /^\d/.test(items[0]?.[2] ?? '');
  let html = '';
  for (let at = 0; at < items.length; ) {
    let end = at + 1;
    while (end < items.length && (items[end]?.[1]?.length ?? 0) > depth) end += 1;
    const inner = end > at + 1 ? renderList(lines.slice(at + 1, end)) : '';
    html += `<li>${renderFlow(items[at]?.[3] ?? '')}${inner}</li>`;
    at = end;
  }
  const start = ordered ? ` start="${Number.parseInt(items[0]?.[2] ?? '1', 10)}"` : '';
  return ordered ? `<ol${start}>${html}</ol>` : `<ul>${html}</ul>`;
}

function renderNodes(nodes: readonly Node[], links: boolean): string {
  return nodes.map((node) => renderNode(node, links)).join('');
}

function renderNode(node: Node, links: boolean): string {
  const text = typeof node.content === 'string' ? escapeHtml(node.content) : '';
  const inner = () => (Array.isArray(node.content) ? renderNodes(node.content, links) : text);
  switch (node.type) {
    case 'br':
    case 'newline':
      return '<br>';
    case 'strong':
      return `<strong>${inner()}</strong>`;
    case 'em':
      return `<em>${inner()}</em>`;
    case 'underline':
      return `<u>${inner()}</u>`;
    case 'strikethrough':
      return `<s>${inner()}</s>`;
    case 'spoiler':
      return `<span class="spoiler" tabindex="0">${inner()}</span>`;
    case 'inlineCode':
      return `<code>${text}</code>`;
    case 'codeBlock':
      return `<pre><code>${text}</code></pre>`;
    case 'blockQuote':
      return `<blockquote>${inner()}</blockquote>`;
    case 'heading':
      // A message stands below the page's own headings.
      return `<p class="heading heading-${node.level}">${inner()}</p>`;
    case 'subtext':
      return `<small>${inner()}</small>`;
    case 'link':
    case 'url':
    case 'autolink':
      return renderLink(String(node.target), inner(), links);
    case 'timestamp':
      return renderTime(Number(node.timestamp));
    case 'slashCommand':
      return `<span class="mention" data-command="${escapeHtml(String(node.id))}">/${escapeHtml(String(node.fullName))}</span>`;
    case 'user':
      return `<span class="mention" data-user="${escapeHtml(String(node.id))}">@${escapeHtml(String(node.id))}</span>`;
    case 'role':
    case 'channel':
      return `<span class="mention">${node.type === 'channel' ? '#' : '@'}${escapeHtml(String(node.id))}</span>`;
    case 'everyone':
    case 'here':
      return `<span class="mention">@${node.type}</span>`;
    default:
      return inner();
  }
}

function renderLink(target: string, inner: string, links: boolean): string {
  const url = safeUrl(target);
  if (!links || !url) return inner;
  return `<a href="${escapeHtml(url)}" target="_blank" rel="noreferrer noopener">${inner}</a>`;
}

function renderTime(seconds: number): string {
  const time = new Date(seconds * 1000);
  if (Number.isNaN(time.getTime())) return '';
  return `<time datetime="${time.toISOString()}">${time.toISOString().slice(0, 16).replace('T', ' ')}</time>`;
}
