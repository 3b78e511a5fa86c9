/** Rules for what is pressed and chosen that Discord's schema does not tell. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { FieldFault } from '../rest/reply.ts';

type Path = readonly (string | number)[];
type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const rowsAtMost = 5;
const urlAtMost = 512;

/** Those of a message's rows. */
export function componentFaults(rows: readonly Row[]): FieldFault[] {
  const faults: FieldFault[] = [];
  if (rows.length > rowsAtMost)
    faults.push(fault(['components'], 'BASE_TYPE_MAX_LENGTH', `Must be ${rowsAtMost} or fewer in length.`));
  const seen = new Set<string>();
  rows.forEach((row, rowAt) => {
    const menus = row.components.filter(({ type }) => type !== ComponentType.Button).length;
    if (menus > 0 && row.components.length > 1)
      faults.push(
        fault(
          ['components', rowAt],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width',
        ),
      );
    row.components.forEach((component, at) => {
      const path = ['components', rowAt, 'components', at];
      faults.push(...sameIdFaults(component, path, seen));
      if (component.type === ComponentType.Button) faults.push(...buttonFaults(component, path));
      else faults.push(...menuFaults(component, path));
    });
  });
  return faults;
}

export function sameIdFaults(component: object, path: Path, seen: Set<string>): FieldFault[] {
  if (!('custom_id' in component)) return [];
  const id = String(component.custom_id);
  const twice = seen.has(id);
  seen.add(id);
  const message = 'Component custom id cannot be duplicated';
  return twice ? [fault([...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED', message)] : [];
}

function buttonFaults(button: APIButtonComponent, path: Path): FieldFault[] {
  const faults: FieldFault[] = [];
  const link = button.style === ButtonStyle.Link;
  const required = (key: string) => fault([...path, key], 'BASE_TYPE_REQUIRED', 'This field is required');
  if (link && !button.url) faults.push(required('url'));
  if (link && button.url) {
    faults.push(...schemeFault([...path, 'url'], button.url, ['http:', 'https:', 'discord:']));
    if (button.url.length > urlAtMost)
      faults.push(
        fault([...path, 'url'], 'BASE_TYPE_MAX_LENGTH', `Must be ${urlAtMost} or fewer in length.`),
      );
  }
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

export function menuFaults(menu: APISelectMenuComponent, path: Path): FieldFault[] {
  if (menu.type !== ComponentType.StringSelect)
    return [fault(path, 'NOT_MODELLED', 'The sandbox models menus of texts, and no others.')];
  const { options, min_values = 1, max_values = 1 } = menu;
  const faults: FieldFault[] = [];
  const values = options.map(({ value }) => value);
  options.forEach(({ value }, at) => {
    if (values.indexOf(value) < at)
      faults.push(
        fault(
          [...path, 'options', at, 'value'],
          'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
          'The specified option value is already used',
        ),
      );
  });
  if (min_values > max_values)
    faults.push(
      fault(
        [...path, 'min_values'],
        'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
        'The minimum number of values exceeds the maximum',
      ),
    );
  if (max_values > options.length)
    faults.push(
      fault(
        [...path, 'max_values'],
        'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
        'The maximum number of values exceeds the number of options',
      ),
    );
  if (options.filter((option) => option.default).length > max_values)
    faults.push(
      fault(
        [...path, 'options'],
        'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
        'The number of default options exceeds the maximum number of values',
      ),
    );
  return faults;
}

export function schemeFault(path: Path, url: string, schemes: readonly string[]): FieldFault[] {
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

export function fault(path: Path, code: string, message: string): FieldFault {
  return { path, code, message };
}
