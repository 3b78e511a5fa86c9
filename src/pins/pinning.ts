/** Pinning and unpinning, step by step; a kill between two steps leaves something that the same command mends. */
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { PinRow } from '../database/tables.ts';
import type { Locale } from '../knowledge/locale.ts';
import type { PinDiscord, Refusal } from './discord.ts';
import type { Edit } from './edit.ts';
import { missingPermissions, type PinPermission } from './permissions.ts';
import type { Refresh } from './refresh.ts';
import { mayBeDone, released, unsure } from './refusal.ts';
import type { PinPlace, Registry } from './registry.ts';
import { fingerprint } from './rendering.ts';

export interface PinOrder extends PinPlace {
  readonly guild: string;
  readonly language: Locale;
  /** Tell changes of meaning in a reply to the pin. */
  readonly announce: boolean;
  /** The bot's own permissions in that channel. */
  readonly appPermissions: bigint;
}

export type PinOutcome =
  | { readonly kind: 'pinned' | 'updated'; readonly message: string }
  | { readonly kind: 'lacking'; readonly permissions: readonly PinPermission[] }
  /** 30003: the channel holds as many pins as Discord allows. */
  | { readonly kind: 'full' }
  /** Somebody unpinned it, or had all forgotten, before it was done. */
  | { readonly kind: 'overtaken' }
  /** Discord's error code, or an HTTP status; 0: no answer. */
  | { readonly kind: 'refused'; readonly code: number };

export type UnpinOutcome =
  | { readonly kind: 'unpinned'; readonly message: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly code: number };

export interface Pinning {
  readonly registry: Registry;
  readonly edit: Edit;
  readonly discord: PinDiscord;
  readonly refresh: Refresh;
}

/** `gone`: the message on record is no more. */
type Step = PinOutcome | { readonly kind: 'gone' };

export async function pinOrder(pinning: Pinning, order: PinOrder): Promise<PinOutcome> {
  const { registry, discord } = pinning;
  const isThread = await discord.isThread(order.channel);
  // A channel that cannot even be read: what is missing is the right to see it.
  if (!isThread.ok && isThread.code !== Code.MissingAccess) return refused(isThread);
  const lacking = missingPermissions(order.appPermissions, isThread.ok && isThread.value);
  if (lacking.length > 0) return { kind: 'lacking', permissions: lacking };
  if (!isThread.ok) return refused(isThread);

  const { channel, briefing, topic, guild, language } = order;
  const announce = order.announce ? 1 : 0;
  const row = await registry.reserve({ channel, briefing, topic, guild, language, announce });
  const { message } = row;
  const outcome = await (message === null ? postAndPin(pinning, row) : update(pinning, row, message));
  if (outcome.kind === 'pinned' || outcome.kind === 'updated') {
    // What is told as done is on the record, and what is on no record is not left pinned: nobody would keep it true.
    if (await registry.find(order)) return outcome;
    await discord.unpin(channel, outcome.message);
    return { kind: 'overtaken' };
  }
  if (outcome.kind !== 'gone') return outcome;
  // It was deleted in Discord: begin afresh.
  await registry.remove(row.id);
  return pinOrder(pinning, order);
}

async function postAndPin({ registry, discord, refresh }: Pinning, row: PinRow): Promise<Step> {
  const { message, revision, hash } = refresh.render(row);
  // By far the most that is written: where there is no room for it, nothing is posted that would be on no record.
  await refresh.saveSnapshots();
  const posted = await discord.post(row.channel, message, row.id);
  if (!posted.ok) {
    if (isCertain(posted)) await registry.remove(row.id);
    return refused(posted);
  }
  const { id } = posted.value;
  const stands = { message: id, revision, edited: new Date().toISOString(), state: 'active' } as const;
  const isOurs = fingerprint(posted.value) === fingerprint(message);
  // Where an earlier try, that was cut off, posted something else: let the refresh look at it.
  await registry.write(row.id, { ...stands, ...(isOurs ? { hash, ...released } : unsure) });
  if (!isOurs) refresh.wake();
  const pinned = await discord.pin(row.channel, id);
  if (pinned.ok) return { kind: 'pinned', message: id };
  // Not pinned, it would be one more message that nobody asked for.
  if (isCertain(pinned)) {
    await discord.remove(row.channel, id);
    await registry.remove(row.id);
  }
  return refused(pinned);
}

async function update(
  { registry, edit, discord, refresh }: Pinning,
  row: PinRow,
  message: string,
): Promise<Step> {
  await refresh.saveSnapshots();
  const outcome = await edit(row, refresh.render);
  if (outcome === 'retired') return { kind: 'gone' };
  if (outcome === 'kept') return { kind: 'refused', code: (await registry.find(row))?.reason ?? 0 };
  if (outcome === 'taken' || outcome === 'later') refresh.wake();
  const pinned = await discord.pin(row.channel, message);
  if (pinned.ok) return { kind: 'updated', message };
  return pinned.code === Code.UnknownMessage ? { kind: 'gone' } : refused(pinned);
}

export async function unpinPlace({ registry, discord }: Pinning, place: PinPlace): Promise<UnpinOutcome> {
  const row = await registry.find(place);
  if (!row || row.message === null) return { kind: 'none' };
  const unpinned = await discord.unpin(row.channel, row.message);
  const isGone =
    !unpinned.ok && (unpinned.code === Code.UnknownMessage || unpinned.code === Code.UnknownChannel);
  if (!unpinned.ok && !isGone) return { kind: 'refused', code: unpinned.code };
  await registry.remove(row.id);
  return { kind: 'unpinned', message: row.message };
}

/** Discord said no, so it was not done; without an answer it may have been. */
function isCertain({ code }: Refusal): boolean {
  return !mayBeDone(code);
}

function refused({ code }: Refusal): PinOutcome {
  if (code === Code.MaximumNumberOfPinsReachedForTheChannel) return { kind: 'full' };
  return { kind: 'refused', code };
}
