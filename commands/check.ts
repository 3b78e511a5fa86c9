/** `Check against briefing`, on the menu of a message: how that one message stands to the record. Nothing is kept. */
import { type Checker, createChecker } from '../src/check/check.ts';
import type { Finding } from '../src/check/finding.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { readShare } from '../src/message/custom-id.ts';
import { composeFinding, composeShared, withPreview } from '../src/message/finding.ts';
import { messageLink, notice } from '../src/message/message.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import type { Command, Run } from './command.ts';
import { messageCommand } from './definition.ts';
import { answerWith, privately, refuse } from './reply.ts';

/** One checker for each knowledge: a reload makes a new one, and the old one goes with the old knowledge. */
const checkers = new WeakMap<Knowledge, Checker>();

export const check: Command = {
  definition: messageCommand(({ check }) => check.name),
  run(request, { knowledge }) {
    const { target, locale } = request;
    const check = (text: string | undefined) =>
      text === undefined || text.trim() === '' ? null : checkerFor(knowledge).check(text, locale);
    const finding = check(target?.content);
    const preview = check(target?.preview);
    if (!target || (!finding && !preview))
      return refuse(locale, (strings) => strings.check.empty, 'nothing to check');
    const own = finding && composeFinding(finding, knowledge, locale, target.id);
    const linked = preview && preview.speaks.length > 0 ? withPreview(own, preview, knowledge, locale) : null;
    const message = linked ?? own ?? notice(stringsFor(locale).check.nothing);
    return privately(message, { outcome: outcomeOf([finding, preview]) });
  },
};

function outcomeOf(findings: readonly (Finding | null)[]): string {
  if (findings.some((one) => one && one.departs.length > 0)) return 'departs';
  return findings.some((one) => one && one.speaks.length > 0) ? 'in accord' : 'not on record';
}

/** The button under a check: shows its result in the channel, with a link to the message and not a word of it. */
export const share: Run = (request, { knowledge }) => {
  const { guild, channel, locale } = request;
  const shared = readShare(request.arguments, knowledge);
  if (!shared) return refuse(locale, (strings) => strings.check.outdated, 'outdated');
  const message = composeShared(shared, messageLink(guild, channel, shared.message), knowledge, locale);
  return answerWith(request, locale, message, { outcome: 'shared' });
};

function checkerFor(knowledge: Knowledge): Checker {
  const checker = checkers.get(knowledge) ?? createChecker(knowledge);
  checkers.set(knowledge, checker);
  return checker;
}
