/** Rules for application commands that Discord's schema does not tell. */
import {
  type APIApplicationCommandOption,
  Locale,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIApplicationCommandsJSONBody,
  ApplicationCommandType as Type,
} from 'discord-api-types/v10';
import { type FieldFault, failure, invalidForm, type RestReply } from '../rest/reply.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;
type Path = readonly (string | number)[];
type Localised = { readonly name_localizations?: unknown; readonly description_localizations?: unknown };

/** Chat inputs 100, user and message commands 15 each (5 before March 2026). */
const countLimits: readonly (readonly [Type, number])[] = [
  [Type.ChatInput, 100],
  [Type.User, 15],
  [Type.Message, 15],
];
const sumAtMost = 8000;
const namePattern = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const locales: ReadonlySet<string> = new Set(Object.values(Locale));

export type Scope = 'global' | 'guild';

/** Null where the whole set may be registered. */
export function checkCommands(bodies: readonly Body[], scope: Scope): RestReply | null {
  const faults = bodies.flatMap((body, index) => [
    ...commandFaults(body, [index]),
    ...(scope === 'guild' ? globalOnlyFaults(body, [index]) : []),
  ]);
  const seen = new Set<string>();
  bodies.forEach((body, index) => {
    const key = `${body.type ?? Type.ChatInput}:${body.name}`;
    if (seen.has(key))
      faults.push({
        path: [index],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      });
    seen.add(key);
  });
  if (faults.length > 0) return invalidForm(faults);
  const over = countLimits.some(
    ([type, most]) => bodies.filter((body) => (body.type ?? Type.ChatInput) === type).length > most,
  );
  return over ? failure(30032) : null;
}

/** Where a command may be installed and used is settled for all servers at once. */
function globalOnlyFaults(body: Body, path: Path): FieldFault[] {
  return (['contexts', 'integration_types'] as const)
    .filter((field) => body[field])
    .map((field) => ({
      path: [...path, field],
      code: 'APPLICATION_COMMAND_GLOBAL_ONLY',
      message: `${field} may only be set on global commands`,
    }));
}

function commandFaults(body: Body, path: Path): FieldFault[] {
  const faults = localeFaults(body, path);
  if ((body.type ?? Type.ChatInput) !== Type.ChatInput) {
    if ('description' in body && body.description)
      faults.push({
        path: [...path, 'description'],
        code: 'APPLICATION_COMMAND_DESCRIPTION',
        message: 'Context menu commands cannot have description',
      });
    return faults;
  }
  faults.push(...nameFaults(body, path));
  if (!('description' in body) || !body.description) faults.push(required([...path, 'description']));
  const options = ('options' in body ? body.options : undefined) ?? [];
  faults.push(...optionFaults(options, path));
  if (length(body) > sumAtMost)
    faults.push({
      path,
      code: 'APPLICATION_COMMAND_TOO_LARGE',
      message: `Command exceeds maximum size (${sumAtMost})`,
    });
  const permissions = body.default_member_permissions;
  if (permissions !== null && permissions !== undefined && !/^\d+$/.test(String(permissions)))
    faults.push({
      path: [...path, 'default_member_permissions'],
      code: 'NUMBER_TYPE_COERCE',
      message: `Value "${permissions}" is not int.`,
    });
  return faults;
}

function optionFaults(options: readonly APIApplicationCommandOption[], path: Path): FieldFault[] {
  const faults: FieldFault[] = [];
  const names = new Set<string>();
  let optional = false;
  options.forEach((option, index) => {
    const here = [...path, 'options', index];
    faults.push(...nameFaults(option, here), ...localeFaults(option, here));
    if (names.has(option.name))
      faults.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message: 'Option name already exists',
      });
    names.add(option.name);
    if (option.required && optional)
      faults.push({
        path: here,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      });
    optional ||= !option.required;
    if ('autocomplete' in option && option.autocomplete && 'choices' in option && option.choices?.length)
      faults.push({
        path: here,
        code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES',
        message: 'Autocomplete options cannot have choices',
      });
    if (option.type === Option.Subcommand || option.type === Option.SubcommandGroup)
      faults.push(...optionFaults(option.options ?? [], here));
  });
  return faults;
}

function nameFaults(named: { readonly name: string } & Localised, path: Path): FieldFault[] {
  const names: [Path, string][] = [[[...path, 'name'], named.name]];
  for (const [key, name] of Object.entries(named.name_localizations ?? {}))
    if (typeof name === 'string') names.push([[...path, 'name_localizations', key], name]);
  return names
    .filter(([, name]) => !namePattern.test(name) || name !== name.toLowerCase())
    .map(([place]) => ({
      path: place,
      code: 'APPLICATION_COMMAND_INVALID_NAME',
      message: 'Command name is invalid',
    }));
}

/** `en` is no locale of Discord's; `en-US` and `en-GB` are. */
function localeFaults(localised: Localised, path: Path): FieldFault[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
    Object.keys(localised[field] ?? {})
      .filter((key) => !locales.has(key))
      .map((key) => ({
        path: [...path, field, key],
        code: 'ENUM_TYPE_COERCE',
        message: `Value "${key}" is not a valid enum value.`,
      })),
  );
}

/** Names, descriptions and choice values together; of each text its longest localisation counts. */
function length(thing: object): number {
  const longest = (text: unknown, localised: unknown) =>
    Math.max(...[text, ...Object.values(localised ?? {})].map((one) => [...String(one ?? '')].length));
  const { name, name_localizations, description, description_localizations, options, choices, value } =
    thing as Record<string, unknown>;
  const inner = [...((options as object[]) ?? []), ...((choices as object[]) ?? [])];
  return (
    longest(name, name_localizations) +
    longest(description, description_localizations) +
    longest(value, {}) +
    inner.reduce((sum, one) => sum + length(one), 0)
  );
}

function required(path: Path): FieldFault {
  return { path, code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
}
