/** A command's options as a user fills them in: what Discord's client checks before it sends anything. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import type { OptionValue } from './payloads.ts';
import type { Invocation } from './sandbox.ts';

/**
 * The payload's `options`. With `focused`, for completion, options may be partial and none is required.
 *
 * @throws Error in words for the user, where the client would not send the command.
 */
export function fillOptions(
  command: APIApplicationCommand,
  invocation: Invocation,
  focused: string | null = null,
): OptionValue[] {
  const options = command.options ?? [];
  const subcommands = options.filter((option) => option.type === Option.Subcommand);
  if (subcommands.length === 0)
    return fill(options as APIApplicationCommandBasicOption[], invocation, focused);
  const subcommand = subcommands.find(({ name }) => name === invocation.subcommand);
  if (!subcommand) throw new Error(`/${command.name} needs one of: ${subcommands.map(({ name }) => name)}.`);
  return [
    {
      name: subcommand.name,
      type: Option.Subcommand,
      options: fill(subcommand.options ?? [], invocation, focused),
    },
  ];
}

function fill(
  options: readonly APIApplicationCommandBasicOption[],
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
    if (!focused) check(option, value);
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

function check(option: APIApplicationCommandBasicOption, value: string | number | boolean): void {
  if (
    'choices' in option &&
    option.choices?.length &&
    !option.choices.some((choice) => choice.value === value)
  )
    throw new Error(`${option.name}: Input a valid choice.`);
  if (option.type === Option.String && typeof value === 'string') {
    const { min_length: least = 0, max_length: most = 6000 } = option;
    if (value.length < least) throw new Error(`${option.name}: Must be at least ${least} in length.`);
    if (value.length > most) throw new Error(`${option.name}: Must be ${most} or fewer in length.`);
  }
}
