/** What answers the buttons under a message. Each is found by the first part of its custom_id; none keeps state. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { type Claim, findClaim, type Knowledge } from '../src/knowledge/knowledge.ts';
import type { Locale } from '../src/knowledge/locale.ts';
import { composeHowToAsk } from '../src/message/about.ts';
import { withRemove } from '../src/message/buttons.ts';
import { composeClaim } from '../src/message/compose.ts';
import { type ButtonPrefix, claimRevision } from '../src/message/custom-id.ts';
import { composeDenial, composeEvidence, composeRelated, composeRetired } from '../src/message/details.ts';
import type { Message } from '../src/message/message.ts';
import { composeSources } from '../src/message/sources-list.ts';
import { composeTopic } from '../src/message/topic.ts';
import { share } from './check.ts';
import type { Button, Context, Reply, Request } from './command.ts';
import { linkPinned } from './pinned.ts';
import { privately, refuse } from './reply.ts';

type Detail = (claim: Claim, knowledge: Knowledge, locale: Locale, edited: boolean) => Message;

const evidence: Button = {
  prefix: 'evidence' satisfies ButtonPrefix,
  /** With a briefing alone: what the whole of it rests on. */
  run(request, context) {
    if (request.arguments.length > 2) return claimDetail(request, context, composeEvidence);
    return briefingDetail(request, context, composeSources);
  },
};

const denial: Button = {
  prefix: 'denial' satisfies ButtonPrefix,
  run: (request, context) => claimDetail(request, context, composeDenial),
};

const related: Button = {
  prefix: 'related' satisfies ButtonPrefix,
  run: (request, context) => claimDetail(request, context, composeRelated),
};

const choose: Button = {
  prefix: 'choose' satisfies ButtonPrefix,
  /** The asker's choice takes the place of the question back; anyone else's is shown to them alone. */
  run(request, context) {
    const reply = claimDetail(request, context, (claim, knowledge, locale) =>
      composeClaim(claim, knowledge, locale),
    );
    if (reply.kind !== 'message' || request.target?.asker !== request.user) return reply;
    const update = { ...reply, kind: 'update', message: withRemove(reply.message, request.locale) } as const;
    return linkPinned(update, request, context, request.locale, request.arguments[1] ?? null);
  },
};

const topic: Button = {
  prefix: 'topic' satisfies ButtonPrefix,
  run(request, { knowledge }) {
    const [, briefing, id] = request.arguments;
    const topics = knowledge.briefings.find((one) => one.id === briefing)?.topics ?? [];
    const found = topics.find((one) => one.id === id);
    if (!found) return refuse(request.locale, ({ gone }) => gone.topic, 'gone');
    return privately(composeTopic(found, knowledge, request.locale), { outcome: 'topic' });
  },
};

const ask: Button = {
  prefix: 'ask' satisfies ButtonPrefix,
  run: (request, context) => briefingDetail(request, context, composeHowToAsk),
};

const remove: Button = {
  prefix: 'remove' satisfies ButtonPrefix,
  run(request) {
    const asker = request.target?.asker === request.user;
    const moderator = (request.permissions & PermissionFlagsBits.ManageMessages) !== 0n;
    if (asker || moderator) return { kind: 'remove', log: { outcome: 'removed' } };
    return refuse(request.locale, ({ error }) => error.removeRefused, 'refused');
  },
};

export const buttons: readonly Button[] = [evidence, denial, related, choose, topic, ask, share, remove];

/** Shows a claim as it stands now; one that answers no more says what became of it. */
function claimDetail({ arguments: parts, locale }: Request, { knowledge }: Context, compose: Detail): Reply {
  const [, briefing = '', id = '', revision] = parts;
  const claim = findClaim(knowledge, briefing, id);
  if (!claim) return refuse(locale, ({ gone }) => gone.unknown, 'gone');
  if (claim.status.state !== 'published') {
    return privately(composeRetired(claim, knowledge, locale), { outcome: claim.status.state, claim: id });
  }
  const edited = revision !== claimRevision(claim);
  return privately(compose(claim, knowledge, locale, edited), { outcome: 'detail', claim: id });
}

function briefingDetail(
  { arguments: parts, locale }: Request,
  { knowledge }: Context,
  compose: (briefing: Knowledge['briefings'][number], locale: Locale) => Message,
): Reply {
  const briefing = knowledge.briefings.find((one) => one.id === parts[1]);
  if (!briefing) return refuse(locale, ({ gone }) => gone.briefing, 'gone');
  return privately(compose(briefing, locale), { outcome: 'detail' });
}
