/** What Discord takes: its own schema, and the limits that the schema does not hold. */
import { IncomingWebhookInteractionRequestSchema } from 'discord-api-spec/zod';
import { expect } from 'vitest';
import type { Message } from '../../src/message/message.ts';

/** Fails unless Discord would take this message as the answer to an interaction. */
export function expectTakenByDiscord(message: Message): void {
  const checked = IncomingWebhookInteractionRequestSchema.safeParse(message);
  expect(checked.success ? [] : checked.error.issues).toEqual([]);
  expect(message.content.length).toBeGreaterThan(0);
  expect(message.content.length).toBeLessThanOrEqual(2000);
  expect(message.embeds.length).toBeLessThanOrEqual(10);
  expect(message.allowed_mentions).toEqual({ parse: [] });

  let total = 0;
  for (const embed of message.embeds) {
    const fields = embed.fields ?? [];
    expect(embed.title?.length ?? 0).toBeLessThanOrEqual(256);
    expect(embed.footer?.text.length ?? 0).toBeLessThanOrEqual(2048);
    expect(fields.length).toBeLessThanOrEqual(25);
    for (const field of fields) {
      expect(field.name.trim()).not.toBe('');
      expect(field.value.trim()).not.toBe('');
      expect(field.name.length).toBeLessThanOrEqual(256);
      expect(field.value.length).toBeLessThanOrEqual(1024);
      total += field.name.length + field.value.length;
    }
    total += (embed.title?.length ?? 0) + (embed.footer?.text.length ?? 0);
  }
  expect(total).toBeLessThanOrEqual(6000);

  expect(message.components.length).toBeLessThanOrEqual(1);
  const buttons = message.components.flatMap((row) => row.components);
  expect(buttons.length).toBeLessThanOrEqual(5);
  const ids = buttons.map((button) => ('custom_id' in button ? button.custom_id : ''));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^.{1,100}$/u);
  for (const button of buttons) {
    const label = 'label' in button ? (button.label ?? '') : '';
    expect(label.length).toBeGreaterThan(0);
    expect(label.length).toBeLessThanOrEqual(80);
  }
}

/** Every part of a message that a reader may see apart from the others, as Discord's markdown. */
export function partsOf(message: Message): readonly string[] {
  return [
    message.content,
    ...message.embeds.flatMap((embed) => (embed.fields ?? []).map((field) => field.value)),
  ];
}
