/** What a message says, as Discord shows it: content, embeds, buttons and menus as HTML. Needs no server and no browser. */
import {
  type APIButtonComponent,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { escapeHtml, safeUrl } from './html.ts';
import { renderInline, renderMarkdown } from './markdown.ts';

/** Both our own `Message` and Discord's. */
export interface Shown {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components?: readonly APIMessageTopLevelComponent[];
}

/** `after` stands at the end of the content, as Discord's "(edited)" does; it is HTML. */
export function renderMessage(message: Shown, after = ''): string {
  const content = renderMarkdown(message.content);
  return [
    content || after ? `<div class="content">${content}${after}</div>` : '',
    ...message.embeds.map(renderEmbed),
    ...(message.components ?? []).map(renderRow),
  ].join('');
}

function renderEmbed(embed: APIEmbed): string {
  const colour = embed.color === undefined ? '' : ` style="--colour:#${hex(embed.color)}"`;
  const parts = [
    embed.author
      ? `<div class="embed-author">${linked(embed.author.url, escapeHtml(embed.author.name))}</div>`
      : '',
    embed.title ? `<div class="embed-title">${linked(embed.url, renderInline(embed.title))}</div>` : '',
    embed.description ? `<div class="embed-description">${renderMarkdown(embed.description)}</div>` : '',
    renderFields(embed),
    renderFooter(embed),
  ];
  return `<article class="embed"${colour}>${parts.join('')}</article>`;
}

function renderFields({ fields }: APIEmbed): string {
  if (!fields?.length) return '';
  const rendered = fields.map(
    (field) =>
      `<div class="embed-field${field.inline ? ' inline' : ''}"><div class="embed-field-name">${escapeHtml(field.name)}</div>` +
      `<div class="embed-field-value">${renderMarkdown(field.value)}</div></div>`,
  );
  return `<div class="embed-fields">${rendered.join('')}</div>`;
}

function renderFooter({ footer, timestamp }: APIEmbed): string {
  const time = timestamp
    ? `<time datetime="${escapeHtml(timestamp)}">${escapeHtml(timestamp.slice(0, 10))}</time>`
    : '';
  const parts = [footer ? escapeHtml(footer.text) : '', time].filter(Boolean);
  return parts.length > 0 ? `<div class="embed-footer">${parts.join(' • ')}</div>` : '';
}

function renderRow(row: APIMessageTopLevelComponent): string {
  if (row.type !== ComponentType.ActionRow) return '';
  const buttons = row.components.map((one) => {
    if (one.type === ComponentType.Button) return renderButton(one);
    return one.type === ComponentType.StringSelect ? renderMenu(one) : '';
  });
  return `<div class="buttons">${buttons.join('')}</div>`;
}

const styles: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

function renderButton(button: APIButtonComponent): string {
  const label = 'label' in button ? (button.label ?? '') : '';
  const emoji = 'emoji' in button ? (button.emoji?.name ?? '') : '';
  const text = escapeHtml([emoji, label].filter(Boolean).join(' '));
  if (button.style === ButtonStyle.Link) {
    const url = escapeHtml(safeUrl(button.url) ?? '#');
    return `<a class="button secondary" href="${url}" target="_blank" rel="noreferrer noopener">${text} <span aria-hidden="true">↗</span></a>`;
  }
  const id = 'custom_id' in button ? escapeHtml(button.custom_id) : '';
  const disabled = button.disabled ? ' disabled' : '';
  return `<button type="button" class="button ${styles[button.style] ?? 'secondary'}" data-custom-id="${id}"${disabled}>${text}</button>`;
}

/** A native menu, for the keyboard's and screen readers' sake; of a choice's description the words follow its label. */
function renderMenu({
  custom_id,
  placeholder,
  options,
  max_values = 1,
  disabled,
}: APIStringSelectComponent): string {
  const name = escapeHtml(placeholder ?? '');
  const several = max_values > 1;
  const chosen = options.some((option) => option.default);
  const choices = options.map(({ label, value, description, emoji, default: picked }) => {
    const text = [emoji?.name, label, description && `– ${description}`].filter(Boolean).join(' ');
    return `<option value="${escapeHtml(value)}"${picked ? ' selected' : ''}>${escapeHtml(text)}</option>`;
  });
  const empty = several || chosen ? '' : `<option value="" disabled selected hidden>${name}</option>`;
  return (
    `<select class="menu" data-custom-id="${escapeHtml(custom_id)}" aria-label="${name || '…'}"` +
    `${several ? ' multiple' : ''}${disabled ? ' disabled' : ''}>${empty}${choices.join('')}</select>`
  );
}

function linked(url: string | undefined, html: string): string {
  const safe = url && safeUrl(url);
  return safe ? `<a href="${escapeHtml(safe)}" target="_blank" rel="noreferrer noopener">${html}</a>` : html;
}

function hex(colour: number): string {
  return colour.toString(16).padStart(6, '0');
}
