/** The list above the message box: commands, or what an option may be. The keyboard stays in the box. */
import { byId, make } from './element.ts';

export interface Suggestion {
  readonly label: string;
  readonly description: string;
  pick(): void;
}

export function createSuggestions() {
  const popup = byId('popup');
  const list = byId('suggestions');
  let items: readonly Suggestion[] = [];
  let active = -1;

  function mark(at: number): void {
    active = at;
    for (const [index, element] of [...list.children].entries()) {
      element.ariaSelected = String(index === at);
      if (index === at) element.scrollIntoView({ block: 'nearest' });
    }
    const input = document.activeElement;
    if (!(input instanceof HTMLInputElement)) return;
    input.ariaExpanded = String(!popup.hidden);
    if (at >= 0) input.setAttribute('aria-activedescendant', `suggestion-${at}`);
    else input.removeAttribute('aria-activedescendant');
  }

  // The box must not lose the keyboard to a click here.
  popup.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const element = (event.target as HTMLElement).closest('[role=option]');
    if (element) items[[...list.children].indexOf(element)]?.pick();
  });

  const hide = () => {
    popup.hidden = true;
    items = [];
    mark(-1);
  };

  return {
    /** With `first`, Enter takes the first at once; else nothing is chosen until an arrow key is pressed. */
    show(title: string, fresh: readonly Suggestion[], first: boolean): void {
      if (fresh.length === 0) {
        hide();
        return;
      }
      items = fresh;
      byId('popup-title').textContent = title;
      list.replaceChildren(
        ...fresh.map(({ label, description }, at) => {
          const element = make('div', { id: `suggestion-${at}` }, [
            make('span', { className: 'suggestion-label', textContent: label }),
            make('span', { className: 'suggestion-description', textContent: description }),
          ]);
          element.setAttribute('role', 'option');
          return element;
        }),
      );
      popup.hidden = false;
      mark(first ? 0 : -1);
    },
    hide,
    /** Handles the keys that move in the list and take from it; true where it did. */
    handleKey(key: string): boolean {
      if (popup.hidden) return false;
      if (key === 'ArrowDown') mark((active + 1) % items.length);
      else if (key === 'ArrowUp') mark((active - 1 + items.length) % items.length);
      else if (key === 'Escape') hide();
      else if ((key === 'Enter' || key === 'Tab') && active >= 0) items[active]?.pick();
      else return false;
      return true;
    },
  };
}

export type Suggestions = ReturnType<typeof createSuggestions>;

/** An input that the list of suggestions belongs to. */
export function combobox(properties: Partial<HTMLInputElement>): HTMLInputElement {
  const input = make('input', { type: 'text', ...properties });
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-controls', 'suggestions');
  input.setAttribute('aria-autocomplete', 'list');
  input.ariaExpanded = 'false';
  return input;
}
