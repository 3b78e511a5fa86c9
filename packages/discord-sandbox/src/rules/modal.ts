/** Rules for forms that Discord's schema does not tell. */
import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { fieldsOf } from '../modal.ts';
import { type FieldFault, invalidForm, type RestReply } from '../rest/reply.ts';
import { fault, menuFaults, sameIdFaults } from './component.ts';

const formFieldsAtMost = 5;

/** Null where the form may be opened. */
export function checkModal(modal: APIModalInteractionResponseCallbackData): RestReply | null {
  const faults: FieldFault[] = [];
  const { components } = modal;
  if (components.length > formFieldsAtMost)
    faults.push(
      fault(
        ['data', 'components'],
        'BASE_TYPE_MAX_LENGTH',
        `Must be ${formFieldsAtMost} or fewer in length.`,
      ),
    );
  const seen = new Set<string>();
  components.forEach((component, at) => {
    const path = ['data', 'components', at];
    if (component.type === ComponentType.TextDisplay) return;
    const [field] = fieldsOf({ components: [component] });
    if (!field) {
      faults.push(fault(path, 'NOT_MODELLED', 'The sandbox models texts and menus of texts in forms.'));
      return;
    }
    const { input, label } = field;
    const inner =
      component.type === ComponentType.Label ? [...path, 'component'] : [...path, 'components', 0];
    if (!label.trim()) faults.push(fault([...path, 'label'], 'BASE_TYPE_REQUIRED', 'This field is required'));
    faults.push(...sameIdFaults(input, inner, seen));
    if (input.type === ComponentType.StringSelect) {
      faults.push(...menuFaults(input, inner));
      return;
    }
    if (component.type === ComponentType.Label && 'label' in input && input.label)
      faults.push(
        fault([...inner, 'label'], 'NOT_ALLOWED', 'A text input within a label has no label of its own.'),
      );
    if ((input.min_length ?? 0) > (input.max_length ?? 4000))
      faults.push(
        fault(
          [...inner, 'min_length'],
          'TEXT_INPUT_COMPONENT_MIN_LENGTH_TOO_LARGE',
          'The minimum length exceeds the maximum',
        ),
      );
  });
  return faults.length > 0 ? invalidForm(faults) : null;
}
