import { z } from 'zod';
import { DismissedFindings } from './dismissed.ts';
import { Draft } from './draft.ts';
import { LedRound } from './led-round.ts';
import { Membership } from './membership.ts';
import { Observation } from './observation.ts';
import { ReceivedPart } from './received-part.ts';
import { Remembered } from './remembered.ts';
import { RoundPoint } from './round-point.ts';
import { Session } from './session.ts';

/** What a vault can hold. The type is inside the encryption, so that a copied disk does not tell a lead from a fellow. */
export const VaultRecord = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('observation'), version: z.literal(1), value: Observation }),
  z.strictObject({ type: z.literal('draft'), version: z.literal(1), value: Draft }),
  z.strictObject({ type: z.literal('membership'), version: z.literal(1), value: Membership }),
  z.strictObject({ type: z.literal('led-round'), version: z.literal(1), value: LedRound }),
  z.strictObject({ type: z.literal('received-part'), version: z.literal(1), value: ReceivedPart }),
  z.strictObject({ type: z.literal('round-point'), version: z.literal(1), value: RoundPoint }),
  z.strictObject({ type: z.literal('remembered'), version: z.literal(1), value: Remembered }),
  z.strictObject({ type: z.literal('dismissed'), version: z.literal(1), value: DismissedFindings }),
  z.strictObject({ type: z.literal('session'), version: z.literal(1), value: Session }),
]);
export type VaultRecord = z.infer<typeof VaultRecord>;

/** Every type of record. */
export const RECORD_TYPES = VaultRecord.options.map((option) => option.shape.type.value);
export type RecordType = VaultRecord['type'];

/** The value a record of this type holds. */
export type RecordValue<Type extends RecordType> = Extract<VaultRecord, { type: Type }>['value'];
