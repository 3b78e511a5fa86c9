/** The channel's messages: drawn again where they changed, with what can be done on them. */
import type { Api, Choice } from './api.ts';
import { byId, make } from './element.ts';
import type { View, ViewCommand } from './view.ts';
import { say } from './words.ts';

export interface MessageActions {
  openMenu(message: HTMLElement, at: { readonly x: number; readonly y: number }): void;
  openPins(): void;
  problem(error: unknown): void;
}

/** Pixels from the end within which the view stays with the newest message. */
const nearEnd = 120;
/** Links to a message, as Discord writes them. */
const messageLink = /^https:\/\/discord\.com\/channels\/\d+\/(\d+)\/(\d+)$/;

export function createMessages(api: Api, actions: MessageActions) {
  const scroller = byId('scroller');
  const list = byId('entries');
  const drawn = new Map<string, { html: string; element: HTMLElement }>();
  const dismissed = new Set<string>();
  let shown: View | null = null;
  let starters: readonly Choice[] = [];

  let atEnd = true;
  const toEnd = () => {
    if (atEnd) scroller.scrollTop = scroller.scrollHeight;
  };
  scroller.addEventListener('scroll', () => {
    atEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < nearEnd;
  });
  // A drawer that opens, or a keyboard on a phone, must not hide the newest message.
  const sizes = new ResizeObserver(toEnd);
  sizes.observe(scroller);
  sizes.observe(list);

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
    else if (button.dataset.action === 'dismiss') {
      dismissed.add(id);
      if (shown) draw(shown);
      scroller.focus();
    }
  });

  list.addEventListener('contextmenu', (event) => {
    const message = (event.target as HTMLElement).closest<HTMLElement>('.message');
    if (!message?.querySelector('.more') || (event.target as HTMLElement).closest('a')) return;
    event.preventDefault();
    // From the menu key there is no pointer to open it at.
    const box = message.getBoundingClientRect();
    actions.openMenu(message, { x: event.clientX || box.left + 60, y: event.clientY || box.top + 20 });
  });

  function draw(view: View): void {
    const moved = shown?.channel.id !== view.channel.id;
    shown = view;
    const entries = view.entries.filter(({ id }) => !dismissed.has(id));
    const kept = new Set(entries.map(({ id }) => id));
    for (const [id, { element }] of drawn)
      if (!kept.has(id)) {
        element.remove();
        drawn.delete(id);
      }
    for (const [at, { id, html }] of entries.entries()) {
      const before = drawn.get(id);
      let element = before?.element;
      if (!element || before?.html !== html) {
        const fresh = withLinks(fromHtml(html), view);
        if (element) replace(element, fresh);
        element = fresh;
        drawn.set(id, { html, element });
      }
      if (list.children[at] !== element) list.insertBefore(element, list.children[at] ?? null);
    }
    drawWelcome(view, entries.length === 0);
    scroller.setAttribute('aria-label', say(view.words.messagesIn, { channel: view.channel.name }));
    if (moved) atEnd = true;
    toEnd();
  }

  function drawWelcome(view: View, first: boolean): void {
    const { words, channel, bot } = view;
    const title = make('h2', { textContent: say(words.welcome, { channel: channel.name }) });
    const text = make('p', { textContent: say(words.welcomeText, { bot }) });
    const command = starterCommand(view);
    const children: Node[] = [
      make('div', { className: 'big-hash', ariaHidden: 'true', textContent: '#' }),
      title,
      text,
    ];
    if (first && command && starters.length > 0)
      children.push(
        make('h3', { textContent: words.tryThese }),
        make(
          'div',
          { className: 'starters' },
          starters.slice(0, 3).map((choice) => starter(command, choice)),
        ),
      );
    byId('welcome').replaceChildren(...children);
  }

  function starter(command: ViewCommand, choice: Choice): HTMLElement {
    const button = make('button', { type: 'button', className: 'starter', textContent: choice.name });
    button.addEventListener('click', () => {
      const options = { [command.options[0]?.name ?? '']: choice.value };
      // This button is about to go, and with it the keyboard's place.
      scroller.focus();
      api
        .invoke({ command: command.command, subcommand: command.subcommand, options })
        .catch(actions.problem);
    });
    return button;
  }

  /** Brings a message into sight and to the keyboard. */
  function jump(id: string): void {
    const element = drawn.get(id)?.element;
    element?.scrollIntoView({ block: 'center' });
    element?.focus();
  }

  return {
    draw,
    /** Asks the bot what it suggests before a key is typed; false where it has nothing to say yet. */
    async loadStarters(view: View): Promise<boolean> {
      const command = starterCommand(view);
      const focused = command?.options[0]?.name;
      if (!command || !focused) return true;
      const asked = { command: command.command, subcommand: command.subcommand, options: {}, focused };
      starters = await api.complete(asked).catch(() => []);
      if (shown) draw(shown);
      return starters.length > 0;
    },
    jump,
  };
}

/** The first command whose one required option completes: a question to the bot. */
function starterCommand(view: View): ViewCommand | undefined {
  return view.commands.find(({ options }) => options[0]?.completes && options[0].required);
}

function fromHtml(html: string): HTMLElement {
  const template = make('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}

/** A bare link to a message is shown as the channel's name, as Discord shows it. */
function withLinks(element: HTMLElement, { channels }: View): HTMLElement {
  for (const link of element.querySelectorAll('a')) {
    const [whole, channel] = messageLink.exec(link.href) ?? [];
    const name = channels.find(({ id }) => id === channel)?.name;
    if (!name || link.textContent !== whole) continue;
    link.textContent = `# ${name} › ✉`;
    link.className = 'mention';
  }
  return element;
}

/** Keeps the keyboard where it was, as well as the new message allows. */
function replace(old: HTMLElement, fresh: HTMLElement): void {
  const focused = old.contains(document.activeElement) ? (document.activeElement as HTMLElement) : null;
  old.replaceWith(fresh);
  if (!focused) return;
  const { customId, action } = focused.dataset;
  const same = [...fresh.querySelectorAll<HTMLElement>('button')].find(
    ({ dataset }) => dataset.customId === customId && dataset.action === action,
  );
  (same ?? fresh).focus();
}
