/** `/pins gaps`: has the questions counted that found no answer, shows them, or deletes them. Off by default. */
import { SlashCommandStringOption, SlashCommandSubcommandBuilder } from '@discordjs/builders';
import type { Unavailable } from '../src/database/unavailable.ts';
import { defaultLocale, type Locale } from '../src/knowledge/locale.ts';
import { notice } from '../src/message/message.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import { composeUnanswered } from '../src/message/unanswered-list.ts';
import { mayManageServer } from '../src/pins/permissions.ts';
import { groupAlike } from '../src/unanswered/likeness.ts';
import type { Context, Reply } from './command.ts';
import { localised, named } from './localised.ts';
import { privately, refuse } from './reply.ts';
import type { Subcommand } from './subcommands.ts';

const states = ['on', 'off', 'show'] as const;
/** Of those most often asked; a list in Discord holds far fewer. */
const mostCompared = 200;

export function gapsSubcommand(): Subcommand {
  const builder = named(new SlashCommandSubcommandBuilder(), ({ command }) => command.pinsGaps);
  const choices = states.map((state) => ({
    name: stringsFor(defaultLocale).unanswered.state[state],
    name_localizations: localised((locale) => stringsFor(locale).unanswered.state[state]),
    value: state,
  }));
  builder.addStringOption(
    named(new SlashCommandStringOption(), ({ option }) => option.state).addChoices(choices),
  );
  return {
    definition: builder,
    run({ guild, locale, permissions, options }, context) {
      if (guild === null) return refuse(locale, ({ unanswered }) => unanswered.serverOnly, 'no server');
      if (!mayManageServer(permissions))
        return refuse(locale, ({ pins }) => pins.managersOnly, 'not permitted');
      if (options.state === 'on') return switchOn(guild, locale, context);
      if (options.state === 'off') return switchOff(guild, locale, context);
      return show(guild, locale, context);
    },
  };
}

async function switchOn(guild: string, locale: Locale, { unanswered }: Context): Promise<Reply> {
  const outcome = await unanswered.switchOn(guild);
  if (outcome.kind === 'unavailable') return refuseUnavailable(outcome, locale);
  return privately(notice(stringsFor(locale).unanswered.on), { outcome: 'gaps on' });
}

async function switchOff(guild: string, locale: Locale, { unanswered }: Context): Promise<Reply> {
  const outcome = await unanswered.switchOff(guild);
  if (outcome.kind === 'unavailable') return refuseUnavailable(outcome, locale);
  return privately(notice(stringsFor(locale).unanswered.off(outcome.count)), { outcome: 'gaps off' });
}

async function show(guild: string, locale: Locale, { unanswered, answerer }: Context): Promise<Reply> {
  const outcome = await unanswered.list(guild);
  if (outcome.kind === 'unavailable') return refuseUnavailable(outcome, locale);
  const words = stringsFor(locale).unanswered;
  const log = { outcome: 'gaps shown' };
  if (!outcome.on) return privately(notice(words.isOff), log);
  if (outcome.questions.length === 0) return privately(notice(words.none), log);
  const groups = groupAlike(outcome.questions.slice(0, mostCompared), answerer);
  const listed = groups.map(({ count, questions: [first, ...others] }) => ({
    count,
    wording: first.wording,
    others: others.length,
  }));
  return privately(composeUnanswered(listed, locale), log);
}

function refuseUnavailable({ kind, trouble }: Unavailable, locale: Locale): Reply {
  const { pins, unanswered } = stringsFor(locale);
  const text = unanswered.unavailable(pins.trouble[trouble]);
  return privately(notice(text), { outcome: `${kind}: ${trouble}` });
}
