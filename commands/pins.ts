/** `/pins`: briefings that are pinned, and stay true; and what is kept on a server. For its moderators. */
import { ButtonStyle, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Unavailable } from '../src/database/trouble.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import { button, rowsOf } from '../src/message/buttons.ts';
import { buttonId } from '../src/message/custom-id.ts';
import { listed } from '../src/message/dates.ts';
import { messageLink, notice } from '../src/message/message.ts';
import { composePinList, type ListedPin, reasonText } from '../src/message/pin-list.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import type { PinOutcome, UnpinOutcome } from '../src/pins/pinning.ts';
import type { PinPlace } from '../src/pins/registry.ts';
import type { PinView } from '../src/pins/service.ts';
import { briefingOptions, chosenPlace, refuseGone, topicOption, topicTitle } from './choosing.ts';
import type { Command, Request } from './command.ts';
import { booleanOption, moderatorCommand, subcommand } from './definition.ts';
import { languageOption, localeFor } from './options.ts';
import { gaps } from './pins-gaps.ts';
import { privately, refuseUnavailable, tell } from './reply.ts';
import { inServer, managers, pinners } from './server.ts';
import { type Subcommand, withSubcommands } from './subcommands.ts';

export function pinsCommand(knowledge: Knowledge): Command {
  const command = moderatorCommand(PermissionFlagsBits.PinMessages, ({ command }) => command.pins);
  return withSubcommands(command, [pin(knowledge), unpin(knowledge), list, refresh, forget, gaps]);
}

/** `/pins pin`: posts and pins it; what is pinned here already is updated instead. */
function pin(knowledge: Knowledge): Subcommand {
  const announce = booleanOption(({ option }) => option.announce);
  const options = [topicOption(knowledge), languageOption, announce, ...briefingOptions(knowledge)];
  return {
    definition: subcommand(({ command }) => command.pinsPin, options),
    run: inServer(pinners, async (request, { knowledge, pins }) => {
      const place = placeFor(request, knowledge);
      if (!place) return refuseGone(request, request.locale);
      const { guild, appPermissions, options } = request;
      const order = { ...place, guild, appPermissions, announce: options.announce !== false };
      const outcome = await pins.pin({ ...order, language: localeFor(request) });
      return tell(pinText(outcome, request), outcome.kind);
    }),
  };
}

/** `/pins unpin`: the message stays, and grows old. */
function unpin(knowledge: Knowledge): Subcommand {
  const options = [topicOption(knowledge), ...briefingOptions(knowledge)];
  return {
    definition: subcommand(({ command }) => command.pinsUnpin, options),
    run: inServer(pinners, async (request, { knowledge, pins }) => {
      const place = placeFor(request, knowledge);
      if (!place) return refuseGone(request, request.locale);
      const outcome = await pins.unpin(place);
      return tell(unpinText(outcome, request), outcome.kind);
    }),
  };
}

/** `/pins list`: anyone may see what is pinned where, and how it stands. */
const list: Subcommand = {
  definition: subcommand(({ command }) => command.pinsList),
  run: inServer(null, async ({ guild, locale }, { pins, knowledge }) => {
    const outcome = await pins.list(guild);
    if (outcome.kind === 'unavailable') return refuseUnavailable(outcome, locale);
    const rows = outcome.pins.map((one) => listedPin(one, knowledge, locale));
    return privately(composePinList(rows, locale), { outcome: outcome.kind });
  }),
};

/** `/pins refresh`: looks at every pin of the server again, those that Discord refused too. */
const refresh: Subcommand = {
  definition: subcommand(({ command }) => command.pinsRefresh),
  run: inServer(pinners, async ({ guild, locale }, { pins }) => {
    const outcome = await pins.refresh(guild);
    if (outcome.kind === 'unavailable') return refuseUnavailable(outcome, locale);
    const words = stringsFor(locale).pins;
    const text = outcome.count === 0 ? words.list.empty : words.refreshing(outcome.count);
    return tell(text, outcome.kind);
  }),
};

/** `/pins forget`: asks whether all that is kept on the server is to be deleted. */
const forget: Subcommand = {
  definition: subcommand(({ command }) => command.pinsForget),
  run: inServer(managers, ({ locale }) => {
    const words = stringsFor(locale).pins.forgetting;
    const rows = rowsOf([
      button(buttonId('forget', 'yes'), words.forget, ButtonStyle.Danger),
      button(buttonId('forget', 'no'), words.keep),
    ]);
    return privately({ ...notice(words.ask), components: rows }, { outcome: 'asked before forgetting' });
  }),
};

/** The buttons under that question. Who may press them is looked at again: a permission may have been taken since. */
export const forgetting = inServer(managers, async (request, { pins, unanswered }) => {
  const { guild, locale } = request;
  const words = stringsFor(locale).pins;
  const answered = (text: string, outcome: string) =>
    ({ kind: 'update', message: notice(text), log: { outcome } }) as const;
  if (request.arguments[1] !== 'yes') return answered(words.forgetting.kept, 'nothing forgotten');
  const outcome = await pins.forget(guild);
  if (outcome.kind === 'unavailable') return refuseUnavailable(outcome, locale);
  const questions = await unanswered.switchOff(guild);
  if (questions.kind === 'unavailable') return refuseUnavailable(questions, locale);
  return answered(words.forgotten(outcome.count, questions.count), outcome.kind);
});

function placeFor(request: Request, knowledge: Knowledge): PinPlace | null {
  const place = chosenPlace(request, knowledge);
  return place && { channel: request.channel, briefing: place.briefing.id, topic: place.topic?.id ?? '' };
}

function pinText(outcome: PinOutcome | Unavailable, request: Request): string {
  const words = stringsFor(request.locale).pins;
  switch (outcome.kind) {
    case 'pinned':
    case 'updated':
      return words[outcome.kind](messageLink(request.guild, request.channel, outcome.message));
    case 'lacking': {
      const names = outcome.permissions.map((permission) => words.permission[permission]);
      return words.lacking(listed(names, request.locale));
    }
    case 'full':
    case 'overtaken':
      return words[outcome.kind];
    default:
      return refusalText(outcome, request.locale);
  }
}

function unpinText(outcome: UnpinOutcome | Unavailable, request: Request): string {
  const words = stringsFor(request.locale).pins;
  if (outcome.kind === 'none') return words.none;
  if (outcome.kind !== 'unpinned') return refusalText(outcome, request.locale);
  return words.unpinned(messageLink(request.guild, request.channel, outcome.message));
}

function refusalText(
  outcome: Unavailable | { readonly kind: 'refused'; readonly code: number },
  locale: Locale,
): string {
  const words = stringsFor(locale).pins;
  if (outcome.kind === 'refused' && outcome.code === 0) return words.unanswered;
  if (outcome.kind === 'refused') return words.refused(outcome.code, reasonText(outcome.code, locale));
  return words.unavailable(words.trouble[outcome.trouble]);
}

function listedPin(pin: PinView, knowledge: Knowledge, locale: Locale): ListedPin {
  const briefing = knowledge.briefings.find((one) => one.id === pin.briefing);
  const topic = briefing?.topics.find((one) => one.id === pin.topic);
  const title = pin.topic === '' ? briefing?.title[locale] : topic && topicTitle(topic, knowledge, locale);
  const name = title ?? [pin.briefing, pin.topic].filter(Boolean).join(': ');
  return { ...pin, name, link: messageLink(pin.guild, pin.channel, pin.message) };
}
