/** The menu of a message: the bot's message commands, as right-click, the menu key and ⋯ open it. */
import type { Api } from './api.ts';
import { byId, make } from './element.ts';
import type { Settings } from './settings.ts';
import type { View } from './view.ts';

export function createMenu(api: Api, role: () => Settings['role'], problem: (error: unknown) => void) {
  const menu = byId('menu');
  let opener: HTMLElement | null = null;

  const close = () => {
    if (menu.hidden) return;
    menu.hidden = true;
    opener?.focus();
  };
  const items = () => [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];

  menu.addEventListener('keydown', (event) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) all[(at + step + all.length) % all.length]?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  document.addEventListener('pointerdown', (event) => {
    if (!menu.contains(event.target as Node)) close();
  });

  function item(label: string, run: () => unknown): HTMLElement {
    const button = make('button', { type: 'button', textContent: label, tabIndex: -1 });
    button.setAttribute('role', 'menuitem');
    button.addEventListener('click', () => {
      close();
      run();
    });
    return button;
  }

  return {
    open(view: View, message: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void {
      const id = message.dataset.message ?? '';
      const text = message.querySelector('.content')?.textContent ?? '';
      opener = message.querySelector('.more');
      const heading = make('div', { className: 'menu-heading', textContent: view.words.apps });
      heading.setAttribute('role', 'presentation');
      menu.replaceChildren(
        ...(view.messageCommands.length > 0 ? [heading] : []),
        ...view.messageCommands.map(({ name, label }) =>
          item(label, () => api.messageCommand(id, name).catch(problem)),
        ),
        ...(role() === 'moderator' && message.querySelector('.embed')
          ? [item(view.words.removeEmbeds, () => api.suppressEmbeds(id).catch(problem))]
          : []),
        item(view.words.copyText, () => navigator.clipboard?.writeText(text)),
      );
      menu.setAttribute('aria-label', view.words.moreActions);
      menu.hidden = false;
      const { width, height } = menu.getBoundingClientRect();
      menu.style.left = `${Math.max(8, Math.min(x, innerWidth - width - 8))}px`;
      menu.style.top = `${Math.max(8, Math.min(y, innerHeight - height - 8))}px`;
      items()[0]?.focus();
    },
  };
}
