import type { Occasion, Role } from '../../schema/primitives.ts';

/**
 * The name-based UUID (version 8, RFC 9562 B.2, without a namespace) of `upward-q/1/fhir/NAME` for each name: what has
 * an address of its own in version 1 of the questionnaire. Other words for an answer are a new version, and new UUIDs.
 */
export const UUIDS = {
  questionnaire: 'c2a41f0a-3f73-8d5c-b02d-a4b3d382c937',
  // Not the one above: a server that gives a resource another id rewrites every uri that is equal to its old one.
  'questionnaire/resource': '9e59e42e-3b72-80ae-9955-3b706d14a387',
  response: '15bd3e6d-def8-8e7a-8466-283bc041262b',
  columns: 'c348e6e2-5aa0-8184-9b68-97ffa3dec507',
  role: '9cef46d4-c42e-8935-b29f-7cad3bb55a95',
  occasion: '2f8c02e9-0c34-8722-a279-0669dbd82909',
  CONF: '06951fb8-48e0-83da-b334-e8032e63103d',
  AWARE: '79c34b42-6064-8088-8f89-ca8ca65c0b06',
  IMPORT: '6cb3c278-b43f-8df3-89ff-dd05a49e5e88',
  ROLE: '61478b82-44c7-8ef3-8a0a-2997c25ee2c4',
  CONCERN: 'a74df57d-01fb-8a95-845d-9cb27d878e2f',
  GRADIENT: '126610e0-5755-8843-a9e0-4a0791e964e7',
  'CONCERN-D': '3ddce9c4-3109-80e9-9e3f-bc802845cb7c',
  EXPER: '5e2c238d-f0d5-80d2-a6bf-71a72bb74ea0',
  TIME: '112e0d47-6f74-883d-9059-92255d611aa2',
  USEFUL: 'b9e3703c-6a0a-8619-90db-c68675d49dec',
  CHANGE: 'bc75b686-d8d4-8f76-93e6-7834eb188332',
  RELATE: '1a676670-0a51-81c8-a14f-0f025113373f',
  DONE: 'dde761da-71ac-81d3-bffe-0dd6f9b3f383',
  NOTICED: '4827de5a-bb5c-80a6-8355-ad2d6b169c35',
  PREDICT: '6aa790c3-09b0-83f8-b08f-a1587dfc3fa4',
} as const satisfies Record<string, string>;

/** What has a UUID in version 1 of the questionnaire, its lists of answers among it. */
export type NamedUuid = keyof typeof UUIDS;

// RFC 4648, section 6, as the pseudonyms are written.
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const ROLE_DIGIT: Readonly<Record<Role, string>> = { fellow: '0', consultant: '1' };
const OCCASION_DIGIT: Readonly<Record<Occasion, string>> = { T0: '0', T1: '1', T2: '2' };

/** A UUID as an absolute address. */
export function urnOf(uuid: string): string {
  return `urn:uuid:${uuid}`;
}

/**
 * The UUID (version 8) of one person's response on one occasion. It is the pseudonym's 50 bits, role and occasion in
 * hexadecimal behind a fixed beginning: no two are the same, the same one comes again with each export, and it tells
 * nothing that the response does not.
 */
export function responseUuid(
  { person, role }: { readonly person: string; readonly role: Role },
  occasion: Occasion,
): string {
  const bits = [...person].reduce((sum, character) => sum * 32n + BigInt(BASE32.indexOf(character)), 0n);
  // The variant of RFC 9562 is the two highest bits, 10.
  const end = (bits | (1n << 63n)).toString(16);
  const version = `8${ROLE_DIGIT[role]}0${OCCASION_DIGIT[occasion]}`;
  return `${UUIDS.response.slice(0, 13)}-${version}-${end.slice(0, 4)}-${end.slice(4)}`;
}
