/** What answers the buttons and menus under a message, and the form. None keeps state. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Briefing, type Claim, findClaim, findGap } from '../src/knowledge/knowledge.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import { recordLabel, withRemove } from '../src/message/buttons.ts';
import { composeGap } from '../src/message/compose.ts';
import { askedLine, composeClaim } from '../src/message/compose-claims.ts';
import { type ButtonPrefix, claimRevision } from '../src/message/custom-id.ts';
import { composeDenial, composeEvidence, composeRelated, composeRetired } from '../src/message/details.ts';
import { composeHelp } from '../src/message/help.ts';
import { composeList, type ListPage, readListId } from '../src/message/list.ts';
import { type Message, withLead } from '../src/message/message.ts';
import { questionLine } from './answering.ts';
import { share } from './check.ts';
import type { Button, Context, Reply, Request, Run } from './command.ts';
import { listReply } from './lists.ts';
import { forgetting } from './pins.ts';
import { previewing } from './preview.ts';
import { answerWith, linkPinned, privately, refuse } from './reply.ts';

/** By the first part of the custom_id. */
const runs: Readonly<Record<ButtonPrefix, Run>> = {
  /** With a briefing alone: what the whole of it rests on. */
  evidence(request, context) {
    if (request.arguments.length > 2) return detail(request, context, composeEvidence);
    return withBriefing(request, context, (briefing) =>
      listReply({ kind: 'sources', briefing, page: 1 }, request, context),
    );
  },

  denial: (request, context) => detail(request, context, composeDenial),
  related: (request, context) => detail(request, context, composeRelated),

  /** A question to go on with: answered to whoever presses it. */
  follow: (request, context) =>
    withClaim(request, context, (claim) =>
      composeClaim(claim, context.knowledge, request.locale, claim.questions[request.locale][0] ?? ''),
    ),

  choose(request, context) {
    const [, briefing = '', id = ''] = request.arguments;
    const { knowledge } = context;
    return inPlace(
      request,
      context,
      (locale) =>
        withClaim({ ...request, locale }, context, (claim) => composeClaim(claim, knowledge, locale)),
      (locale) => findClaim(knowledge, briefing, id)?.questions[locale][0] ?? '',
    );
  },

  gap(request, context) {
    const [, briefing = '', id = ''] = request.arguments;
    const { knowledge } = context;
    const found = findGap(knowledge, briefing, id);
    if (!found) return refuse(request.locale, ({ gone }) => gone.unknown, 'gone');
    const log = { outcome: 'detail', briefing: found.briefing };
    return inPlace(
      request,
      context,
      (locale) => privately(composeGap(found, knowledge, locale), log),
      (locale) => recordLabel(found, locale),
    );
  },

  /** Old pins have a button for each topic; newer ones a menu, whose value is the topic. */
  topic: openTopic,
  topics: openTopic,

  /** A page of a list: in place of the one before it where only whoever presses sees that. */
  list: (request, context) =>
    withList(request, context, (place) => {
      const reply = listReply(place, request, context);
      return reply.kind === 'message' && request.target?.isPrivate ? { ...reply, kind: 'update' } : reply;
    }),

  show: (request, context) =>
    withList(request, context, (place) => {
      const { locale } = request;
      const message = composeList(place, context.knowledge, locale);
      return answerWith(request, locale, message, { outcome: place.kind, briefing: place.briefing.id });
    }),

  ask: (request, context) =>
    withBriefing(request, context, (briefing) =>
      privately(composeHelp(context.knowledge, briefing, request.locale), { outcome: 'help' }),
    ),

  share,
  forget: forgetting,
  preview: previewing,

  remove(request) {
    const asker = request.target?.asker === request.user;
    const moderator = (request.permissions & PermissionFlagsBits.ManageMessages) !== 0n;
    if (asker || moderator) return { kind: 'remove', log: { outcome: 'removed' } };
    return refuse(request.locale, ({ error }) => error.removeRefused, 'refused');
  },
};

export const buttons: readonly Button[] = Object.entries(runs).map(([prefix, run]) => ({ prefix, run }));

/**
 * The asker's choice takes the place of the question back and keeps what was asked, and its language; anyone else's is shown
 * to them alone, in theirs.
 */
function inPlace(
  request: Request,
  context: Context,
  replyIn: (locale: Locale) => Reply,
  questionIn: (locale: Locale) => string,
): Reply | Promise<Reply> {
  const { target } = request;
  const isAsker = target?.asker === request.user;
  const asked = questionLine(target?.content ?? '');
  const locale = (isAsker && asked?.locale) || request.locale;
  const reply = replyIn(locale);
  if (reply.kind !== 'message' || reply.log?.outcome === 'gone') return reply;
  const line = asked?.locale === locale ? asked.line : askedLine(questionIn(locale), locale);
  const message = withLead(line, reply.message);
  if (!isAsker) return { ...reply, message };
  if (target.isPrivate) return { ...reply, kind: 'update', message };
  const update = { ...reply, kind: 'update', message: withRemove(message, locale) } as const;
  return linkPinned(update, request, context, locale);
}

function openTopic(request: Request, context: Context): Reply {
  const [, briefing = '', id = ''] = request.arguments;
  const place = readListId(['list', 'topic', briefing, id, '1'], context.knowledge);
  if (!place) return refuse(request.locale, ({ gone }) => gone.topic, 'gone');
  return listReply(place, request, context);
}

function detail(request: Request, context: Context, compose: typeof composeEvidence): Reply {
  return withClaim(request, context, (claim, isEdited) =>
    compose(claim, context.knowledge, request.locale, isEdited, context.project),
  );
}

/** Shows a claim as it stands now; one that answers no more says what became of it. */
function withClaim(
  { arguments: parts, locale }: Request,
  { knowledge }: Context,
  compose: (claim: Claim, isEdited: boolean) => Message,
): Reply {
  const [, briefing = '', id = '', revision] = parts;
  const claim = findClaim(knowledge, briefing, id);
  if (!claim) return refuse(locale, ({ gone }) => gone.unknown, 'gone');
  const log = { claim: id, briefing };
  if (claim.status.state !== 'published')
    return privately(composeRetired(claim, knowledge, locale), { ...log, outcome: claim.status.state });
  return privately(compose(claim, revision !== claimRevision(claim)), { ...log, outcome: 'detail' });
}

function withBriefing(request: Request, { knowledge }: Context, run: (briefing: Briefing) => Reply): Reply {
  const briefing = knowledge.briefings.find((one) => one.id === request.arguments[1]);
  return briefing ? run(briefing) : refuse(request.locale, ({ gone }) => gone.briefing, 'gone');
}

function withList(request: Request, { knowledge }: Context, run: (place: ListPage) => Reply): Reply {
  const place = readListId(request.arguments, knowledge);
  return place ? run(place) : refuse(request.locale, ({ gone }) => gone.briefing, 'gone');
}
