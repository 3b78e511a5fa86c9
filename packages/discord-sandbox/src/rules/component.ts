/** Rules for what is pressed and chosen that Discord's schema does not tell. */
import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { type FieldFault, faultIf, longerThan, type Path } from './fault.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const rowsAtMost = 5;
const urlAtMost = 512;

/** Those of a message's rows. */
export function componentFaults(rows: readonly Row[]): FieldFault[] {
  const seen = new Set<string>();
  return [
    ...longerThan(rowsAtMost, rows.length, ['components']),
    ...rows.flatMap(({ components }, rowAt) => {
      const path = ['components', rowAt];
      const isTooWide = components.length > 1 && components.some(({ type }) => type !== ComponentType.Button);
      return [
        ...faultIf(isTooWide, path, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'),
        ...components.flatMap((component, at) => {
          const here = [...path, 'components', at];
          const isButton = component.type === ComponentType.Button;
          const own = isButton ? buttonFaults(component, here) : menuFaults(component, here);
          return [...sameIdFaults(component, here, seen), ...own];
        }),
      ];
    }),
  ];
}

export function sameIdFaults(component: object, path: Path, seen: Set<string>): FieldFault[] {
  if (!('custom_id' in component)) return [];
  const id = String(component.custom_id);
  const isTwice = seen.has(id);
  seen.add(id);
  return faultIf(isTwice, [...path, 'custom_id'], 'COMPONENT_CUSTOM_ID_DUPLICATED');
}

function buttonFaults(button: APIButtonComponent, path: Path): FieldFault[] {
  const hasId = 'custom_id' in button;
  const isNamed = Boolean(('label' in button && button.label) || ('emoji' in button && button.emoji));
  const unnamed = faultIf(!isNamed, path, 'BUTTON_COMPONENT_INVALID_EMOJI_LABEL');
  const idPath = [...path, 'custom_id'];
  if (button.style !== ButtonStyle.Link)
    return [...faultIf(!hasId, idPath, 'BASE_TYPE_REQUIRED'), ...unnamed];
  const { url } = button;
  const urlPath = [...path, 'url'];
  return [
    ...faultIf(!url, urlPath, 'BASE_TYPE_REQUIRED'),
    ...(url ? schemeFault(urlPath, url, ['http:', 'https:', 'discord:']) : []),
    ...longerThan(urlAtMost, url?.length ?? 0, urlPath),
    ...faultIf(hasId, idPath, 'BUTTON_COMPONENT_CUSTOM_ID_URL'),
    ...unnamed,
  ];
}

export function menuFaults(menu: APISelectMenuComponent, path: Path): FieldFault[] {
  if (menu.type !== ComponentType.StringSelect)
    return faultIf(true, path, 'NOT_MODELLED', 'The sandbox models menus of texts, and no others.');
  const { options, min_values: least = 1, max_values: most = 1 } = menu;
  const values = options.map(({ value }) => value);
  const defaults = options.filter((option) => option.default).length;
  const optionsPath = [...path, 'options'];
  return [
    ...values.flatMap((value, at) => {
      const isTwice = values.indexOf(value) < at;
      return faultIf(isTwice, [...optionsPath, at, 'value'], 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED');
    }),
    ...faultIf(least > most, [...path, 'min_values'], 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE'),
    ...faultIf(most > options.length, [...path, 'max_values'], 'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE'),
    ...faultIf(defaults > most, optionsPath, 'SELECT_COMPONENT_TOO_MANY_DEFAULTS'),
  ];
}

export function schemeFault(path: Path, url: string, schemes: readonly string[]): FieldFault[] {
  const scheme = URL.canParse(url) ? new URL(url).protocol : '';
  const allowed = schemes.map((one) => `'${one.slice(0, -1)}'`).join(', ');
  const message = `Scheme "${scheme.slice(0, -1)}" is not supported. Scheme must be one of (${allowed}).`;
  return faultIf(!schemes.includes(scheme), path, 'URL_TYPE_INVALID_SCHEME', message);
}
