/** The message box: plain text, or a command found by typing `/`. What a chosen command needs is in `command-form.ts`. */
import type { Api } from './api.ts';
import { createCommandForm } from './command-form.ts';
import { byId } from './element.ts';
import type { Hint } from './hint.ts';
import { combobox, createSuggestions } from './suggestions.ts';
import type { View, ViewCommand } from './view.ts';
import { say } from './words.ts';

export function createComposer(api: Api, hint: Hint) {
  const form = byId<HTMLFormElement>('composer');
  const line = byId('line');
  const suggestions = createSuggestions();
  const text = combobox({ id: 'text' });
  let view: View | null = null;

  const problem = (error: unknown) => {
    byId('problem').textContent = error instanceof Error ? error.message : String(error ?? '');
  };

  function toText(value = ''): void {
    commandForm.clear();
    text.value = value;
    line.replaceChildren(text);
    text.focus();
    offerCommands();
  }

  const commandForm = createCommandForm({ api, line, suggestions, words: () => view?.words, back: toText });

  function choose(command: ViewCommand, rest = ''): void {
    suggestions.hide();
    commandForm.open(command, rest);
  }

  function offerCommands(): void {
    if (!view || !text.value.startsWith('/')) {
      suggestions.hide();
      return;
    }
    const typed = text.value.slice(1).toLowerCase();
    for (const command of view.commands) {
      const name = namesOf(command).find((one) => typed.startsWith(`${one} `));
      if (name === undefined) continue;
      choose(command, text.value.slice(name.length + 2));
      return;
    }
    const items = matching(view.commands, typed).map((command) => ({
      label: `/${command.label}`,
      description: command.description,
      pick: () => choose(command),
    }));
    suggestions.show(view.words.commands, items, true);
  }

  async function send(): Promise<void> {
    if (!view) return;
    problem('');
    try {
      if (commandForm.chosen()) {
        const asked = commandForm.complete();
        if (!asked) return;
        toText();
        hint.hide();
        await api.invoke(asked);
      } else if (text.value.trim()) {
        const content = text.value;
        toText();
        hint.hide();
        await api.post(content);
        if (view) hint.offer(view, content);
      }
    } catch (error) {
      problem(error);
    }
  }

  text.addEventListener('input', offerCommands);
  text.addEventListener('blur', () => suggestions.hide());
  text.addEventListener('focus', offerCommands);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  line.addEventListener('keydown', (event) => {
    if (event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    if (suggestions.handleKey(event.key)) event.preventDefault();
    else if (event.key === 'Enter') {
      event.preventDefault();
      send();
    }
  });
  line.append(text);

  return {
    draw(fresh: View): void {
      const known = JSON.stringify(view?.commands);
      view = fresh;
      // What was typed before the commands were known, or before another role's, may be one of them.
      if (known !== JSON.stringify(fresh.commands) && document.activeElement === text) offerCommands();
      const placeholder = say(fresh.words.placeholder, { channel: fresh.channel.name });
      text.placeholder = placeholder;
      text.ariaLabel = placeholder;
    },
    problem,
    focus: () => text.focus(),
    /** Opens a command as if it had been typed. */
    open(id: string, name: string): void {
      const command = view?.commands.find((one) => one.id === id && namesOf(one).includes(name.slice(1)));
      if (command) choose(command);
    },
  };
}

/** Those that start so first, then those that hold it anywhere in name or description. */
function matching(commands: readonly ViewCommand[], typed: string): readonly ViewCommand[] {
  const rank = (command: ViewCommand) => {
    const names = namesOf(command);
    if (names.some((name) => name.startsWith(typed))) return 0;
    if (names.some((name) => name.includes(typed))) return 1;
    return command.description.toLowerCase().includes(typed) ? 2 : 3;
  };
  return commands.filter((command) => rank(command) < 3).sort((a, b) => rank(a) - rank(b));
}

/** In the visitor's language, and as it is called everywhere. */
function namesOf({ label, command, subcommand }: ViewCommand): readonly string[] {
  return [label, [command, subcommand].filter(Boolean).join(' ')];
}
