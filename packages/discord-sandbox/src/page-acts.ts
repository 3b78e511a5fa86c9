/** What a user does on the page: each act checked, and done as Discord's client would do it. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { z } from 'zod';
import { closeModal, ephemeralFor } from './drive.ts';
import type { Sandbox, SandboxUser } from './sandbox.ts';
import type { Interaction, World } from './world.ts';

export interface ActParts {
  readonly world: World;
  readonly sandbox: Sandbox;
}

const reader = { role: z.enum(['member', 'moderator']), locale: z.string().max(10), channel: z.string() };
const invocation = z.object({
  ...reader,
  command: z.string(),
  subcommand: z.string().nullish(),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  focused: z.string().nullish(),
});
const onMessage = z.object({ ...reader, message: z.string(), name: z.string() });
const chosen = z.object({ ...reader, message: z.string(), name: z.string(), values: z.array(z.string()) });
const filledIn = z.object({
  ...reader,
  interaction: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
const form = z.object({ ...reader, interaction: z.string() });
const step = z.object({ ...reader, step: z.int() });
const embeds = z.object({ ...reader, role: z.literal('moderator'), message: z.string() });
const post = z.object({ ...reader, content: z.string().trim().min(1).max(2000) });

type Role = 'member' | 'moderator';
type Asked = { readonly role: Role; readonly locale: string; readonly channel: string };
type Act = (parts: ActParts, body: unknown) => Promise<unknown>;

/** By path; each answers with what the page needs to know at once. */
export const acts: Readonly<Record<string, Act>> = {
  async '/sandbox/invoke'({ sandbox }, body) {
    const { role, subcommand, ...rest } = invocation.parse(body);
    return started(sandbox.invoke({ ...rest, ...(subcommand && { subcommand }), user: sandbox.users[role] }));
  },
  async '/sandbox/complete'({ sandbox }, body) {
    const { role, subcommand, focused, ...rest } = invocation.parse(body);
    const user = sandbox.users[role];
    const asked = { ...rest, ...(subcommand && { subcommand }), user, focused: focused ?? '' };
    return { choices: (await sandbox.autocomplete(asked)).choices };
  },
  async '/sandbox/click'(parts, body) {
    const { role, locale, name, ...rest } = onMessage.parse(body);
    const user = parts.sandbox.users[role];
    // The page shows the button as pressed until this is answered.
    await parts.sandbox.click(messageOf(parts, user, rest), name, user, locale);
    return {};
  },
  async '/sandbox/select'(parts, body) {
    const { role, locale, name, values, ...rest } = chosen.parse(body);
    const user = parts.sandbox.users[role];
    await parts.sandbox.select(messageOf(parts, user, rest), name, values, user, locale);
    return {};
  },
  async '/sandbox/submit'(parts, body) {
    const { interaction, values, role } = filledIn.parse(body);
    // Not filled in well is no error: the form says so and stays open.
    return parts.sandbox.submit(ownInteraction(parts, role, interaction), values).then(
      ({ failure }) => ({ problem: failure }),
      (error: Error) => ({ problem: error.message }),
    );
  },
  async '/sandbox/close-form'(parts, body) {
    const { interaction, role } = form.parse(body);
    closeModal(parts.world, ownInteraction(parts, role, interaction));
    return {};
  },
  async '/sandbox/step'(parts, body) {
    const { step: at, ...asked } = step.parse(body);
    return takeStep(parts, at, asked);
  },
  async '/sandbox/suppress-embeds'({ sandbox }, body) {
    const { channel, message } = embeds.parse(body);
    sandbox.suppressEmbeds(channel, message);
    return {};
  },
  async '/sandbox/message-command'(parts, body) {
    const { role, locale, name, ...rest } = onMessage.parse(body);
    const user = parts.sandbox.users[role];
    return started(parts.sandbox.messageCommand(name, messageOf(parts, user, rest), user, locale));
  },
  async '/sandbox/post'({ sandbox }, body) {
    const { role, channel, content } = post.parse(body);
    sandbox.post(content, sandbox.users[role], channel);
    return {};
  },
};

function ownInteraction({ world, sandbox }: ActParts, role: Role, id: string): Interaction {
  const found = world.interactions.get(id);
  if (found?.user.id !== sandbox.users[role].id) throw new Error('That form is gone.');
  return found;
}

/** Does what the button of a step of the guide promises. */
async function takeStep({ sandbox, world }: ActParts, at: number, asked: Asked): Promise<object> {
  const { guide, guidePost: message } = world;
  const action = guide.steps?.[at]?.action;
  const { locale, channel, role } = asked;
  if (action?.kind === 'message command' && message)
    return started(sandbox.messageCommand(action.name, message, sandbox.users[role], locale));
  if (action?.kind !== 'command') throw new Error('There is nothing to do in that step.');
  const { command, subcommand, options, as = role } = action;
  const user = sandbox.users[as];
  return started(
    sandbox.invoke({
      command,
      ...(subcommand && { subcommand }),
      ...(options && { options }),
      user,
      locale,
      channel,
    }),
  );
}

/** The page hears of the answer by the view; here it waits only to learn whether the command was sent at all. */
async function started(outcome: Promise<unknown>): Promise<object> {
  await Promise.race([outcome, nextTurn()]);
  return {};
}

function messageOf(
  { world }: ActParts,
  user: SandboxUser,
  { channel, message }: { readonly channel: string; readonly message: string },
) {
  const found = world.channels.get(channel)?.messages.get(message) ?? ephemeralFor(world, user).get(message);
  if (!found) throw new Error('That message is gone.');
  return found;
}
