/** Below a plain message, for its author alone: the offer to send it as the command that was perhaps meant. */
import type { Api } from './api.ts';
import { byId, make } from './element.ts';
import type { View } from './view.ts';
import { say } from './words.ts';

export interface Hint {
  offer(view: View, content: string): void;
  hide(): void;
}

export function createHint(api: Api, problem: (error: unknown) => void): Hint {
  const place = byId('hint');
  const hide = () => {
    place.hidden = true;
    place.replaceChildren();
  };
  return {
    hide,
    offer({ guide, words, bot, members, commands }, content) {
      const text = withoutMention(content, bot, members);
      if (!guide.plainMessage || !text) return;
      const { command, option } = guide.plainMessage;
      const label = commands.find((one) => one.command === command)?.label ?? command;
      const parts = { bot, command: `/${label}` };
      const send = make('button', {
        type: 'button',
        className: 'button primary',
        textContent: say(words.sendAs, parts),
      });
      send.addEventListener('click', () => {
        hide();
        byId('text').focus();
        api.invoke({ command, subcommand: null, options: { [option]: text } }).catch(problem);
      });
      const dismiss = make('button', { type: 'button', className: 'link', textContent: words.dismiss });
      dismiss.addEventListener('click', () => {
        hide();
        byId('text').focus();
      });
      place.replaceChildren(
        make('div', { className: 'avatar bot', ariaHidden: 'true', textContent: bot.slice(0, 1) }),
        make('div', { className: 'body' }, [
          make('div', { className: 'content', textContent: say(words.hint, parts) }),
          make('div', { className: 'buttons' }, [send]),
          make('div', { className: 'only-you' }, [`${words.onlyYou} • `, dismiss]),
        ]),
      );
      place.hidden = false;
    },
  };
}

/** Whoever addresses the bot by name asks it the rest. */
function withoutMention(content: string, bot: string, members: View['members']): string {
  const id = members.find(({ name }) => name === bot)?.id ?? '';
  for (const mention of [`@${bot}`, `<@${id}>`, `<@!${id}>`])
    if (content.toLowerCase().startsWith(mention.toLowerCase()))
      return content.slice(mention.length).replace(/^[\s,:，：]+/u, '');
  return content;
}
