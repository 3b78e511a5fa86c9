/** Rules for forms that Discord's schema does not tell. */
import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { fieldsOf } from '../modal.ts';
import { invalidForm, type RestReply } from '../rest/reply.ts';
import { menuFaults, sameIdFaults } from './component.ts';
import { type FieldFault, faultIf, longerThan, type Path } from './fault.ts';

type Modal = APIModalInteractionResponseCallbackData;

const formFieldsAtMost = 5;

/** Null where the form may be opened. */
export function checkModal({ components }: Modal): RestReply | null {
  const seen = new Set<string>();
  const faults = [
    ...longerThan(formFieldsAtMost, components.length, ['data', 'components']),
    ...components.flatMap((component, at) => fieldFaults(component, ['data', 'components', at], seen)),
  ];
  return faults.length > 0 ? invalidForm(faults) : null;
}

function fieldFaults(component: Modal['components'][number], path: Path, seen: Set<string>): FieldFault[] {
  if (component.type === ComponentType.TextDisplay) return [];
  const [field] = fieldsOf({ components: [component] });
  if (!field)
    return faultIf(true, path, 'NOT_MODELLED', 'The sandbox models texts and menus of texts in forms.');
  const { input, label } = field;
  const hasLabel = component.type === ComponentType.Label;
  const inner = hasLabel ? [...path, 'component'] : [...path, 'components', 0];
  const common = [
    ...faultIf(!label.trim(), [...path, 'label'], 'BASE_TYPE_REQUIRED'),
    ...sameIdFaults(input, inner, seen),
  ];
  if (input.type === ComponentType.StringSelect) return [...common, ...menuFaults(input, inner)];
  const isLabelledTwice = hasLabel && 'label' in input && Boolean(input.label);
  const isEmptyRange = (input.min_length ?? 0) > (input.max_length ?? 4000);
  const twice = 'A text input within a label has no label of its own.';
  return [
    ...common,
    ...faultIf(isLabelledTwice, [...inner, 'label'], 'NOT_ALLOWED', twice),
    ...faultIf(isEmptyRange, [...inner, 'min_length'], 'TEXT_INPUT_COMPONENT_MIN_LENGTH_TOO_LARGE'),
  ];
}
