import { sharesAsText } from '../../lib/analysis/figures-as-text.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { PredictionCounts, StudyTable } from '../../lib/schema/study-table.ts';
import type { PicturePart, PictureSpec } from './pictures/picture.tsx';

const EXPECTED = [
  ['mostly-keep', 'mostly keep'],
  ['mixed', 'mixed'],
  ['mostly-change', 'mostly change'],
  ['cannot-say', 'cannot say'],
] as const;

/** What consultants expected to be told, domain by domain; none where fewer than k said so. */
export function predictionPictures({ predictions }: Pick<StudyTable, 'predictions'>): PictureSpec[] {
  if (predictions.length === 0) return [];
  return [
    {
      title: 'What consultants expected to be told, before the brief',
      fileName: 'upward-expectations',
      columns: 3,
      parts: predictions.map(partOf),
      table: {
        columns: ['Domain', ...EXPECTED.map(([, label]) => label)],
        rows: predictions.map((counts) => [
          DOMAIN_TEXT[counts.domain].label,
          ...EXPECTED.map(([key]) => sharesAsText(counts[key], peopleIn(counts))),
        ]),
      },
    },
  ];
}

function partOf(counts: PredictionCounts): PicturePart {
  const n = peopleIn(counts);
  const answers = EXPECTED.map(([key, label]) => ({
    label,
    people: counts[key],
    text: sharesAsText(counts[key], n),
  }));
  const { label } = DOMAIN_TEXT[counts.domain];
  return {
    key: counts.domain,
    caption: label,
    alt: `${label}: ${answers.map((answer) => `${answer.label} ${answer.text}`).join('; ')}`,
    draw: ({ bars }, palette) => bars(answers, n, palette),
  };
}

function peopleIn(counts: PredictionCounts): number {
  return EXPECTED.reduce((all, [key]) => all + counts[key], 0);
}
