import { z } from 'zod';
import type { Evolution } from './migrate.ts';
import { Statement } from './point.ts';
import { Id, Month, Sha256Hex, shortText } from './primitives.ts';

/** The most things a consultant agrees to do. */
export const MOST_COMMITMENTS = 3;

const Done = z.enum(['none', 'some', 'most', 'all']);

/** One thing a consultant means to do, as it is typed; `done` is filled in later. */
export const Commitment = z.strictObject({
  what: z.string().max(200),
  by: Month.nullable(),
  noticed: z.string().max(200),
  done: Done.exactOptional(),
});
export type Commitment = z.infer<typeof Commitment>;

/** The note to the fellows as it is being written. */
export const NoteDraft = z.strictObject({
  heard: z.string().max(600),
  willDo: z.string().max(600),
  /** Whether the consultant's name goes with it. */
  named: z.boolean(),
});
export type NoteDraft = z.infer<typeof NoteDraft>;

/** As 0.1.0 would have kept it; no screen of it did. */
const SessionVersion1 = z.strictObject({
  id: Id,
  brief: Sha256Hex,
  step: z.int().min(1).max(4),
  groundRules: z.tuple([z.boolean(), z.boolean()]),
  commitments: z
    .array(Commitment.extend({ what: shortText(200) }))
    .min(1)
    .max(MOST_COMMITMENTS),
});

/** The one-to-one and what was agreed in it; kept in the consultant's own vault. */
export const Session = z.strictObject({
  id: Id,
  /** The SHA-256 of the brief's sealed file. */
  brief: Sha256Hex,
  step: z.int().min(1).max(4),
  /** Whether each of the two agreed to the ground rules: the consultant, the fellow. */
  groundRules: z.tuple([z.boolean(), z.boolean()]),
  /** The points taken for today, by their words. */
  picked: z.array(Statement).max(36),
  notes: z.string().max(2000),
  commitments: z.array(Commitment).max(MOST_COMMITMENTS),
  /** Whole minutes used, without those of the timer that runs. */
  used: z.int().min(0),
  /** The timer at whose end the planned minutes are over; null while it stands still. */
  timer: Id.nullable(),
  note: NoteDraft.nullable(),
});
export type Session = z.infer<typeof Session>;

/** Version 2 keeps a session from its beginning: the points taken, notes, the minutes used and the note to the fellows. */
export const SESSION_EVOLUTION: Evolution = {
  newest: 2,
  steps: [
    {
      from: 1,
      up: SessionVersion1.transform((value) => ({
        ...value,
        picked: [],
        notes: '',
        used: 0,
        timer: null,
        note: null,
      })),
    },
  ],
};
