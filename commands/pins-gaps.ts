/** `/pins gaps`: has the questions counted that found no answer, shows them, or deletes them. Off by default. */
import { defaultLocale } from '../src/knowledge/locale.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import { composeUnanswered } from '../src/message/unanswered-list.ts';
import { groupAlike } from '../src/unanswered/likeness.ts';
import type { Context, Reply, Request } from './command.ts';
import { localised, stringOption, subcommand } from './definition.ts';
import { privately, refuseUnavailable, tell } from './reply.ts';
import { inServer, managers } from './server.ts';
import type { Subcommand } from './subcommands.ts';

const states = ['on', 'off', 'show'] as const;
/** Of those most often asked; a list in Discord holds far fewer. */
const mostCompared = 200;

const choices = states.map((state) => ({
  name: stringsFor(defaultLocale).unanswered.state[state],
  name_localizations: localised((locale) => stringsFor(locale).unanswered.state[state]),
  value: state,
}));

export const gaps: Subcommand = {
  definition: subcommand(
    ({ command }) => command.pinsGaps,
    [stringOption(({ option }) => option.state, { choices })],
  ),
  run: inServer(managers, switchOrShow, ({ unanswered }) => unanswered.serverOnly),
};

async function switchOrShow(
  { guild, locale, options }: Request & { readonly guild: string },
  { unanswered, answerer }: Context,
): Promise<Reply> {
  const words = stringsFor(locale).unanswered;
  const { state } = options;
  const outcome = await (state === 'on'
    ? unanswered.switchOn(guild)
    : state === 'off'
      ? unanswered.switchOff(guild)
      : unanswered.list(guild));
  if (outcome.kind === 'unavailable') return refuseUnavailable(outcome, locale, 'unanswered');
  if (outcome.kind === 'on') return tell(words.on, 'gaps on');
  if (outcome.kind === 'off') return tell(words.off(outcome.count), 'gaps off');
  if (!outcome.on) return tell(words.isOff, 'gaps shown');
  if (outcome.questions.length === 0) return tell(words.none, 'gaps shown');
  const groups = groupAlike(outcome.questions.slice(0, mostCompared), answerer);
  const listed = groups.map(({ count, questions: [first, ...others] }) => ({
    count,
    wording: first.wording,
    others: others.length,
  }));
  return privately(composeUnanswered(listed, locale), { outcome: 'gaps shown' });
}
