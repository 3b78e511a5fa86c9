/** What the bot is, what it holds, and what it keeps about people. */
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Locale } from '../knowledge/locale.ts';
import { linkButton, rowsOf } from './buttons.ts';
import { dateText } from './dates.ts';
import { blocksRoom, blocksWithin } from './fit.ts';
import { escapeText, joined } from './markdown.ts';
import { type Message, messageOf } from './message.ts';
import { stringsFor } from './strings/index.ts';

export function composeAbout(
  knowledge: Knowledge,
  version: string,
  locale: Locale,
  project: string | null = null,
): Message {
  const { about, aside, button, more } = stringsFor(locale);
  const briefings = knowledge.briefings.map(
    (one) => `- ${aside(escapeText(one.title[locale]), dateText(one.updated, locale))}`,
  );
  const rest = joined(
    `**${button.privacy}**`,
    about.privacy,
    `-# ${about.version(version, knowledge.revision)}`,
  );
  const file = (name: string) => `${project}/blob/main/${name}`;
  const listed = blocksWithin(briefings, blocksRoom - about.what.length - rest.length, more);
  return messageOf({
    content: joined(about.what, `**${about.loaded}**`, listed, rest),
    rows: rowsOf(
      project === null
        ? []
        : [
            linkButton(project, button.project),
            linkButton(file('PRIVACY.md'), button.privacy),
            linkButton(file('TERMS.md'), button.terms),
          ],
    ),
  });
}
