/** A command's options as a user fills them in: what Discord's client checks before it sends anything. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { OptionValue } from './payloads.ts';
import type { Invocation } from './sandbox.ts';

/** Ids of those who can be named. */
type Users = ReadonlySet<string>;

/**
 * The payload's `options`. With `focused`, for completion, options may be partial and none is required.
 *
 * @throws Error in words for the user, where the client would not send the command.
 */
export function fillOptions(
  command: APIApplicationCommand,
  users: Users,
  invocation: Invocation,
  focused: string | null = null,
): OptionValue[] {
  const options = command.options ?? [];
  const subcommands = options.filter((option) => option.type === Option.Subcommand);
  if (subcommands.length === 0)
    return fill(options as APIApplicationCommandBasicOption[], users, invocation, focused);
  const subcommand = subcommands.find(({ name }) => name === invocation.subcommand);
  if (!subcommand) throw new Error(`/${command.name} needs one of: ${subcommands.map(({ name }) => name)}.`);
  return [
    {
      name: subcommand.name,
      type: Option.Subcommand,
      options: fill(subcommand.options ?? [], users, invocation, focused),
    },
  ];
}

function fill(
  options: readonly APIApplicationCommandBasicOption[],
  users: Users,
  invocation: Invocation,
  focused: string | null,
): OptionValue[] {
  const given = invocation.options ?? {};
  const unknown = Object.keys(given).find((name) => !options.some((option) => option.name === name));
  if (unknown) throw new Error(`/${invocation.command} has no option "${unknown}".`);
  return options.flatMap((option) => {
    const value = given[option.name] ?? (option.name === focused ? '' : undefined);
    if (value === undefined) {
      if (option.required && !focused) throw new Error(`${option.name}: This option is required.`);
      return [];
    }
    const refused = focused ? null : complaint(option, value, users);
    if (refused) throw new Error(`${option.name}: ${refused}`);
    return [
      {
        name: option.name,
        type: option.type,
        value,
        ...(option.name === focused && { focused: true }),
      },
    ];
  });
}

/** What the client holds a value to: why nothing is sent, or null. */
function complaint(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean,
  users: Users,
): string | null {
  if ('choices' in option && option.choices?.length)
    return option.choices.some((choice) => choice.value === value) ? null : 'Input a valid choice.';
  switch (option.type) {
    case Option.String:
      return typeof value === 'string' ? textComplaint(option, value) : 'Input a valid text.';
    case Option.Integer:
      return Number.isSafeInteger(value) ? numberComplaint(option, Number(value)) : 'Input a valid integer.';
    case Option.Number:
      return Number.isFinite(value) ? numberComplaint(option, Number(value)) : 'Input a valid number.';
    case Option.Boolean:
      return typeof value === 'boolean' ? null : 'Input a valid choice.';
    case Option.User:
      return users.has(String(value)) ? null : 'Input a valid user.';
    default:
      return 'The sandbox does not model options of this type.';
  }
}

function textComplaint(
  { min_length: least = 0, max_length: most = 6000 }: { min_length?: number; max_length?: number },
  text: string,
): string | null {
  if (text.length < least) return `Must be at least ${least} in length.`;
  return text.length > most ? `Must be ${most} or fewer in length.` : null;
}

function numberComplaint(
  { min_value: least, max_value: most }: { min_value?: number; max_value?: number },
  value: number,
): string | null {
  if (least !== undefined && value < least) return `Must be at least ${least}.`;
  return most !== undefined && value > most ? `Must be at most ${most}.` : null;
}
