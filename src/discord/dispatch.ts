/** From an interaction to an answer: finds what answers it, runs it, sends the reply, writes one line to the log. */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { RateLimitError } from '@discordjs/rest';
import { InteractionType } from 'discord-api-types/v10';
import type { Reply, Request } from '../../commands/command.ts';
import { refuse } from '../../commands/reply.ts';
import type { Logger } from '../log.ts';
import { isExpired, isTooLate, TooLate } from './callback.ts';
import { answerCompletion } from './completion.ts';
import { type Exchange, openExchange } from './exchange.ts';
import { madeAt } from './lateness.ts';
import { withMentions } from './mentions.ts';
import type { Repeats } from './repeats.ts';
import { type Interaction, requestOf } from './request.ts';
import { type DispatchOptions, findCommand, type Service } from './service.ts';

/** After this many milliseconds without an answer Discord is told that it takes longer; 3 seconds would be too late. */
const deferAfter = 1_500;

/** Answers one interaction. Never rejects: what goes wrong is told to the asker and to the log. */
export async function dispatch(options: DispatchOptions, interaction: Interaction): Promise<void> {
  const received = performance.now();
  try {
    const late = options.lateness(interaction.id);
    const request = requestOf(interaction);
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
      await answerCompletion(options, interaction, request, received);
    } else {
      await answer(options, interaction, request, received, late);
    }
  } catch (err) {
    options.logger.error({ err, type: interaction.type }, 'an interaction could not be read');
  }
}

async function answer(
  options: DispatchOptions,
  interaction: Interaction,
  request: Request,
  received: number,
  late: number,
): Promise<void> {
  const { turns } = options;
  // Discord waits no longer for what it could not deliver sooner. What may be too late already is tried all the same.
  const since = received - Math.min(late, deferAfter);
  const exchange = openExchange(options.rest, interaction, since);
  const { logger } = options;
  const asked = {
    command: [request.name, request.subcommand].filter(Boolean).join(' '),
    locale: request.locale,
  };
  const passed = () => ({ ms: Math.round(performance.now() - received) });
  const giveUp = (outcome: string, why: object) =>
    logger.warn({ ...asked, outcome, lost: options.lost(), ...passed(), ...why }, 'interaction');
  try {
    // In a burst, whoever waits for the work of all those before would hear from it too late.
    if (turns.many()) await turns.urgent(() => exchange.defer(isPrivate(request)));
    const turn = turns.next();
    // The work of a few is long, too, where the processor is somebody else's.
    if (!exchange.isDeferred() && (await takesLong(turn, since)))
      await turns.urgent(() => exchange.defer(isPrivate(request)));
    await turn;
    if (!exchange.isDeferred() && isTooLate(since)) throw new TooLate('dropped before any work on it');
    let quiet = isPrivate(request);
    const run = async () => {
      const service = await options.service();
      // What only moderators are offered is answered to them alone.
      quiet ||= findCommand(service.commands, interaction)?.definition.default_member_permissions != null;
      return find(service, interaction, request)();
    };
    const found = await withinTime(run, () => quiet, exchange, since);
    const reply = withMentions(found, request, options.mentions());
    const send = () => deliver(options.repeats, exchange, interaction, request, reply);
    await (exchange.isDeferred() ? send() : turns.urgent(send));
    const { outcome = reply.kind, briefing, claim } = reply.log ?? {};
    const record = claim && [briefing, claim].filter(Boolean).join('/');
    logger.info({ ...asked, outcome, claim: record, ...passed() }, 'interaction');
  } catch (err) {
    if (isExpired(err)) {
      // Nobody can be told any more. How late the event reached us says whether it was the network or us.
      const lag = Date.now() - passed().ms - madeAt(interaction.id);
      return giveUp('expired', { lag, ...(err instanceof TooLate ? { why: err.message } : { err }) });
    }
    if (err instanceof RateLimitError) {
      const { retryAfter, scope } = err;
      return giveUp('rate limited', { retryAfter, scope });
    }
    const id = randomBytes(4).toString('hex');
    logger.error({ ...asked, outcome: 'failed', id, ...passed(), err }, 'interaction');
    await apologise(exchange, request, id, logger.child(asked));
  }
}

type Run = () => Promise<Reply>;

/** The command's or the button's work; for one that a reload or an update took away, a kind word. */
function find({ commands, buttons, context }: Service, interaction: Interaction, request: Request): Run {
  const { locale, name } = request;
  if (
    interaction.type === InteractionType.MessageComponent ||
    interaction.type === InteractionType.ModalSubmit
  ) {
    const button = buttons.find(({ prefix }) => prefix === name);
    return async () =>
      button?.run(request, context) ?? refuse(locale, ({ error }) => error.unknownButton, 'unknown button');
  }
  const command = findCommand(commands, interaction);
  return async () =>
    command?.run(request, context) ?? refuse(locale, ({ error }) => error.unknownCommand, 'unknown command');
}

/** Only a slash command is deferred in sight of all: arguments come with a button or a form. */
function isPrivate(request: Request): boolean {
  return request.options.private === true || request.target !== null || request.arguments.length > 0;
}

/** Waits for the reply, and defers where it takes long. */
async function withinTime(run: Run, quiet: () => boolean, exchange: Exchange, since: number): Promise<Reply> {
  if (exchange.isDeferred()) return run();
  const running = run();
  if (await takesLong(running, since)) await exchange.defer(quiet());
  return running;
}

/** Waits for it until Discord had better be told: true where it is not done by then. Rejects where it fails before. */
function takesLong(awaited: Promise<unknown>, since: number): Promise<boolean> {
  const left = Math.max(0, deferAfter - (performance.now() - since));
  return Promise.race([awaited.then(() => false), pause(left, true, { ref: false })]);
}

async function deliver(
  repeats: Repeats,
  exchange: Exchange,
  interaction: Interaction,
  request: Request,
  reply: Reply,
): Promise<void> {
  if (reply.kind === 'message' && request.target === null) {
    const { softened, remember } = await repeats.meet(request, reply);
    const find = await exchange.deliver(softened);
    if (find) remember(interaction.id, find);
    return;
  }
  // What stood in the message is about to go: from the moment that Discord shows it gone, no link may lead to it.
  const { interaction_metadata: answered } = ('message' in interaction && interaction.message) || {};
  if (reply.kind !== 'message' && answered) repeats.forget(answered.id);
  await exchange.deliver(reply);
}

async function apologise(exchange: Exchange, request: Request, id: string, logger: Logger): Promise<void> {
  try {
    await exchange.deliver(refuse(request.locale, ({ error }) => error.unexpected(id), 'failed'));
  } catch (err) {
    logger.warn({ id, err }, 'the asker could not be told of the error');
  }
}
