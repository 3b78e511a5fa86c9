/** A chosen command: its options filled in one after another, with what they may be above. */
import type { Api, Asked, Choice, Value } from './api.ts';
import { byId, make } from './element.ts';
import { combobox, type Suggestions } from './suggestions.ts';
import type { ViewCommand, ViewOption } from './view.ts';
import type { Words } from './words.ts';

/** Milliseconds without a key before the bot is asked to complete. */
const pauseBeforeAsking = 100;

interface Field {
  readonly option: ViewOption;
  readonly input: HTMLInputElement;
  /** What was picked from a list; null while the text is typed by hand. */
  picked: Choice | null;
}

interface Parts {
  readonly api: Api;
  readonly line: HTMLElement;
  readonly suggestions: Suggestions;
  words(): Words | undefined;
  /** Back to plain text. */
  back(value?: string): void;
}

export function createCommandForm({ api, line, suggestions, words, back }: Parts) {
  let command: ViewCommand | null = null;
  let fields: Field[] = [];
  let asking = 0;

  function draw(): void {
    if (!command) return;
    const name = make('button', { type: 'button', className: 'chosen' }, [
      `/${command.label}`,
      make('span', { ariaHidden: 'true', textContent: ' ✕' }),
    ]);
    name.ariaLabel = `/${command.label}: ${words()?.cancelCommand ?? ''}`;
    name.addEventListener('click', () => back());
    const left = command.options.filter((option) => !fields.some((field) => field.option === option));
    const rest = left.map((option) => {
      const add = make('button', { type: 'button', className: 'add', textContent: `+ ${option.label}` });
      add.title = option.description;
      add.addEventListener('click', () => addField(option).input.focus());
      return add;
    });
    const end = command.options.length === 0 ? [tail(command)] : [];
    line.replaceChildren(name, ...end, ...fields.map(({ option, input }) => label(option, input)), ...rest);
  }

  /** Where the keyboard rests when there is nothing to fill in: Enter sends, Backspace leaves. */
  function tail({ label: name }: ViewCommand): HTMLInputElement {
    const input = make('input', { type: 'text', className: 'tail', readOnly: true, ariaLabel: `/${name}` });
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace') return;
      event.preventDefault();
      back(`/${name}`);
    });
    return input;
  }

  function addField(option: ViewOption, value = ''): Field {
    const input = combobox({ value });
    const field: Field = { option, input, picked: null };
    fields = [...fields, field];
    input.addEventListener('input', () => {
      field.picked = null;
      input.removeAttribute('aria-invalid');
      if (!splitOff(field)) suggest(field);
    });
    input.addEventListener('focus', () => suggest(field, 0));
    input.addEventListener('blur', () => suggestions.hide());
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Backspace' && input.value === '' && command && field === fields[0]) {
        event.preventDefault();
        back(`/${command.label}`);
      }
    });
    draw();
    return field;
  }

  /** Asks the bot, or the option's own choices, for what fits what has been typed. */
  async function suggest(field: Field, pause = pauseBeforeAsking): Promise<void> {
    asking += 1;
    const mine = asking;
    const { option, input } = field;
    const typed = input.value.toLowerCase();
    let choices: readonly Choice[] = option.choices.filter(({ name }) => name.toLowerCase().includes(typed));
    if (option.completes && command) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (mine !== asking || !command) return;
      const asked = { ...values(command), focused: option.name };
      choices = await api.complete(asked).catch(() => []);
    }
    if (mine !== asking || document.activeElement !== input) return;
    const items = choices.map((choice) => ({
      label: choice.name,
      description: '',
      pick: () => take(field, choice),
    }));
    // What may be left out is not taken by an Enter that was meant to send.
    const first = option.choices.length > 0 && (option.required || typed !== '');
    suggestions.show(`${option.label}: ${option.description}`, items, first);
  }

  function take(field: Field, choice: Choice): void {
    asking += 1;
    field.picked = choice;
    field.input.value = choice.name;
    suggestions.hide();
    const next = fields.find(({ option, input }) => option.required && !input.value);
    (next ?? field).input.focus({ preventScroll: true });
    if (!next) {
      asking += 1;
      suggestions.hide();
    }
  }

  function values({ command: name, subcommand }: ViewCommand): Asked {
    const options: Record<string, Value> = {};
    for (const { option, input, picked } of fields) {
      if (!input.value) continue;
      const same = choiceNamed(option, input.value);
      const typed = option.kind === 'number' ? Number(input.value) : input.value;
      options[option.name] = picked?.value ?? same?.value ?? typed;
    }
    return { command: name, subcommand, options };
  }

  /** Marks what keeps the command from being sent, and says why. */
  function refuse({ option, input }: Field, why = ''): null {
    input.setAttribute('aria-invalid', 'true');
    byId('problem').textContent = `${option.label}: ${why}`;
    input.focus();
    return null;
  }

  /** As Discord does, `name:` of an option that is still empty, typed or pasted in another, goes on in that one. */
  function splitOff(field: Field): boolean {
    for (const option of command?.options ?? []) {
      const open = fields.find((one) => one.option === option);
      if (open === field || open?.input.value) continue;
      const name = [option.name, option.label].map(literally).join('|');
      const found = new RegExp(`(?:^|\\s)(?:${name}):\\s*(.*)$`, 'iu').exec(field.input.value);
      if (!found) continue;
      field.input.value = field.input.value.slice(0, found.index);
      const next = open ?? addField(option);
      next.input.value = found[1] ?? '';
      next.input.focus();
      next.input.dispatchEvent(new Event('input'));
      return true;
    }
    return false;
  }

  return {
    chosen: () => command !== null,
    open(chosen: ViewCommand, rest: string): void {
      command = chosen;
      fields = [];
      const required = chosen.options.filter((option) => option.required);
      // A command with none that must be given opens its first: the list shows what may be asked.
      const first = required.length > 0 ? required : chosen.options.slice(0, 1);
      for (const [at, option] of first.entries()) addField(option, at === 0 ? rest : '');
      draw();
      line.querySelector('input')?.focus();
      const [field] = fields;
      if (!field || !rest) return;
      const own = new RegExp(
        `^\\s*(?:${[field.option.name, field.option.label].map(literally).join('|')}):\\s*`,
        'iu',
      );
      field.input.value = rest.replace(own, '');
      splitOff(field);
    },
    clear(): void {
      asking += 1;
      command = null;
      fields = [];
    },
    /** What to send, or null where a required option is missing, which is then marked and focused. */
    complete(): Asked | null {
      if (!command) return null;
      const missing = fields.find(({ option, input }) => option.required && !input.value.trim());
      if (missing) return refuse(missing, words()?.required);
      for (const field of fields) {
        const { option, input } = field;
        const typed = input.value !== '' && field.picked === null;
        if (typed && option.kind === 'choice' && !choiceNamed(option, input.value))
          return refuse(field, words()?.notAChoice);
        if (typed && option.kind === 'number' && Number.isNaN(Number(input.value)))
          return refuse(field, words()?.notANumber);
      }
      return values(command);
    },
  };
}

/** The choice that what was typed names. */
function choiceNamed({ choices }: ViewOption, typed: string): Choice | undefined {
  const name = typed.trim().toLowerCase();
  return choices.find((choice) =>
    [choice.name, choice.name.replace(/^@/, '')].some((one) => one.toLowerCase() === name),
  );
}

/** Of a name, what a pattern must not read as its own. */
function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}

function label(option: ViewOption, input: HTMLInputElement): HTMLElement {
  const name = make('span', { className: 'option-name', textContent: option.label });
  return make('label', { className: 'option', title: option.description }, [name, input]);
}
