import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseUuid, UUIDS } from '../../../../lib/export/fhir/urns.ts';
import { Occasion, Role } from '../../../../lib/schema/primitives.ts';

const VERSION_8 = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A UUID of version 8 from a name: the first 128 bits of its SHA-256, six of them replaced (RFC 9562, B.2). */
function namedUuid(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

describe('the addresses', () => {
  it.each(Object.entries(UUIDS))('of %s is made from its name', (name, uuid) => {
    expect(uuid).toBe(namedUuid(`upward-q/1/fhir/${name}`));
  });

  it('are all different', () => {
    expect(new Set(Object.values(UUIDS)).size).toBe(Object.keys(UUIDS).length);
  });
});

describe('the address of a response', () => {
  const anyResponse = fc.record({
    person: fc.stringMatching(/^[a-z2-7]{10}$/),
    role: fc.constantFrom(...Role.options),
    occasion: fc.constantFrom(...Occasion.options),
  });

  it('is a UUID of version 8, and another one for another person, role or occasion', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyResponse, { selector: (each) => JSON.stringify(each) }), (responses) => {
        const uuids = responses.map((each) => responseUuid(each, each.occasion));
        expect(uuids.filter((uuid) => !VERSION_8.test(uuid))).toEqual([]);
        expect(new Set(uuids).size).toBe(responses.length);
      }),
    );
  });

  it('differs in the last character, for the two ends of the pseudonyms too', () => {
    const uuids = ['aaaaaaaaaa', 'aaaaaaaaab', '7777777776', '7777777777'].map((person) =>
      responseUuid({ person, role: 'consultant' }, 'T2'),
    );
    expect(uuids).toEqual([
      '15bd3e6d-def8-8102-8000-000000000000',
      '15bd3e6d-def8-8102-8000-000000000001',
      '15bd3e6d-def8-8102-8003-fffffffffffe',
      '15bd3e6d-def8-8102-8003-ffffffffffff',
    ]);
  });
});
