import type { Dataset, FlowCounts } from '../schema/dataset.ts';
import { Role } from '../schema/primitives.ts';
import { type Column, type DataTable, type LabelledValue, tableOf } from './data-table.ts';
import { ROLE_FIELD } from './shared-fields.ts';

interface FlowRow {
  readonly role: Role;
  readonly step: keyof FlowCounts;
  readonly people: number | null;
}

/** The steps in their order. */
const STEPS = [
  { value: 'invited', label: 'was invited' },
  { value: 'T0', label: 'answered at T0' },
  { value: 'session', label: 'had a one-to-one and answered at T1' },
  { value: 'T1', label: 'answered at T1' },
  { value: 'T2', label: 'answered at T2' },
] as const satisfies readonly LabelledValue[];

const COLUMNS: readonly Column<FlowRow>[] = [
  { ...ROLE_FIELD, cell: ({ role }) => role },
  {
    name: 'step',
    type: 'string',
    title: 'Step',
    description: 'What the people counted took part in.',
    values: STEPS,
    empty: null,
    cell: ({ step }) => step,
  },
  {
    name: 'people',
    type: 'integer',
    title: 'People',
    description: 'How many people of the role took this step.',
    minimum: 0,
    empty: 'Fewer than k people, or not known.',
    cell: ({ people }) => people,
  },
];

/** `flow.csv`: how many people of each role took each step. */
export function flowTable({ flow }: Pick<Dataset, 'flow'>): DataTable {
  const heading = {
    name: 'flow',
    title: 'Flow',
    description: 'How many people of each role took each step.',
    primaryKey: ['role', 'step'],
  };
  const rows = Role.options.flatMap((role) =>
    STEPS.map(({ value }) => ({ role, step: value, people: flow[role][value] })),
  );
  return tableOf(heading, COLUMNS, rows);
}
