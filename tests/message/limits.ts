/** What Discord takes: its own schema, and the limits that the schema does not hold. */

import { IncomingWebhookInteractionRequestSchema } from 'discord-api-spec/zod';
import { ComponentType } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { Message } from '../../src/message/message.ts';

/** Fails unless Discord would take this message as the answer to an interaction. */
export function expectTakenByDiscord(message: Message): void {
  const checked = IncomingWebhookInteractionRequestSchema.safeParse(message);
  expect(checked.success ? [] : checked.error.issues).toEqual([]);
  expect(message.content.length).toBeGreaterThan(0);
  expect(message.content.length).toBeLessThanOrEqual(2000);
  expect(message.embeds.length).toBeLessThanOrEqual(1);
  expect(message.allowed_mentions).toEqual({ parse: [] });

  for (const { title, description, footer, fields } of message.embeds) {
    expect(title?.length ?? 0).toBeLessThanOrEqual(256);
    expect(footer?.text.length ?? 0).toBeLessThanOrEqual(2048);
    expect([description, fields]).toEqual([undefined, undefined]);
  }

  expect(message.components.length).toBeLessThanOrEqual(5);
  const ids = message.components
    .flatMap((row) => row.components)
    .flatMap((one) => ('custom_id' in one ? one.custom_id : []));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^.{1,100}$/u);
  for (const { components } of message.components) {
    expect(components.length).toBeGreaterThan(0);
    expect(components.length).toBeLessThanOrEqual(5);
    for (const one of components) {
      if (one.type === ComponentType.Button) {
        const label = 'label' in one ? (one.label ?? '') : '';
        expect(label.length).toBeGreaterThan(0);
        expect(label.length).toBeLessThanOrEqual(80);
        continue;
      }
      expect(one.type).toBe(ComponentType.StringSelect);
      if (one.type !== ComponentType.StringSelect) continue;
      expect(components.length).toBe(1);
      expect(one.options.length).toBeLessThanOrEqual(25);
      for (const { label, description } of one.options) {
        expect(label.length).toBeLessThanOrEqual(100);
        expect(description?.length ?? 0).toBeLessThanOrEqual(100);
      }
    }
  }
}

/** Every part of a message that a reader may see apart from the others, as Discord's markdown. */
export function partsOf(message: Message): readonly string[] {
  return [message.content, ...message.embeds.map(({ title }) => title ?? '')];
}

/** The words on its buttons and in its menus. */
export function labelsOf(message: Message): readonly string[] {
  return message.components
    .flatMap((row) => row.components)
    .flatMap((one) =>
      'options' in one
        ? one.options.flatMap(({ label, description }) => [label, description ?? ''])
        : 'label' in one
          ? [one.label ?? '']
          : [],
    );
}
