/** `/preview`: what a claim would look like before it stands in the file. For those who manage the server. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { previewClaim } from '../src/knowledge/preview.ts';
import { buttonId } from '../src/message/custom-id.ts';
import { composePreview } from '../src/message/preview.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import { briefingOptions, chosenPlace, refuseGone, suggestChoosable } from './choosing.ts';
import type { Command, Run } from './command.ts';
import { moderatorCommand } from './definition.ts';
import { privately, refuse } from './reply.ts';
import { inServer, managers } from './server.ts';

/** Discord: characters of a text in a form. */
const longest = 4000;

export function previewCommand(knowledge: Knowledge): Command {
  const { ManageGuild } = PermissionFlagsBits;
  return {
    definition: moderatorCommand(ManageGuild, ({ command }) => command.preview, briefingOptions(knowledge)),
    run: forManagers((request, context) => {
      const place = chosenPlace(request, context.knowledge);
      if (!place) return refuseGone(request, request.locale);
      const { id } = place.briefing;
      const form = { id: buttonId('preview', id), longest, ...stringsFor(request.locale).preview.form };
      return { kind: 'form', form, log: { outcome: 'form', briefing: id } };
    }),
    suggest: suggestChoosable,
  };
}

/** The form, filled in. Who may is looked at again: a permission may have been taken since. */
export const previewing = forManagers(async (request, { readRecords }) => {
  const [, id = '', text = ''] = request.arguments;
  const folder = (await readRecords()).find(({ briefing }) => briefing.record.id === id);
  if (!folder) return refuse(request.locale, ({ gone }) => gone.briefing, 'gone');
  const preview = previewClaim(text, folder, new Date().toISOString().slice(0, 10));
  const outcome = preview.shown ? 'previewed' : 'faulty';
  return privately(composePreview(preview, request.locale), { outcome, briefing: id });
});

function forManagers(run: Run): Run {
  return inServer(managers, run, managers.only);
}
