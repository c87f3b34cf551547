import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { storyCard } from '../../../lib/example/story-card.ts';
import { LocalRoute, Policy, policyFrom } from '../../../lib/schema/policy.ts';
import { encodeRoundCard } from '../../../lib/schema/round-card.ts';

const Schema = z.object({
  type: z.literal('object'),
  properties: z.record(
    z.string(),
    z.object({
      title: z.string().min(1),
      type: z.string(),
      items: z
        .object({ type: z.string(), properties: z.record(z.string(), z.unknown()).optional() })
        .optional(),
    }),
  ),
});

const path = join(import.meta.dirname, '..', '..', '..', 'public', 'managed-schema.json');
const { properties } = Schema.parse(JSON.parse(readFileSync(path, 'utf8')));

describe('the managed storage that administrators see', () => {
  it('names every part of a policy and no other', () => {
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(Policy.shape).toSorted());
  });

  it('names every part of a route and no other', () => {
    expect(Object.keys(properties.routes?.items?.properties ?? {}).toSorted()).toEqual(
      Object.keys(LocalRoute.shape).toSorted(),
    );
  });

  it('gives every part the type it is parsed as', () => {
    const parsed = z.object({ properties: z.record(z.string(), z.looseObject({ type: z.string() })) });
    const ours = parsed.parse(z.toJSONSchema(Policy)).properties;
    for (const [name, { type }] of Object.entries(properties))
      expect([name, type]).toEqual([name, ours[name]?.type]);
  });
});

const CARD = encodeRoundCard(await storyCard());
const ROUTE = { id: 'guardian', name: 'Guardian', use: 'When nobody hears.', kinds: ['bullying'] };

/** A policy in which every part is as it may be. */
const WHOLE: Record<keyof Policy, unknown> = {
  routes: [ROUTE],
  sites: ['https://record.example/*', 'https://rota.example/*'],
  sharedComputer: false,
  lockMinutes: 5,
  lockMinutesAtMost: 15,
  minContributors: 4,
  expireDays: 90,
  eraseDays: 30,
  launcherOff: false,
  holdingHours: 72,
  cards: [CARD],
};
const NAMES = Policy.keyof().options;
const wrong = fc.oneof(
  fc.constantFrom<unknown>(null, {}, [], [[]], '', 'true', -1, 0.5, 1e9),
  fc.string({ maxLength: 8 }),
);

describe('a policy', () => {
  it('holds as it stands where every part may be so', () => {
    expect(policyFrom(WHOLE)).toEqual({ policy: WHOLE, refused: [] });
  });

  it('loses one part by a mistake in it and no other, and tells which', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NAMES), wrong, (name, value) => {
        fc.pre(!Policy.safeParse({ [name]: value }).success);
        const { policy, refused } = policyFrom({ ...WHOLE, [name]: value });
        for (const other of NAMES.filter((each) => each !== name))
          expect(policy[other]).toEqual(WHOLE[other]);
        expect(refused).toEqual([{ name, reason: 'not-allowed' }]);
      }),
    );
  });

  it('loses a part that Upward does not know', () => {
    expect(policyFrom({ ...WHOLE, lockminutes: 3 }).refused).toEqual([
      { name: 'lockminutes', reason: 'unknown' },
    ]);
  });

  it.each([
    ['sites', ['https://record.example/*', 'record.example'], ['https://record.example/*']],
    ['routes', [ROUTE, { ...ROUTE, kinds: ['other'] }], [ROUTE]],
    ['cards', [CARD, '{}'], [CARD]],
  ])('keeps the entries of %s that can be read, and tells which cannot', (name, entries, left) => {
    expect(policyFrom({ [name]: entries })).toEqual({
      policy: { [name]: left },
      refused: [{ name: `${name}, entry 2`, reason: 'not-allowed' }],
    });
  });

  it.each([[2], [0], ['3'], [51], [null]])('never lowers the threshold: %j', (minContributors) => {
    expect(policyFrom({ minContributors })).toEqual({
      policy: {},
      refused: [{ name: 'minContributors', reason: 'not-allowed' }],
    });
  });

  it.each(['sharedComputer', 'launcherOff'])('takes the careful side where %s cannot be read', (name) => {
    expect(policyFrom({ [name]: 'no' }).policy).toEqual({ [name]: true });
  });

  it.each([[null], ['policy'], [3], [undefined]])('that is no object sets nothing: %j', (raw) => {
    expect(policyFrom(raw)).toEqual({ policy: {}, refused: [] });
  });
});

describe('the days until observations go', () => {
  it.each([1, 30, 365])('may erase a round after %d days', (eraseDays) => {
    expect(Policy.parse({ eraseDays })).toEqual({ eraseDays });
    expect(Policy.safeParse({ eraseDays: eraseDays + 365 }).success).toBe(false);
  });

  it.each([1, 90, 730])('may be %d', (expireDays) => {
    expect(Policy.parse({ expireDays })).toEqual({ expireDays });
  });

  it.each([0, -1, 731, 1.5, '90', null])('may not be %j', (expireDays) => {
    expect(Policy.safeParse({ expireDays }).success).toBe(false);
  });
});

describe('the policy that the README shows', () => {
  it('is one', () => {
    const readme = readFileSync(join(import.meta.dirname, '..', '..', '..', 'README.md'), 'utf8');
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
    expect(Object.keys(Policy.parse(JSON.parse(example)))).toEqual([
      'routes',
      'sites',
      'lockMinutes',
      'lockMinutesAtMost',
    ]);
  });
});
