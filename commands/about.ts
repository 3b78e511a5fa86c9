/** `/about`: what the bot is, its version and that of its knowledge, and what it keeps about people. */
import packageFile from '../package.json' with { type: 'json' };
import { composeAbout } from '../src/message/about.ts';
import type { Command } from './command.ts';
import { slashCommand } from './definition.ts';
import { audience, localeFor } from './options.ts';
import { answerWith } from './reply.ts';

export const about: Command = {
  definition: slashCommand(({ command }) => command.about, audience('private')),
  run(request, { knowledge, project }) {
    const locale = localeFor(request);
    return answerWith(request, locale, composeAbout(knowledge, packageFile.version, locale, project), {
      outcome: 'about',
    });
  },
};
