/** The start of a channel: its welcome, what to try, and the host's steps for newcomers. */
import type { Api, Choice } from './api.ts';
import { byId, make } from './element.ts';
import type { View, ViewCommand } from './view.ts';
import { say } from './words.ts';

const startersAtMost = 3;

export interface WelcomeActions {
  problem(error: unknown): void;
  /** Whether the visitor has put the steps away. */
  hidden(): boolean;
  hide(): void;
}

export function createWelcome(api: Api, actions: WelcomeActions) {
  let starters: readonly Choice[] = [];
  let shown: View | null = null;
  let drawn = '';

  /** Says whether the steps are there to be read. */
  function draw(view: View): boolean {
    shown = view;
    const { words, channel, bot, guide } = view;
    const steps = channel.place === 'server' && !actions.hidden() ? guide.steps : [];
    // What stays as it was keeps the keyboard's place.
    const now = JSON.stringify([words, channel, steps, starters, view.entries.length === 0]);
    if (now === drawn) return steps.length > 0;
    drawn = now;
    const among = channel.place === 'direct' || channel.place === 'group';
    const text = {
      server: words.welcomeText,
      elsewhere: words.elsewhereText,
      direct: words.directText,
      group: words.groupText,
    }[channel.place];
    byId('welcome').replaceChildren(
      make('div', { className: 'big-hash', ariaHidden: 'true', textContent: among ? '@' : '#' }),
      make('h2', { textContent: among ? channel.name : say(words.welcome, { channel: channel.name }) }),
      make('p', { textContent: say(text, { bot }) }),
      ...(steps.length > 0 ? drawSteps(view) : drawStarters(view)),
    );
    return steps.length > 0;
  }

  function drawSteps({ guide, words }: View): Node[] {
    const steps = guide.steps.map(({ title, text, suggestions, button }, at) => {
      const parts: Node[] = [make('h3', { textContent: title }), make('p', { textContent: text })];
      if (suggestions) parts.push(starterButtons());
      if (button) {
        const act = make('button', { type: 'button', className: 'starter', textContent: button });
        act.addEventListener('click', () => api.takeStep(at).catch(actions.problem));
        parts.push(act);
      }
      return make('li', {}, parts);
    });
    const hide = make('button', { type: 'button', className: 'link', textContent: words.hideSteps });
    hide.addEventListener('click', () => {
      actions.hide();
      byId('scroller').focus();
    });
    return [make('ol', { className: 'steps' }, steps), hide];
  }

  function drawStarters(view: View): Node[] {
    if (view.entries.length > 0 || starters.length === 0) return [];
    return [make('h3', { textContent: view.words.tryThese }), starterButtons()];
  }

  function starterButtons(): HTMLElement {
    const command = shown && starterCommand(shown);
    const buttons = command ? starters.slice(0, startersAtMost).map((one) => starter(command, one)) : [];
    return make('div', { className: 'starters' }, buttons);
  }

  function starter({ command, subcommand, options }: ViewCommand, { name, value }: Choice): HTMLElement {
    const button = make('button', { type: 'button', className: 'starter', textContent: name });
    button.addEventListener('click', () => {
      // This button may be about to go, and with it the keyboard's place.
      byId('scroller').focus();
      const asked = { command, subcommand, options: { [options[0]?.name ?? '']: value } };
      api.invoke(asked).catch(actions.problem);
    });
    return button;
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
  };
}

/** The first command whose one required option completes: a question to the bot. */
function starterCommand(view: View): ViewCommand | undefined {
  return view.commands.find(({ options }) => options[0]?.completes && options[0].required);
}
