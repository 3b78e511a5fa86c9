/** Rules for application commands that Discord's schema does not tell. */
import {
  type APIApplicationCommandOption,
  Locale,
  ApplicationCommandOptionType as Option,
  type RESTPostAPIApplicationCommandsJSONBody,
  ApplicationCommandType as Type,
} from 'discord-api-types/v10';
import { failure, invalidForm, type RestReply } from '../rest/reply.ts';
import { type FieldFault, faultIf, type Path } from './fault.ts';

type Body = RESTPostAPIApplicationCommandsJSONBody;
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
  const keys = bodies.map(({ type = Type.ChatInput, name }) => `${type}:${name}`);
  const faults = [
    ...bodies.flatMap((body, index) => [
      ...commandFaults(body, [index]),
      ...(scope === 'guild' ? globalOnlyFaults(body, [index]) : []),
    ]),
    ...keys.flatMap((key, index) =>
      faultIf(keys.indexOf(key) < index, [index], 'APPLICATION_COMMANDS_DUPLICATE_NAME'),
    ),
  ];
  if (faults.length > 0) return invalidForm(faults);
  const over = countLimits.some(
    ([type, most]) => bodies.filter((body) => (body.type ?? Type.ChatInput) === type).length > most,
  );
  return over ? failure(30032) : null;
}

/** Where a command may be installed and used is settled for all servers at once. */
function globalOnlyFaults(body: Body, path: Path): FieldFault[] {
  return (['contexts', 'integration_types'] as const).flatMap((field) => {
    const message = `${field} may only be set on global commands`;
    return faultIf(Boolean(body[field]), [...path, field], 'APPLICATION_COMMAND_GLOBAL_ONLY', message);
  });
}

function commandFaults(body: Body, path: Path): FieldFault[] {
  const isDescribed = 'description' in body && Boolean(body.description);
  const descriptionPath = [...path, 'description'];
  const localeOnes = localeFaults(body, path);
  if ((body.type ?? Type.ChatInput) !== Type.ChatInput)
    return [...localeOnes, ...faultIf(isDescribed, descriptionPath, 'APPLICATION_COMMAND_DESCRIPTION')];
  const options = ('options' in body ? body.options : undefined) ?? [];
  const permissions = body.default_member_permissions ?? '0';
  const tooLarge = `Command exceeds maximum size (${sumAtMost})`;
  return [
    ...localeOnes,
    ...nameFaults(body, path),
    ...faultIf(!isDescribed, descriptionPath, 'BASE_TYPE_REQUIRED'),
    ...optionFaults(options, path),
    ...faultIf(length(body) > sumAtMost, path, 'APPLICATION_COMMAND_TOO_LARGE', tooLarge),
    ...faultIf(
      !/^\d+$/.test(String(permissions)),
      [...path, 'default_member_permissions'],
      'NUMBER_TYPE_COERCE',
      `Value "${permissions}" is not int.`,
    ),
  ];
}

function optionFaults(options: readonly APIApplicationCommandOption[], path: Path): FieldFault[] {
  const names = options.map(({ name }) => name);
  const firstOptional = options.findIndex(({ required }) => !required);
  return options.flatMap((option, index) => {
    const here = [...path, 'options', index];
    const isTwice = names.indexOf(option.name) < index;
    const isBehindOptional = option.required === true && firstOptional >= 0 && firstOptional < index;
    const completes = 'autocomplete' in option && option.autocomplete === true;
    const hasChoices = 'choices' in option && (option.choices?.length ?? 0) > 0;
    const isOfMore = option.type === Option.Subcommand || option.type === Option.SubcommandGroup;
    return [
      ...nameFaults(option, here),
      ...localeFaults(option, here),
      ...faultIf(isTwice, here, 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'),
      ...faultIf(isBehindOptional, here, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'),
      ...faultIf(completes && hasChoices, here, 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES'),
      ...(isOfMore ? optionFaults(option.options ?? [], here) : []),
    ];
  });
}

function nameFaults(named: { readonly name: string } & Localised, path: Path): FieldFault[] {
  const names: [Path, unknown][] = [[[...path, 'name'], named.name]];
  for (const [key, name] of Object.entries(named.name_localizations ?? {}))
    names.push([[...path, 'name_localizations', key], name]);
  return names.flatMap(([place, name]) => {
    const isWrong = typeof name === 'string' && (!namePattern.test(name) || name !== name.toLowerCase());
    return faultIf(isWrong, place, 'APPLICATION_COMMAND_INVALID_NAME');
  });
}

/** `en` is no locale of Discord's; `en-US` and `en-GB` are. */
function localeFaults(localised: Localised, path: Path): FieldFault[] {
  return (['name_localizations', 'description_localizations'] as const).flatMap((field) =>
    Object.keys(localised[field] ?? {}).flatMap((key) => {
      const message = `Value "${key}" is not a valid enum value.`;
      return faultIf(!locales.has(key), [...path, field, key], 'ENUM_TYPE_COERCE', message);
    }),
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
