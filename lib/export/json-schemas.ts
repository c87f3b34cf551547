import { z } from 'zod';
import { Brief } from '../schema/brief.ts';
import { Bundle } from '../schema/bundle.ts';
import { Coding } from '../schema/coding.ts';
import { Dataset } from '../schema/dataset.ts';
import { Note } from '../schema/note.ts';
import { Participant } from '../schema/participant.ts';
import { Preview } from '../schema/preview.ts';
import { Response } from '../schema/response.ts';
import { RoundCard } from '../schema/round-card.ts';

interface Published {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly description: string;
}

/** A schema holds what one field may be. What two fields must agree on is checked by the program alone. */
const FIELDS_ONLY = 'Rules between fields are not part of this schema.';

/** The published format of the export. */
export const PUBLISHED_DATASET: Published = {
  name: 'dataset',
  schema: Dataset,
  description: 'The de-identified export of a study.',
};

/** The file formats whose JSON Schema is published, each version 1. */
export const PUBLISHED: readonly Published[] = [
  { name: 'round-card', schema: RoundCard, description: 'The plain file that every fellow of a round gets.' },
  { name: 'bundle', schema: Bundle, description: 'What a fellow hands in, sealed to the lead.' },
  { name: 'brief', schema: Brief, description: 'What a consultant reads, sealed with six words.' },
  { name: 'preview', schema: Preview, description: 'What the contributors see before a brief is released.' },
  { name: 'note', schema: Note, description: 'What a consultant answers to the fellows.' },
  {
    name: 'response',
    schema: Response,
    description: 'One filled-in questionnaire, sealed to the study team.',
  },
  {
    name: 'participant',
    schema: Participant,
    description: 'A participant in bands, in a file without a code.',
  },
  PUBLISHED_DATASET,
  {
    name: 'coding',
    schema: Coding,
    description: 'What a coder made of the texts of a study, sealed to its key.',
  },
];

/** The JSON Schema (draft 2020-12) of a published format. Throws where a Zod schema has no JSON Schema. */
export function jsonSchemaOf({ name, schema, description }: Published): Record<string, unknown> {
  const { $schema, ...body } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: `urn:upward:${name}:1`,
    title: `upward/${name} version 1`,
    description: `${description} ${FIELDS_ONLY}`,
    ...body,
  };
}

/** The file name of a published schema. */
export function schemaFileName({ name }: Pick<Published, 'name'>): string {
  return `${name}.schema.json`;
}
