import { compareClocks, joinClocks, type RecordClock } from '../schema/record-clock.ts';
import type { RecordContent, RecordVersion } from '../schema/vault-record.ts';
import { toBase64Url, utf8 } from '../shared/bytes.ts';
import { sha256 } from '../vault/hash.ts';
import { mergeContents } from './merge-values.ts';

/** A version with the id of its record. */
export interface NamedVersion {
  readonly id: string;
  readonly version: RecordVersion;
}

/** What a record becomes where two versions of it meet; `beside` is what would be lost, to be kept as a record of its own. */
interface Met {
  readonly keep: RecordVersion;
  readonly beside: RecordContent | null;
}

/**
 * Lets two versions of one record meet. The one that knows the other wins. Where neither does, erasing gives way to a
 * change, and two changes become one where they can, else both are kept.
 */
export function meet(here: RecordVersion, there: RecordVersion): Met {
  const order = compareClocks(here.clock, there.clock);
  if (order === 'after') return { keep: here, beside: null };
  if (order === 'before') return { keep: there, beside: draftOf(here) };
  // What became a draft again here was told to others as erased.
  if (order === 'same' && (sameContent(here, there) || draftOf(here) !== null))
    return { keep: here, beside: null };
  const clock = joinClocks(here.clock, there.clock);
  if (here.content === null || there.content === null) {
    return { keep: { clock, content: here.content ?? there.content }, beside: null };
  }
  if (draftOf(here) !== null) return { keep: { clock, content: there.content }, beside: here.content };
  const { keep, beside } = mergeContents(here.content, there.content);
  return { keep: { clock, content: keep }, beside };
}

/**
 * What is kept beside, under an id that is made of what it is, so that every computer that keeps it keeps the same one. It was
 * never handed in under that id.
 */
export async function besideOf(id: string, content: RecordContent): Promise<NamedVersion> {
  const digest = await sha256(utf8(JSON.stringify(['upward/beside', id, content])));
  const own = toBase64Url(digest.slice(0, 16));
  const clock: RecordClock = content.type === 'draft' ? {} : { [own]: 1 };
  return { id: own, version: { clock, content: named(content, own) } };
}

function named(content: RecordContent, id: string): RecordContent {
  switch (content.type) {
    case 'observation':
      return { type: 'observation', value: { ...content.value, id, handedIn: null } };
    case 'round-point':
      return { type: 'round-point', value: { ...content.value, point: { ...content.value.point, id } } };
    case 'session':
      return { type: 'session', value: { ...content.value, id } };
    default:
      return content;
  }
}

function draftOf({ content }: RecordVersion): RecordContent | null {
  return content?.type === 'draft' ? content : null;
}

function sameContent(one: RecordVersion, other: RecordVersion): boolean {
  return JSON.stringify(one.content) === JSON.stringify(other.content);
}
