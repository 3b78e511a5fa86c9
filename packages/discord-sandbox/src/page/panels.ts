/** The drawer at the side: pinned messages, or what developers want to see of the last interaction. */
import type { Api } from './api.ts';
import { byId, make } from './element.ts';
import type { View } from './view.ts';

type Name = 'pins' | 'developer';

export function createPanels(api: Api, jump: (message: string) => void) {
  const panel = byId('panel');
  const body = byId('panel-body');
  const openers = { pins: byId('show-pins'), developer: byId('show-developer') };
  let open: Name | null = null;
  let view: View | null = null;
  let drawn = '';

  function show(name: Name | null): void {
    const before = open;
    open = name;
    drawn = '';
    panel.hidden = name === null;
    for (const [key, opener] of Object.entries(openers)) opener.ariaExpanded = String(key === name);
    draw();
    if (name) byId('close-panel').focus();
    else if (before) openers[before].focus();
  }

  async function draw(): Promise<void> {
    if (!open || !view) return;
    const { words } = view;
    byId('panel-title').textContent = words[open];
    const content = open === 'pins' ? pins(view) : await developer(view);
    // What has not changed stays, with its open sections and its place.
    const now = content.map((node) => node.outerHTML).join('');
    if (now === drawn) return;
    drawn = now;
    body.replaceChildren(...content);
  }

  function pins({ pins: pinned, words }: View): HTMLElement[] {
    if (pinned.length === 0) return [make('p', { className: 'fine', textContent: words.noPins })];
    return pinned.map(({ id, html }) => {
      const text = make('div', { className: 'body', innerHTML: html });
      for (const button of text.querySelectorAll('.buttons')) button.remove();
      const go = make('button', { type: 'button', className: 'button secondary', textContent: words.jump });
      go.dataset.jump = id;
      return make('article', { className: 'pinned' }, [text, go]);
    });
  }

  async function developer({ words }: View): Promise<HTMLElement[]> {
    const { request, responses, violations } = await api.developer();
    const told = violations.map(
      ({ request: asked, status, code, message, details }) =>
        `${status} ${code} ${message}\n${asked}\n${details.map((detail) => `  ${detail}\n`).join('')}`,
    );
    return [
      section(words.violations, told.join('\n') || words.noViolations, true),
      section(words.request, request ? json(request) : words.nothingYet, false),
      ...responses.map(({ method, path, status, body: sent, response }) =>
        section(
          `${method} ${path.replace(/interaction-[^/]+/, '…')} → ${status}`,
          json({ sent, response }),
          true,
        ),
      ),
    ];
  }

  panel.addEventListener('click', (event) => {
    const target = (event.target as HTMLElement).closest<HTMLElement>('[data-jump]');
    if (target) jump(target.dataset.jump ?? '');
  });
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') show(null);
  });
  byId('close-panel').addEventListener('click', () => show(null));
  for (const name of ['pins', 'developer'] as const)
    openers[name].addEventListener('click', () => show(open === name ? null : name));

  return {
    draw(fresh: View): void {
      view = fresh;
      draw();
    },
    openPins: () => show('pins'),
  };
}

function section(title: string, text: string, open: boolean): HTMLElement {
  const code = make('pre', { tabIndex: 0 }, [make('code', { textContent: text })]);
  code.setAttribute('role', 'region');
  code.ariaLabel = title;
  return make('details', { open }, [make('summary', { textContent: title }), code]);
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
