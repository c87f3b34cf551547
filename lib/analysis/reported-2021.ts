/** A line that the feasibility study of 2021 printed. Text, since nothing here is computed with it. */
export interface ReportedLine {
  readonly outcome: string;
  readonly who: string;
  readonly before: string;
  readonly after: string;
  readonly p: string;
  readonly source: 'abstract' | 'full paper';
}

/**
 * The figures as printed, for showing beside a study's own. The abstract and the full paper (BMJ Open 2022;12:e062361)
 * disagree on confidence, so both are kept.
 */
export const REPORTED_2021: readonly ReportedLine[] = [
  {
    outcome: 'Confidence in feeding back to seniors, of 35',
    who: 'fellows',
    before: '21',
    after: '31',
    p: '.008',
    source: 'abstract',
  },
  {
    outcome: 'Confidence in feeding back to seniors, of 35',
    who: 'fellows',
    before: '23',
    after: '29',
    p: '.04',
    source: 'full paper',
  },
  {
    outcome: 'Understanding of the mentor’s role, of 5',
    who: 'fellows',
    before: '2.5',
    after: '4',
    p: '.024',
    source: 'abstract',
  },
  {
    outcome: 'Awareness of how they are viewed, of 35',
    who: 'consultants',
    before: '25',
    after: '32',
    p: '.04',
    source: 'abstract',
  },
  {
    outcome: 'Importance of feedback, of 35',
    who: 'all',
    before: '31',
    after: '33',
    p: '.196',
    source: 'abstract',
  },
];
