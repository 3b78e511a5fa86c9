/** Rules for messages that Discord's schema does not tell: sums, uniqueness, what goes with what. */
import { type APIButtonComponent, type APIEmbed, ButtonStyle, MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../messages.ts';
import { type FieldFault, failure, invalidForm, type RestReply } from '../rest/reply.ts';

const contentAtMost = 2000;
const embedSumAtMost = 6000;
const rowsAtMost = 5;

/** Null where the body is sound. `whole` is a new message: it may not be empty. */
export function checkMessage(body: MessageBody, whole: boolean): RestReply | null {
  const faults = [...contentFaults(body), ...embedFaults(body.embeds ?? []), ...componentFaults(body)];
  if (faults.length > 0) return invalidForm(faults);
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

function componentFaults({ components }: MessageBody): FieldFault[] {
  const rows = components ?? [];
  const faults: FieldFault[] = [];
  if (rows.length > rowsAtMost)
    faults.push(fault(['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${rowsAtMost} or fewer in length.`));
  const seen = new Set<string>();
  rows.forEach((row, rowAt) => {
    row.components.forEach((button, at) => {
      const path = ['components', rowAt, 'components', at];
      if ('custom_id' in button && seen.has(button.custom_id))
        faults.push(
          fault(
            [...path, 'custom_id'],
            'COMPONENT_CUSTOM_ID_DUPLICATED',
            'Component custom id cannot be duplicated',
          ),
        );
      if ('custom_id' in button) seen.add(button.custom_id);
      faults.push(...buttonFaults(button, path));
    });
  });
  return faults;
}

function buttonFaults(button: APIButtonComponent, path: readonly (string | number)[]): FieldFault[] {
  const faults: FieldFault[] = [];
  const link = button.style === ButtonStyle.Link;
  const required = (key: string) => fault([...path, key], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (link && !button.url) faults.push(required('url'));
  if (link && button.url)
    faults.push(...schemeFault([...path, 'url'], button.url, ['http:', 'https:', 'discord:']));
  if (link && 'custom_id' in button)
    faults.push(
      fault(
        [...path, 'custom_id'],
        'BUTTON_COMPONENT_CUSTOM_ID_URL',
        'A custom id and url cannot both be specified',
      ),
    );
  if (!link && !('custom_id' in button)) faults.push(required('custom_id'));
  if (!('label' in button && button.label) && !('emoji' in button && button.emoji))
    faults.push(
      fault(path, 'BUTTON_COMPONENT_INVALID_EMOJI_LABEL', 'A button must have a label or an emoji'),
    );
  return faults;
}

function schemeFault(
  path: readonly (string | number)[],
  url: string,
  schemes: readonly string[],
): FieldFault[] {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  if (schemes.includes(scheme)) return [];
  const allowed = schemes.map((one) => `'${one.slice(0, -1)}'`).join(', ');
  return [
    fault(
      path,
      'URL_TYPE_INVALID_SCHEME',
      `Scheme "${scheme.slice(0, -1)}" is not supported. Scheme must be one of (${allowed}).`,
    ),
  ];
}

function fault(path: readonly (string | number)[], code: string, message: string): FieldFault {
  return { path, code, message };
}
