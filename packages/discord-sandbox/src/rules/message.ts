/** Rules for messages that Discord's schema does not tell: sums, uniqueness, what goes with what. */
import { type APIEmbed, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../messages.ts';
import { failure, invalidForm, type RestReply } from '../rest/reply.ts';
import { componentFaults, schemeFault } from './component.ts';
import { type FieldFault, faultIf, longerThan } from './fault.ts';

const contentAtMost = 2000;
const embedSumAtMost = 6000;

/** Null where the body is sound. `whole` is a new message: it may not be empty. `under`: where in the request it stands. */
export function checkMessage(
  body: MessageBody,
  whole: boolean,
  under: readonly string[] = [],
): RestReply | null {
  const faults = [
    ...contentFaults(body),
    ...embedFaults(body.embeds ?? []),
    ...mentionFaults(body),
    ...componentFaults(body.components ?? []),
  ];
  if (faults.length > 0) return invalidForm(faults.map((one) => ({ ...one, path: [...under, ...one.path] })));
  const empty = !body.content?.trim() && !body.embeds?.length && !body.components?.length;
  return whole && empty ? failure(50006) : null;
}

function contentFaults({ content, flags }: MessageBody): FieldFault[] {
  const isV2 = ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...longerThan(contentAtMost, [...(content ?? '')].length, ['content']),
    ...faultIf(isV2, ['flags'], 'NOT_MODELLED', 'The sandbox does not model Components V2.'),
  ];
}

/** All embeds of a message share one sum. Field names and values may not be blank. */
function embedFaults(embeds: readonly APIEmbed[]): FieldFault[] {
  const sum = embeds.reduce((before, embed) => before + embedLength(embed), 0);
  const tooLong = `Embed size exceeds maximum size of ${embedSumAtMost}`;
  return [
    ...embeds.flatMap(({ fields = [], url }, at) => [
      ...fields.flatMap((field, index) =>
        (['name', 'value'] as const).flatMap((key) =>
          faultIf(!field[key].trim(), ['embeds', at, 'fields', index, key], 'BASE_TYPE_REQUIRED'),
        ),
      ),
      ...(url ? schemeFault(['embeds', at, 'url'], url, ['http:', 'https:']) : []),
    ]),
    ...faultIf(sum > embedSumAtMost, ['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', tooLong),
  ];
}

function embedLength(embed: APIEmbed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + [...(text ?? '')].length, 0);
}

/** A user is let through by kind or by name, not by both. */
function mentionFaults({ allowed_mentions: allowed }: MessageBody): FieldFault[] {
  return (['users', 'roles'] as const).flatMap((kind) => {
    const isBoth = Boolean(allowed?.[kind]?.length && allowed.parse?.some((one) => one === kind));
    const message = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
    return faultIf(isBoth, ['allowed_mentions'], 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', message);
  });
}
