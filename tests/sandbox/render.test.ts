import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../packages/discord-sandbox/src/render/markdown.ts';
import { renderMessage } from '../../packages/discord-sandbox/src/render/message.ts';

test.each([
  ['**bold** *slant* __under__ ~~gone~~', '<strong>bold</strong> <em>slant</em> <u>under</u> <s>gone</s>'],
  ['`a **b**`', '<code>a **b**</code>'],
  ['```\n- no list\n```', '<pre><code>- no list</code></pre>'],
  ['# Large', '<p class="heading heading-1">Large</p>'],
  ['-# small', '<small>small</small>'],
  ['> said', '<blockquote>said</blockquote>'],
  ['- a\n  - b\n- c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
  ['3. a\n4. b', '<ol start="3"><li>a</li><li>b</li></ol>'],
  ['before\n- a\nafter', 'before<br><ul><li>a</li></ul>after'],
  ['\\*as it is\\*', '*as it is*'],
  ['||hidden||', '<span class="spoiler" tabindex="0">hidden</span>'],
  ['<t:0:D>', '<time datetime="1970-01-01T00:00:00.000Z">1970-01-01 00:00</time>'],
  ['@everyone', '<span class="mention">@everyone</span>'],
  [
    '[out](https://example.org/?a=1&b=2)',
    '<a href="https://example.org/?a=1&#38;b=2" target="_blank" rel="noreferrer noopener">out</a>',
  ],
  ['[bad](javascript:alert(1))', 'bad'],
  ['<script>alert(1)</script>', '&#60;script&#62;alert(1)&#60;/script&#62;'],
])('markdown %j is shown as Discord shows it', (text, html) => {
  expect(renderMarkdown(text)).toBe(html);
});

const allowed =
  /<(?:\/?(?:strong|em|u|s|code|pre|blockquote|small|ul|ol|li|span|a|time|p|article|div|button)\b[^<>]*|br)>/g;

test('no text whatever becomes markup of its own', () => {
  const hostile = fc.stringMatching(/^[<>"'&\-*_`~|[\]()#:@/\\ \na-z0-9.]{0,80}$/);
  fc.assert(
    fc.property(hostile, (text) => {
      const html = renderMessage({
        content: text,
        embeds: [
          {
            title: text,
            description: text,
            url: text,
            author: { name: text, url: text },
            footer: { text },
            timestamp: text,
            fields: [{ name: text, value: text, inline: true }],
          },
        ],
        components: [
          {
            type: 1,
            components: [
              { type: 2, style: 2, label: text, custom_id: text },
              { type: 2, style: 5, label: text, url: text },
            ],
          },
        ],
      });
      expect(html.replace(allowed, '')).not.toMatch(/[<>]/);
      expect(html).not.toMatch(/(?:href|src)="(?!https?:|#)/);
    }),
    { numRuns: 500 },
  );
});

test('an embed shows its colour, and a title with an address is a link', () => {
  const html = renderMessage({
    content: '',
    embeds: [{ title: '*T*', url: 'https://example.org/', color: 255 }],
  });
  expect(html).toBe(
    '<article class="embed" style="--colour:#0000ff"><div class="embed-title"><a href="https://example.org/" ' +
      'target="_blank" rel="noreferrer noopener"><em>T</em></a></div></article>',
  );
});
