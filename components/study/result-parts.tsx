import type { Dataset } from '../../lib/schema/dataset.ts';
import type { Invited } from '../../lib/schema/study.ts';
import type { StudyTables } from '../../lib/schema/study-table.ts';
import { ScrollBox } from '../shared/scroll-box.tsx';
import { coveragePictures } from './coverage-picture.ts';
import { domainPictures } from './domain-pictures.ts';
import { FlowTable } from './flow-table.tsx';
import { itemPictures } from './item-pictures.ts';
import { OtherTests } from './other-tests.tsx';
import { OutcomePictures } from './outcome-pictures.tsx';
import { OutcomeTable } from './outcome-table.tsx';
import { OverTimeTable } from './over-time.tsx';
import { Pictures } from './pictures/pictures.tsx';
import { OtherResults, PlainResult } from './plain-result.tsx';
import { PlanCard } from './plan-card.tsx';
import { predictionPictures } from './prediction-picture.ts';
import { ReliabilityCard } from './reliability-card.tsx';
import { Reported2021 } from './reported-2021.tsx';
import { TableNotes } from './table-notes.tsx';
import { WhoTheyAre } from './who-they-are.tsx';

interface ResultPartsProps {
  readonly tables: StudyTables;
  /** The occasion whose table and pictures are shown. */
  readonly after: 'T1' | 'T2';
  readonly composition: Dataset['composition'];
  /** How many were asked to take part; null where only the tables are at hand. */
  readonly invited: Invited | null;
}

/** All that a study shows of its results, the plain sentences first. */
export function ResultParts({ tables, after, composition, invited }: ResultPartsProps) {
  const table = tables[after];
  return (
    <>
      <PlainResult outcomes={table.outcomes} />
      <div class="card table-card">
        <ScrollBox label="Outcomes before and after">
          <OutcomeTable {...table} />
        </ScrollBox>
        <TableNotes outcomes={table.outcomes} />
        <OtherResults outcomes={table.outcomes} />
        <OtherTests outcomes={table.outcomes} />
      </div>
      <div class="study-halves">
        <FlowTable {...table} invited={invited} />
        <WhoTheyAre composition={composition} k={table.k} />
      </div>
      <OutcomePictures table={table} />
      <Pictures specs={domainPictures(table)} />
      <OverTimeTable tables={tables} />
      <div class="study-halves">
        <PlanCard />
        <ReliabilityCard reliability={table.reliability} />
      </div>
      <Pictures specs={[...predictionPictures(table), ...coveragePictures(table), ...itemPictures(table)]} />
      <Reported2021 />
    </>
  );
}
