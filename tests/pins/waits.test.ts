import { expect, test } from 'vitest';
import { createWaits, type Waiting } from '../../src/pins/waits.ts';

const pin: Waiting = { id: '1', lease: null, lease_until: null, not_before: null, reason: null, attempts: 0 };
const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

let now = 0;
const waits = () => createWaits(15_000, () => now);

test('what nobody holds and nothing delays is free at once', () => {
  expect(waits().left(pin)).toBe(0);
});

test.each([-1, 0, 1, 1_000])(
  'a lease of a clock %i hours off is waited for neither longer nor shorter than another',
  (hours) => {
    const some = waits();
    const held = { ...pin, lease: 'another', lease_until: inHours(hours) };
    expect(some.left(held)).toBe(15_000);
    now += 14_000;
    expect(some.left(held)).toBe(1_000);
    now += 1_000;
    expect(some.left(held)).toBe(0);
  },
);

test('a lease that is renewed is waited for anew', () => {
  const some = waits();
  some.left({ ...pin, lease: 'another', lease_until: inHours(1) });
  now += 14_000;
  expect(some.left({ ...pin, lease: 'another', lease_until: inHours(2) })).toBe(15_000);
});

test('a pause is never longer than it was when it was written', () => {
  const paused = { ...pin, not_before: inHours(1_000), reason: 502, attempts: 1 };
  expect(waits().left(paused)).toBe(5_000);
});

test('a pause that has begun goes on by a clock that nobody sets', () => {
  const some = waits();
  const paused = { ...pin, not_before: inHours(1_000), reason: 502, attempts: 1 };
  some.left(paused);
  now += 5_000;
  expect(some.left(paused)).toBe(0);
});
