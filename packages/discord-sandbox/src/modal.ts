/** Forms (Discord's modals) as a user fills them in: what the client checks before it sends anything. */
import {
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';

/** By custom id: a text, or what was chosen from a menu. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** A line of a form: its words, and what is filled in. */
export interface FormField {
  readonly label: string;
  readonly description: string;
  readonly input: APITextInputComponent | APIStringSelectComponent;
}

type Modal = Pick<APIModalInteractionResponseCallbackData, 'components'>;

/** What is filled in, from labels and, as older forms have it, from rows. */
export function fieldsOf({ components }: Modal): FormField[] {
  return components.flatMap((component): FormField[] => {
    if (component.type === ComponentType.ActionRow)
      return component.components.flatMap((input) =>
        input.type === ComponentType.TextInput ? [{ label: input.label ?? '', description: '', input }] : [],
      );
    if (component.type !== ComponentType.Label) return [];
    const { label, description = '', component: input } = component;
    return isFilledIn(input) ? [{ label, description, input }] : [];
  });
}

function isFilledIn(input: {
  readonly type: ComponentType;
}): input is APITextInputComponent | APIStringSelectComponent {
  return input.type === ComponentType.TextInput || input.type === ComponentType.StringSelect;
}

/**
 * The submission's `components`, shaped as the form was.
 *
 * @throws Error in words for the user, where the client would not send the form.
 */
export function fillForm(modal: Modal, values: FormValues): readonly object[] {
  const fields = fieldsOf(modal);
  const unknown = Object.keys(values).find((id) => !fields.some(({ input }) => input.custom_id === id));
  if (unknown) throw new Error(`The form has no field "${unknown}".`);
  for (const field of fields) {
    const refused = complaint(field, values[field.input.custom_id]);
    if (refused) throw new Error(`${field.label}: ${refused}`);
  }
  let id = 0;
  return modal.components.map((component) => {
    const place = { type: component.type, id: ++id };
    const filled = fieldsOf({ components: [component] }).map(({ input }) => {
      const { type, custom_id } = input;
      const value = values[custom_id];
      const said = type === ComponentType.TextInput ? { value: value ?? '' } : { values: value ?? [] };
      return { type, id: ++id, custom_id, ...said };
    });
    if (component.type === ComponentType.ActionRow) return { ...place, components: filled };
    return component.type === ComponentType.Label ? { ...place, component: filled[0] } : place;
  });
}

/** What the client holds a field to: why nothing is sent, or null. */
function complaint({ input }: FormField, value: string | readonly string[] | undefined): string | null {
  const needed = input.required !== false;
  if (input.type === ComponentType.StringSelect) return choiceComplaint(input, value ?? [], needed ? 1 : 0);
  const { min_length: least = 0, max_length: most = 4000 } = input;
  const text = value ?? '';
  if (typeof text !== 'string') return 'Input a valid text.';
  if (text === '') return needed ? 'This field is required.' : null;
  if (text.length < least) return `Must be at least ${least} in length.`;
  if (text.length > most) return `Must be ${most} or fewer in length.`;
  return input.style === TextInputStyle.Short && text.includes('\n') ? 'Must be one line.' : null;
}

/** The same for a menu, in a form or on a message. */
export function choiceComplaint(
  menu: Pick<APIStringSelectComponent, 'options' | 'min_values' | 'max_values'>,
  values: string | readonly string[],
  fewest = 1,
): string | null {
  const { options, min_values = fewest, max_values = 1 } = menu;
  if (typeof values === 'string' || new Set(values).size < values.length) return 'Choose from the menu.';
  if (!values.every((value) => options.some((option) => option.value === value)))
    return 'Choose from the menu.';
  return values.length < min_values || values.length > max_values
    ? `Choose between ${min_values} and ${max_values}.`
    : null;
}
