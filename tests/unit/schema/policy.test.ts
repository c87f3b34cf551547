import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { LocalRoute, Policy } from '../../../lib/schema/policy.ts';

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
