/** Rules for messages that Discord's schema does not tell: sums, uniqueness, what goes with what. */
import { type APIEmbed, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../messages.ts';
import { type FieldFault, failure, invalidForm, type RestReply } from '../rest/reply.ts';
import { componentFaults, fault, schemeFault } from './component.ts';

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
  const faults: FieldFault[] = [];
  if (content && [...content].length > contentAtMost)
    faults.push(fault(['content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${contentAtMost} or fewer in length.`));
  if ((flags ?? 0) & MessageFlags.IsComponentsV2)
    faults.push(fault(['flags'], 'NOT_MODELLED', 'The sandbox does not model Components V2.'));
  return faults;
}

/** All embeds of a message share one sum. Field names and values may not be blank. */
function embedFaults(embeds: readonly APIEmbed[]): FieldFault[] {
  const faults: FieldFault[] = [];
  embeds.forEach((embed, at) => {
    embed.fields?.forEach((field, index) => {
      for (const key of ['name', 'value'] as const)
        if (!field[key].trim())
          faults.push(
            fault(['embeds', at, 'fields', index, key], 'BASE_TYPE_REQUIRED', 'This field is required'),
          );
    });
    if (embed.url) faults.push(...schemeFault(['embeds', at, 'url'], embed.url, ['http:', 'https:']));
  });
  if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > embedSumAtMost)
    faults.push(
      fault(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${embedSumAtMost}`),
    );
  return faults;
}

function embedLength(embed: APIEmbed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  for (const field of embed.fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, text) => sum + [...(text ?? '')].length, 0);
}

/** A user is let through by kind or by name, not by both. */
function mentionFaults({ allowed_mentions: allowed }: MessageBody): FieldFault[] {
  return (['users', 'roles'] as const)
    .filter((kind) => allowed?.[kind]?.length && allowed.parse?.some((one) => one === kind))
    .map((kind) =>
      fault(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      ),
    );
}
