/** Request bodies held against Discord's own OpenAPI schema; zod's findings told as Discord tells them. */
import { invalidForm, type RestReply } from '../rest/reply.ts';
import type { FieldFault } from './fault.ts';

/** What we use of a schema from `discord-api-spec`, which is generated and typed loosely. */
interface Schema {
  safeParse(value: unknown): { success: true } | { success: false; error: { issues: readonly Issue[] } };
}

interface Issue {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly origin?: string;
  readonly expected?: string;
  readonly format?: string;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly values?: readonly unknown[];
  readonly errors?: readonly (readonly Issue[])[];
  readonly input?: unknown;
}

export type SchemaName =
  | 'MessageCreateRequest'
  | 'MessageEditRequestPartial'
  | 'IncomingWebhookInteractionRequest'
  | 'IncomingWebhookUpdateRequestPartial'
  | 'CreateMessageInteractionCallbackRequest'
  | 'UpdateMessageInteractionCallbackRequest'
  | 'ApplicationCommandAutocompleteCallbackRequest'
  | 'ModalInteractionCallbackRequest'
  | 'ApplicationCommandUpdateRequest'
  | 'CreateTextThreadWithMessageRequest'
  | 'CreateTextThreadWithoutMessageRequest';

/** Loaded on first use: the module is big, and the sandbox should be up before the first request needs it. */
let schemas: Promise<Readonly<Record<string, unknown>>> | null = null;

export function loadSchemas(): Promise<Readonly<Record<string, unknown>>> {
  schemas ??= import('discord-api-spec/zod');
  return schemas;
}

/** Null where the body fits. */
export async function checkSchema(name: SchemaName, body: unknown): Promise<RestReply | null> {
  const schema = (await loadSchemas())[`${name}Schema`] as Schema;
  const result = schema.safeParse(body ?? {});
  return result.success ? null : invalidForm(result.error.issues.flatMap((issue) => told(issue)));
}

function told(issue: Issue, above: readonly (string | number)[] = []): FieldFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') return likeliest(issue).flatMap((inner) => told(inner, path));
  return [{ path, ...words(issue) }];
}

/** Of a union's branches, the one whose `type` is right; it tells what is wrong with the thing that was meant. */
function likeliest(issue: Issue): readonly Issue[] {
  const branches = issue.errors ?? [];
  const meant = branches.find((branch) => !branch.some((inner) => inner.path[0] === 'type'));
  return meant ?? [{ code: 'invalid_value', path: ['type'], values: [] }];
}

function words(issue: Issue): { code: string; message: string } {
  const { maximum, minimum } = issue;
  if (issue.code === 'too_big' && issue.origin === 'number')
    return { code: 'NUMBER_TYPE_MAX', message: `Value must be less than or equal to ${maximum}.` };
  if (issue.code === 'too_big')
    return { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${maximum} or fewer in length.` };
  if (issue.code === 'too_small' && issue.origin === 'number')
    return { code: 'NUMBER_TYPE_MIN', message: `Value must be greater than or equal to ${minimum}.` };
  if (issue.code === 'too_small')
    return { code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${minimum} or more in length.` };
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return { code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
  if (issue.code === 'invalid_format')
    return { code: 'STRING_TYPE_REGEX', message: 'String value did not match validation regex.' };
  if (issue.code === 'invalid_value')
    return { code: 'BASE_TYPE_CHOICES', message: 'The value is not one of those allowed.' };
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required, or its type is wrong.' };
  return { code: 'BASE_TYPE_BAD_TYPE', message: `Should be of type ${issue.expected ?? 'another'}.` };
}
