import { z } from 'zod';
import { Items, Predict, Scales } from './answers.ts';
import type { DocumentFormat } from './document.ts';
import { Domain, Kind } from './domain.ts';
import { AgeBand, Sex, YearsAsConsultant } from './participant.ts';
import { Statement } from './point.ts';
import { Month, Occasion, Role, Sha256Hex } from './primitives.ts';
import { InstrumentRef, LOWEST_THRESHOLD } from './round-card.ts';

/** What stands for a question about oneself that was left open. */
export const NOT_SAID = 'not-said';

const BAND = [...AgeBand.options, ...Sex.options, ...YearsAsConsultant.options, NOT_SAID].join('|');

/** One band, or neighbouring ones that were merged: `25-30 or 31-35`. */
const BandName = z.string().regex(new RegExp(`^(?:${BAND})(?: or (?:${BAND}))*$`));

/** Longer than any one-to-one. */
const MOST_MINUTES = 24 * 60;

/** No study has more people: a larger number is a fault, and could not be added up exactly. */
const MOST_PEOPLE = 1_000_000;

/** A number of people, null where it is under k. */
const Count = z.int().min(0).max(MOST_PEOPLE).nullable();
const FlowCounts = z.strictObject({ invited: Count, T0: Count, session: Count, T1: Count, T2: Count });
export type FlowCounts = z.infer<typeof FlowCounts>;

/** One person's answers on one occasion, as published. */
export const Answers = z.strictObject({
  scales: Scales,
  items: Items,
  predict: Predict.exactOptional(),
  skipped: z.boolean(),
});
export type Answers = z.infer<typeof Answers>;

/** One person: a pseudonym that only the study's key can make again, and up to three occasions. */
export const DatasetPerson = z.strictObject({
  person: z.string().regex(/^[a-z2-7]{10}$/),
  role: Role,
  site: z.string().max(40).nullable(),
  T0: Answers.nullable(),
  T1: Answers.nullable(),
  T2: Answers.nullable(),
});
export type DatasetPerson = z.infer<typeof DatasetPerson>;

/** The de-identified export of a study. A role under k is absent whole; a number under k is null. */
export const Dataset = z.strictObject({
  format: z.literal('upward/dataset'),
  version: z.literal(1),
  made: Month,
  plan: z.strictObject({
    sha256: Sha256Hex,
    primary: z.tuple([z.literal('CONF'), z.literal('AWARE')]),
    zeros: z.literal('pratt'),
  }),
  rule: z.strictObject({ k: z.int().min(LOWEST_THRESHOLD) }),
  instruments: z.array(InstrumentRef),
  people: z
    .array(DatasetPerson)
    .refine(
      (people) => new Set(people.map(({ person, role }) => `${person} ${role}`)).size === people.length,
      'somebody is in it twice',
    ),
  composition: z.array(
    z.strictObject({
      role: Role,
      variable: z.enum(['ageBand', 'sex', 'years']),
      value: BandName,
      n: Count,
    }),
  ),
  sessionMinutes: z.array(z.int().min(1).max(MOST_MINUTES)).nullable(),
  flow: z.strictObject({ fellow: FlowCounts, consultant: FlowCounts }),
  texts: z.array(
    z.strictObject({
      role: Role,
      occasion: Occasion,
      item: z.string(),
      text: z.string(),
      codes: z.array(z.string()),
    }),
  ),
  points: z.array(z.strictObject({ domain: Domain, kind: Kind, statement: Statement })),
});
export type Dataset = z.infer<typeof Dataset>;

export const datasetFormat: DocumentFormat<Dataset> = {
  format: 'upward/dataset',
  version: 1,
  schema: Dataset,
  otherwise: 'not-a-dataset',
};
