/** One fault of a request body, in Discord's own words. */

export type Path = readonly (string | number)[];

export interface FieldFault {
  readonly path: Path;
  readonly code: string;
  readonly message: string;
}

/** What Discord says of a fault that it says the same of everywhere, by its code. */
const words = {
  APPLICATION_COMMANDS_DUPLICATE_NAME: 'Application command names must be unique',
  APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES: 'Autocomplete options cannot have choices',
  APPLICATION_COMMAND_DESCRIPTION: 'Context menu commands cannot have description',
  APPLICATION_COMMAND_INVALID_NAME: 'Command name is invalid',
  APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS: 'Option name already exists',
  APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID: 'Required options must be placed before non-required options',
  BASE_TYPE_REQUIRED: 'This field is required',
  BUTTON_COMPONENT_CUSTOM_ID_URL: 'A custom id and url cannot both be specified',
  BUTTON_COMPONENT_INVALID_EMOJI_LABEL: 'A button must have a label or an emoji',
  COMPONENT_CUSTOM_ID_DUPLICATED: 'Component custom id cannot be duplicated',
  COMPONENT_LAYOUT_WIDTH_EXCEEDED: 'The specified component exceeds the maximum width',
  LIST_TYPE_CONVERT: 'Must be a list.',
  REPLIES_UNKNOWN_MESSAGE: 'Unknown message',
  SELECT_COMPONENT_MAX_VALUES_TOO_LARGE: 'The maximum number of values exceeds the number of options',
  SELECT_COMPONENT_MIN_VALUES_TOO_LARGE: 'The minimum number of values exceeds the maximum',
  SELECT_COMPONENT_OPTION_VALUE_DUPLICATED: 'The specified option value is already used',
  SELECT_COMPONENT_TOO_MANY_DEFAULTS: 'The number of default options exceeds the maximum number of values',
  TEXT_INPUT_COMPONENT_MIN_LENGTH_TOO_LARGE: 'The minimum length exceeds the maximum',
} as const;

/** The fault where that is so, and none where it is not. `message`: where the words tell of this one. */
export function faultIf(isSo: boolean, path: Path, code: keyof typeof words): FieldFault[];
export function faultIf(isSo: boolean, path: Path, code: string, message: string): FieldFault[];
export function faultIf(isSo: boolean, path: Path, code: string, message?: string): FieldFault[] {
  return isSo ? [{ path, code, message: message ?? words[code as keyof typeof words] }] : [];
}

export function longerThan(most: number, length: number, path: Path): FieldFault[] {
  return faultIf(length > most, path, 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
}
