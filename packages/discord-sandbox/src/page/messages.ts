/** The channel's messages: drawn again where they changed, with what can be done on them. */
import type { Api } from './api.ts';
import { byId, make } from './element.ts';
import { createScrolling } from './scrolling.ts';
import type { View, ViewCommand } from './view.ts';
import { say } from './words.ts';

export interface MessageActions {
  openMenu(message: HTMLElement, at: { readonly x: number; readonly y: number }): void;
  openPins(): void;
  openCommand(id: string, name: string): void;
  problem(error: unknown): void;
}

/** Links to a message, as Discord writes them. */
const messageLink = /^https:\/\/discord\.com\/channels\/(?:\d+|@me)\/(\d+)\/(\d+)$/;

export function createMessages(api: Api, actions: MessageActions) {
  const scroller = byId('scroller');
  const list = byId('entries');
  const drawn = new Map<string, { html: string; element: HTMLElement }>();
  const dismissed = new Set<string>();
  let shown: View | null = null;

  const scrolling = createScrolling();

  list.addEventListener('click', (event) => {
    const target = event.target as HTMLElement;
    const link = messageLink.exec(target.closest('a')?.href ?? '');
    if (link) {
      event.preventDefault();
      jump(link[2] ?? '');
      return;
    }
    target.closest('.spoiler')?.classList.add('seen');
    const button = target.closest('button');
    const message = target.closest<HTMLElement>('li');
    if (!button || !message) return;
    const id = message.dataset.message ?? '';
    if (button.dataset.customId) {
      button.setAttribute('aria-busy', 'true');
      const done = () => button.removeAttribute('aria-busy');
      api.click(id, button.dataset.customId).catch(actions.problem).finally(done);
    } else if (button.dataset.action === 'menu') {
      const { left, bottom } = button.getBoundingClientRect();
      actions.openMenu(message, { x: left, y: bottom });
    } else if (button.dataset.action === 'pins') actions.openPins();
    else if (button.dataset.command) actions.openCommand(button.dataset.command, button.textContent ?? '');
    else if (button.dataset.action === 'dismiss') {
      dismissed.add(id);
      if (shown) draw(shown);
      scroller.focus();
    }
  });

  const choose = (menu: HTMLSelectElement) => {
    const message = menu.closest<HTMLElement>('li')?.dataset.message ?? '';
    const values = [...menu.selectedOptions].map(({ value }) => value);
    menu.setAttribute('aria-busy', 'true');
    const done = () => menu.removeAttribute('aria-busy');
    api
      .select(message, menu.dataset.customId ?? '', values)
      .catch(actions.problem)
      .finally(done);
  };
  const menuOf = ({ target }: Event) => (target instanceof HTMLSelectElement ? target : null);
  list.addEventListener('change', (event) => {
    const menu = menuOf(event);
    if (menu?.multiple) menu.dataset.changed = '';
    else if (menu) choose(menu);
  });
  // Of several, what was chosen is sent once the menu is left, as Discord sends it when its menu closes.
  list.addEventListener('focusout', (event) => {
    const menu = menuOf(event);
    if (menu?.dataset.changed === undefined) return;
    delete menu.dataset.changed;
    choose(menu);
  });

  list.addEventListener('contextmenu', (event) => {
    const message = (event.target as HTMLElement).closest<HTMLElement>('.message');
    if (!message?.querySelector('.more') || (event.target as HTMLElement).closest('a')) return;
    event.preventDefault();
    // From the menu key there is no pointer to open it at.
    const box = message.getBoundingClientRect();
    actions.openMenu(message, { x: event.clientX || box.left + 60, y: event.clientY || box.top + 20 });
  });

  /** `steps`: a newcomer is told what to try, above the channel's first message. */
  function draw(view: View, steps = false): void {
    const moved = shown?.channel.id !== view.channel.id;
    shown = view;
    const entries = view.entries.filter(({ id }) => !dismissed.has(id));
    const kept = new Set(entries.map(({ id }) => id));
    for (const [id, { element }] of drawn)
      if (!kept.has(id)) {
        element.remove();
        drawn.delete(id);
      }
    let newest: HTMLElement | null = null;
    for (const [at, { id, html }] of entries.entries()) {
      const before = drawn.get(id);
      let element = before?.element;
      if (!element || before?.html !== html) {
        const fresh = withLinks(fromHtml(html), view);
        if (element) replace(element, fresh);
        else newest ??= fresh;
        element = fresh;
        drawn.set(id, { html, element });
      }
      if (list.children[at] !== element) list.insertBefore(element, list.children[at] ?? null);
    }
    scroller.setAttribute('aria-label', say(view.words.messagesIn, { channel: view.channel.name }));
    if (steps && entries.length <= 1) scrolling.fromStart();
    else scrolling.drawn(moved ? null : (newest ?? 'nothing new'));
  }

  /** Brings a message into sight and to the keyboard. */
  function jump(id: string): void {
    const element = drawn.get(id)?.element;
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  }

  return {
    draw,
    jump,
    follow: scrolling.follow,
  };
}

function fromHtml(html: string): HTMLElement {
  const template = make('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}

/** Mentions of people and commands, and bare links to messages, as Discord shows them. */
function withLinks(element: HTMLElement, { channels, commands, members }: View): HTMLElement {
  for (const mention of element.querySelectorAll<HTMLElement>('[data-user]')) {
    const name = members.find(({ id }) => id === mention.dataset.user)?.name;
    if (name) mention.textContent = `@${name}`;
  }
  for (const mention of element.querySelectorAll<HTMLElement>('[data-command]')) {
    const { command = '' } = mention.dataset;
    const name = mention.textContent ?? '';
    const known = commands.some((one) => one.id === command && `/${fullName(one)}` === name);
    const button = make('button', { type: 'button', className: 'mention', textContent: name });
    button.dataset.command = command;
    // Discord shows the bare text of a mention of what does not exist, or not here.
    mention.replaceWith(known ? button : `<${name}:${command}>`);
  }
  for (const link of element.querySelectorAll('a')) {
    const [whole, channel] = messageLink.exec(link.href) ?? [];
    const name = channels.find(({ id }) => id === channel)?.name;
    if (!name || link.textContent !== whole) continue;
    link.textContent = `# ${name} › ✉`;
    link.className = 'mention';
  }
  return element;
}

function fullName({ command, subcommand }: ViewCommand): string {
  return [command, subcommand].filter(Boolean).join(' ');
}

/** Keeps the keyboard where it was, as well as the new message allows. */
function replace(old: HTMLElement, fresh: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  old.replaceWith(fresh);
  if (!focused) return;
  const { customId, action } = focused.dataset;
  const same = [...fresh.querySelectorAll<HTMLElement>('button, select')].find(
    ({ dataset }) => dataset.customId === customId && dataset.action === action,
  );
  (same ?? fresh).focus();
}
