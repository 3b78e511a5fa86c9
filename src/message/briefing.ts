/** A whole briefing, made to be read in a channel and to be pinned there. */
import type { Briefing, Claim, Topic } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { briefingButtons } from './buttons.ts';
import { chainText, denialSection } from './claim-card.ts';
import { claimGroups, tally } from './claims.ts';
import { optional, type Section } from './draft.ts';
import { derivedGroups, givenGroups } from './figures-list.ts';
import { fit } from './fit.ts';
import { freshness } from './freshness.ts';
import { escapeText, visible } from './markdown.ts';
import type { Message } from './message.ts';
import { slash } from './strings/commands/slash.ts';
import { stringsFor } from './strings/index.ts';

/** What is cut first when a briefing is too long: figures, which the claims tell too. Topics come last: they are then summarised, the last one first. */
const rank = { topics: 1, sources: 2, gaps: 3, figures: 4 } as const;
/** Of what the article does not give, the first few; `/sources` has them all. */
const gapsAtMost = 6;

/**
 * Headline, the denials whole, each topic's claims, figures, gaps, sources, revision and date. A claim stands in the
 * first topic that has it. Where it is too long, a topic gives way to a line that says how to read it.
 */
export function composeBriefing(briefing: Briefing, locale: Locale): Message {
  const strings = stringsFor(locale);
  const title = escapeText(briefing.title[locale]);
  const denials = briefing.denials.map((denial) => denialSection(denial, briefing, locale));
  const gaps = briefing.gaps.map((gap) => `- ${escapeText(gap.text[locale])}`);
  const figures = [...givenGroups(briefing, locale), ...derivedGroups(briefing, locale)];
  const card = {
    title: visible(briefing.title[locale]),
    disputed: denials.length > 0,
    sections: [
      ...denials,
      ...topicSections(briefing, locale),
      {
        heading: strings.field.figures,
        groups: figures,
        rank: rank.figures,
        more: elsewhere('figures', locale),
      },
      {
        ...optional(rank.gaps, strings.sources.gaps, gaps.slice(0, gapsAtMost)),
        more: elsewhere('sources', locale),
        cut: Math.max(0, gaps.length - gapsAtMost),
      },
      optional(rank.sources, strings.sources.list, sourceChains(briefing, locale)),
    ],
    footer: `${freshness(briefing, locale)}${strings.unknown.space}${strings.briefing.revision(briefing.revision)}`,
  };
  return fit({
    locale,
    units: [{ lead: strings.heading(`**${title}**`, escapeText(briefing.headline[locale])), card }],
    trail: [],
    components: briefingButtons(briefing, locale),
  });
}

function topicSections(briefing: Briefing, locale: Locale): Section[] {
  const strings = stringsFor(locale);
  const told = new Set(briefing.denials.map((denial) => denial.claim));
  const taken = new Set<string>();
  const take = (claims: readonly Claim[]) => {
    const fresh = claims.filter((claim) => !taken.has(claim.id) && !told.has(claim.id));
    for (const claim of fresh) taken.add(claim.id);
    return fresh;
  };
  const section = (heading: string, claims: readonly Claim[], command: string): Section => ({
    heading,
    groups: claimGroups(claims, locale, { notes: true }),
    rank: rank.topics,
    whole: true,
    more: () => strings.topic.summary(tally(claims, locale), slash(command)),
  });
  const topics = mostDisputedFirst(briefing.topics).map((topic) =>
    section(visible(topic.title[locale]), take(topic.claims), topic.command),
  );
  return [...topics, section(strings.topic.rest, take(briefing.claims), strings.command.ask.name)];
}

/** What is denied is read first, beside its denial; the other topics keep their order. */
function mostDisputedFirst(topics: readonly Topic[]): readonly Topic[] {
  const denied = (topic: Topic) => topic.claims.filter((claim) => claim.denials.length > 0).length;
  const most = Math.max(0, ...topics.map(denied));
  const first = topics.find((topic) => denied(topic) === most);
  return first ? [first, ...topics.filter((topic) => topic !== first)] : topics;
}

/** Each chain of sources that a claim rests on, once. */
function sourceChains(briefing: Briefing, locale: Locale): string[] {
  const chains = briefing.claims.map((claim) => chainText(claim.attribution, locale));
  return [...new Set(chains)].map((chain) => `- ${chain}`);
}

function elsewhere(list: 'figures' | 'sources', locale: Locale): (cut: number) => string {
  const { more, aside, command } = stringsFor(locale);
  return (cut) => aside(more(cut), slash(command[list].name));
}
