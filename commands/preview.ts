/** `/preview`: what a claim would look like before it stands in the file. For those who manage the server. */
import { SlashCommandBuilder } from '@discordjs/builders';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { previewClaim } from '../src/knowledge/preview.ts';
import { type ButtonPrefix, buttonId } from '../src/message/custom-id.ts';
import { composePreview } from '../src/message/preview.ts';
import { stringsFor } from '../src/message/strings/index.ts';
import { mayManageServer } from '../src/pins/permissions.ts';
import { briefingFor, suggestChoosable, withBriefing } from './choosing.ts';
import type { Button, Command, Reply, Request } from './command.ts';
import { forModerators } from './installation.ts';
import { named } from './localised.ts';

import { privately, refuse } from './reply.ts';

/** Discord: characters of a text in a form. */
const longest = 4000;

export function previewCommand(knowledge: Knowledge): Command {
  const builder = named(new SlashCommandBuilder(), ({ command }) => command.preview);
  return {
    definition: withBriefing(forModerators(builder, PermissionFlagsBits.ManageGuild), knowledge).toJSON(),
    run(request, context) {
      const { locale } = request;
      const briefing = briefingFor(request, context.knowledge);
      const refused = refuseOthers(request);
      if (refused) return refused;
      if (!briefing) return refuse(locale, ({ gone }) => gone.briefing, 'no briefing');
      const words = stringsFor(locale).preview.form;
      const form = { id: buttonId('preview' satisfies ButtonPrefix, briefing.id), longest, ...words };
      return { kind: 'form', form, log: { outcome: 'form', briefing: briefing.id } };
    },
    suggest: suggestChoosable,
  };
}

/** The form, filled in. Who may is looked at again: a permission may have been taken since. */
export const previewing: Button = {
  prefix: 'preview' satisfies ButtonPrefix,
  async run(request, { readRecords }) {
    const refused = refuseOthers(request);
    if (refused) return refused;
    const [, id = '', text = ''] = request.arguments;
    const folder = (await readRecords()).find(({ briefing }) => briefing.record.id === id);
    if (!folder) return refuse(request.locale, ({ gone }) => gone.briefing, 'gone');
    const preview = previewClaim(text, folder, new Date().toISOString().slice(0, 10));
    const outcome = preview.shown ? 'previewed' : 'faulty';
    return privately(composePreview(preview, request.locale), { outcome, briefing: id });
  },
};

function refuseOthers({ guild, locale, permissions }: Request): Reply | null {
  if (guild !== null && mayManageServer(permissions)) return null;
  return refuse(locale, ({ pins }) => pins.managersOnly, 'not permitted');
}
