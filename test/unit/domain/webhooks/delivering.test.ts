import * as fc from 'fast-check';
import { newDelivery, withAttempt } from '../../../../lambdas/domain/webhooks/delivery';
import { reasonToPause } from '../../../../lambdas/domain/webhooks/failing';
import { isPatternOf, matches } from '../../../../lambdas/domain/webhooks/patterns';
import { payloadOf } from '../../../../lambdas/domain/webhooks/payload';
import { delayAfter, isExhausted } from '../../../../lambdas/domain/webhooks/retry';
import { faultOfTarget } from '../../../../lambdas/domain/webhooks/target';
import { retryAfter, verdictOf } from '../../../../lambdas/domain/webhooks/verdict';
import {
  maySeeWebhook,
  secretsAt,
  wants,
  type ToldEvent,
  type Webhook,
} from '../../../../lambdas/domain/webhooks/webhook';
import { EVENT_TYPES } from '../../../../lambdas/domain/events/types';

const HOUR_MS = 3_600_000;
const START = Date.parse('2026-09-15T10:00:00Z');
const at = (hours: number) => new Date(START + hours * HOUR_MS);

const event: ToldEvent = { id: 'evt_1', type: 'brand.created', at: at(0).toISOString(), subjectId: 'brd_1', data: {} };
const webhook: Webhook = {
  id: 'whk_1',
  slot: 1,
  url: 'https://example.com/',
  events: ['brand.*'],
  status: 'ACTIVE',
  secrets: [],
  createdAt: event.at,
  updatedAt: event.at,
  version: 1,
};

describe('the pause before the next attempt', () => {
  it('grows, stays within a fifth of the plan, and never goes beyond five hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
        const delay = delayAfter(failures, random);
        expect(delay).toBeGreaterThanOrEqual(4);
        expect(delay).toBeLessThanOrEqual(4.8 * 3_600);
        expect(delayAfter(failures + 1, random)).toBeGreaterThanOrEqual(delay);
      }),
    );
    expect(delayAfter(1, 0.5)).toBe(5);
  });

  it('is as long as the receiver asks for, within bounds', () => {
    expect([delayAfter(1, 0.5, 600), delayAfter(9, 0.5, 600), delayAfter(1, 0.5, 10 ** 9)]).toEqual([
      600, 14_400, 14_400,
    ]);
  });

  it.each([
    ['120', 120],
    ['Tue, 15 Sep 2026 10:00:30 GMT', 30],
    ['Tue, 15 Sep 2026 09:00:00 GMT', 0],
    ['soon', undefined],
    ['-5x', undefined],
    [undefined, undefined],
  ])('is read from Retry-After: %s', (header, seconds) => {
    expect(retryAfter(header, at(0))).toBe(seconds);
  });
});

describe('a delivery is given up', () => {
  const triedAt = (hours: number) =>
    withAttempt(newDelivery('whk_1', event), { at: at(hours).toISOString(), milliseconds: 1, error: 'x' });

  it.each([
    ['three days after it was told', triedAt(0), 72, true],
    ['not before', triedAt(0), 71.9, false],
    ['a day after its first attempt, when it had to wait for long', triedAt(80), 104, true],
    ['not before that', triedAt(80), 103, false],
    ['never without an attempt', newDelivery('whk_1', event), 1_000, false],
  ])('%s', (_, delivery, hours, expected) => {
    expect(isExhausted(delivery, at(hours))).toBe(expected);
  });
});

describe('a webhook is paused', () => {
  it.each([
    ['after a day and ten attempts without success', { failingSince: event.at, failedAttempts: 10 }, 24, true],
    ['not after nine', { failingSince: event.at, failedAttempts: 9 }, 100, false],
    ['not within a day', { failingSince: event.at, failedAttempts: 99 }, 23.9, false],
    ['not when something came through', { failedAttempts: 99 }, 100, false],
    ['not twice', { status: 'PAUSED' as const, failingSince: event.at, failedAttempts: 99 }, 100, false],
  ])('%s', (_, failing, hours, expected) => {
    expect(reasonToPause({ ...webhook, ...failing }, at(hours)) !== undefined).toBe(expected);
  });
});

it.each([
  [200, 'DELIVERED'],
  [299, 'DELIVERED'],
  [301, 'FAILED'],
  [400, 'FAILED'],
  [410, 'GONE'],
  [500, 'FAILED'],
])('an answer of %d means %s', (status, what) => {
  expect(verdictOf({ answered: true, status }).what).toBe(what);
});

describe('a pattern', () => {
  it.each([
    ['*', 'brand.created', true],
    ['brand.*', 'brand.created', true],
    ['strategy.*', 'strategy.step.saved', true],
    ['strategy.step.*', 'strategy.created', false],
    ['brand.created', 'brand.created', true],
    ['brand', 'brand.created', false],
    ['bran*', 'brand.created', false],
    ['.*', 'brand.created', false],
  ])('%s and %s: %s', (pattern, type, expected) => {
    expect(matches(pattern, type)).toBe(expected);
  });

  it('has to mean something', () => {
    expect(['*', 'brand.*', 'brand.creatd', 'webhook.test', ''].map((one) => isPatternOf(EVENT_TYPES, one))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('a webhook for certain brands', () => {
  const limited = { ...webhook, brandIds: ['brd_1'] };

  it('is told of these and of nothing that belongs to none', () => {
    const brands = ['brd_1', 'brd_2', undefined];
    expect(brands.map((brandId) => wants(limited, { ...event, brandId }))).toEqual([true, false, false]);
    expect(wants(webhook, event)).toBe(true);
    expect(wants({ ...webhook, status: 'GONE' }, event)).toBe(false);
  });

  it('is seen by those who see them all', () => {
    const callers = [undefined, ['brd_1', 'brd_2'], ['brd_2'], []].map((ids) => ({ brandIds: ids && new Set(ids) }));
    expect(callers.map((caller) => maySeeWebhook(caller, limited))).toEqual([true, true, false, false]);
    expect(callers.map((caller) => maySeeWebhook(caller, webhook))).toEqual([true, false, false, false]);
  });
});

it('a secret signs until it ends', () => {
  const secrets = [
    { sealed: 'new', createdAt: event.at },
    { sealed: 'old', createdAt: event.at, endsAt: at(1).toISOString() },
  ];
  const sealedAt = (hours: number) => secretsAt({ secrets }, at(hours).toISOString()).map(({ sealed }) => sealed);
  expect([sealedAt(0), sealedAt(1)]).toEqual([['new', 'old'], ['new']]);
});

it('the body of a delivery does not depend on the order in which the store keeps names', () => {
  expect(payloadOf({ ...event, data: { b: 1, a: 2 } })).toBe(payloadOf({ ...event, data: { a: 2, b: 1 } }));
});

it.each([
  ['https://example.com/hook', undefined],
  ['https://example.com:8443/hook?key=1', undefined],
  ['http://example.com/', 'must be an https address'],
  ['ftp://example.com/', 'must be an https address'],
  ['https://user:secret@example.com/', 'must not carry a name and a password: deliveries are signed'],
  ['https://example.com/#part', 'must not have a fragment (#): it is never sent'],
  ['https://example.com:25/', 'must use the usual port of https, or one above 1023'],
  ['nothing', 'must be an absolute https address'],
])('the address %s: %s', (address, fault) => {
  expect(faultOfTarget(address, { mayBeHttp: false })).toBe(fault);
});
