import { z } from 'zod';
import { AnswersDraft } from './answers-draft.ts';
import { DismissedFindings } from './dismissed.ts';
import { parseJson } from './document.ts';
import { Draft } from './draft.ts';
import { FolderState } from './folder-state.ts';
import { KeptBrief } from './kept-brief.ts';
import { LedRound } from './led-round.ts';
import { MEMBERSHIP_EVOLUTION, Membership } from './membership.ts';
import { type Evolution, migrate, UNCHANGED } from './migrate.ts';
import { Observation } from './observation.ts';
import { PointsDraft } from './points-draft.ts';
import { ReceivedPart } from './received-part.ts';
import { RecordClock } from './record-clock.ts';
import { Remembered } from './remembered.ts';
import { ROUND_POINT_EVOLUTION, RoundPoint } from './round-point.ts';
import { RoundRelease } from './round-release.ts';
import { Safekeeping } from './safekeeping.ts';
import { SESSION_EVOLUTION, Session } from './session.ts';
import { Timer } from './timer.ts';

/** What a vault can hold. The type is inside the encryption, so that a copied disk does not tell a lead from a fellow. */
const VaultRecord = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('observation'), version: z.literal(1), value: Observation }),
  z.strictObject({ type: z.literal('draft'), version: z.literal(1), value: Draft }),
  z.strictObject({ type: z.literal('membership'), version: z.literal(3), value: Membership }),
  z.strictObject({ type: z.literal('led-round'), version: z.literal(1), value: LedRound }),
  z.strictObject({ type: z.literal('received-part'), version: z.literal(1), value: ReceivedPart }),
  z.strictObject({ type: z.literal('round-point'), version: z.literal(2), value: RoundPoint }),
  z.strictObject({ type: z.literal('round-release'), version: z.literal(1), value: RoundRelease }),
  z.strictObject({ type: z.literal('timer'), version: z.literal(1), value: Timer }),
  z.strictObject({ type: z.literal('remembered'), version: z.literal(1), value: Remembered }),
  z.strictObject({ type: z.literal('dismissed'), version: z.literal(1), value: DismissedFindings }),
  z.strictObject({ type: z.literal('kept-brief'), version: z.literal(1), value: KeptBrief }),
  z.strictObject({ type: z.literal('session'), version: z.literal(2), value: Session }),
  z.strictObject({ type: z.literal('safekeeping'), version: z.literal(1), value: Safekeeping }),
  z.strictObject({ type: z.literal('points-draft'), version: z.literal(1), value: PointsDraft }),
  z.strictObject({ type: z.literal('answers-draft'), version: z.literal(1), value: AnswersDraft }),
  z.strictObject({ type: z.literal('folder'), version: z.literal(1), value: FolderState }),
]);
type VaultRecord = z.infer<typeof VaultRecord>;

/** Every type of record. */
export const RECORD_TYPES = VaultRecord.options.map((option) => option.shape.type.value);
export type RecordType = VaultRecord['type'];

/** The value a record of this type holds. */
export type RecordValue<Type extends RecordType> = Extract<VaultRecord, { type: Type }>['value'];

/** A type together with a value of it. */
export type RecordContent = {
  [Type in RecordType]: { readonly type: Type; readonly value: RecordValue<Type> };
}[RecordType];

/** Types whose records belong to one computer: they go into no folder and no backup. */
export const LOCAL_TYPES: readonly RecordType[] = [
  'draft',
  'remembered',
  'points-draft',
  'answers-draft',
  'folder',
];

/** How the types have changed since 0.1.0; one that is not here has not. */
export const EVOLUTIONS: Partial<Record<RecordType, Evolution>> = {
  membership: MEMBERSHIP_EVOLUTION,
  'round-point': ROUND_POINT_EVOLUTION,
  session: SESSION_EVOLUTION,
};

/** A version of a record: its clock, and what it holds, or null where it was erased. */
export interface RecordVersion {
  readonly clock: RecordClock;
  readonly content: RecordContent | null;
}

/** What a text that was stored turns out to be. `newer`: written by a version of Upward that is not known here. */
export type RecordReading =
  | { readonly state: 'readable'; readonly version: RecordVersion }
  | { readonly state: 'newer' | 'damaged' };

const ERASED = 'erased';
const Header = z.looseObject({ type: z.string(), version: z.int().min(1), clock: RecordClock.default({}) });
const Erased = z.strictObject({ type: z.literal(ERASED), version: z.literal(1), clock: RecordClock });

/** Writes a version as JSON text. */
export function encodeRecord(version: RecordVersion): string {
  return JSON.stringify(recordObject(version));
}

/** A version as it stands in JSON. A value that does not fit its schema throws, since only a fault of ours makes one. */
export function recordObject({ clock, content }: RecordVersion): object {
  if (content === null) return Erased.parse({ type: ERASED, version: 1, clock });
  const version = (EVOLUTIONS[content.type] ?? UNCHANGED).newest;
  const record = VaultRecord.parse({ ...content, version });
  return Object.keys(clock).length === 0 ? record : { ...record, clock };
}

/** Reads a version from JSON text, an older one through its migrations. Never throws. */
export function decodeRecord(json: string): RecordReading {
  return readRecordObject(parseJson(json));
}

/** Reads a version as it stands in JSON. Never throws. */
export function readRecordObject(content: unknown): RecordReading {
  const current = ofToday(content);
  if (current !== null) return current;
  const header = Header.safeParse(content);
  if (!header.success) return { state: 'damaged' };
  const { type, version, clock, ...rest } = header.data;
  if (type === ERASED && Erased.safeParse(content).success) {
    return { state: 'readable', version: { clock, content: null } };
  }
  const known = RECORD_TYPES.find((each) => each === type);
  if (known === undefined) return { state: 'newer' };
  const evolution = EVOLUTIONS[known] ?? UNCHANGED;
  if (version > evolution.newest) return { state: 'newer' };
  const migrated = migrate(rest.value, version, evolution);
  if (!migrated.ok) return { state: 'damaged' };
  const record = VaultRecord.safeParse({
    ...rest,
    type,
    version: evolution.newest,
    value: migrated.value,
  });
  if (!record.success) return { state: 'damaged' };
  const { version: _, ...entry } = record.data;
  return { state: 'readable', version: { clock, content: entry } };
}

/** Most of what is read is of today's version, and thousands are read at an unlocking: it is parsed once. */
function ofToday(content: unknown): RecordReading | null {
  if (typeof content !== 'object' || content === null) return null;
  const { clock = {}, ...rest } = content as { readonly clock?: unknown };
  const record = VaultRecord.safeParse(rest);
  const parsedClock = RecordClock.safeParse(clock);
  if (!record.success || !parsedClock.success) return null;
  const { version: _, ...entry } = record.data;
  return { state: 'readable', version: { clock: parsedClock.data, content: entry } };
}
