import { sharesAsText } from '../../lib/analysis/figures-as-text.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { PredictionCounts, StudyTable, ToldCounts } from '../../lib/schema/study-table.ts';
import type { PicturePart, PictureSpec } from './pictures/picture.tsx';

const EXPECTED = [
  ['mostly-keep', 'mostly keep'],
  ['mixed', 'mixed'],
  ['mostly-change', 'mostly change'],
  ['cannot-say', 'cannot say'],
] as const;

const TOLD = [
  ['mostly-keep', 'mostly keep'],
  ['mixed', 'mixed'],
  ['mostly-change', 'mostly change'],
  ['nothing', 'nothing shown'],
] as const;

/**
 * What consultants expected to be told, domain by domain, and beside it what the briefs say: as groups, since no brief
 * is joined to a consultant’s answers. None where fewer than k said so, and no briefs beside it under k of them.
 */
export function predictionPictures({
  predictions,
  told,
}: Pick<StudyTable, 'predictions' | 'told'>): PictureSpec[] {
  if (predictions.length === 0) return [];
  return [
    {
      title:
        told.length > 0
          ? 'What consultants expected, and what the briefs say'
          : 'What consultants expected to be told, before the brief',
      fileName: 'upward-expectations',
      columns: told.length > 0 ? 2 : 3,
      parts: predictions.flatMap((counts) => [
        partOf(counts),
        ...told.filter(({ domain }) => domain === counts.domain).map(toldPart),
      ]),
      table: {
        columns: [
          'Domain',
          ...EXPECTED.map(([, label]) => label),
          ...(told.length > 0 ? TOLD.map(([, label]) => `brief: ${label}`) : []),
        ],
        rows: predictions.map((counts) => [
          DOMAIN_TEXT[counts.domain].label,
          ...EXPECTED.map(([key]) => sharesAsText(counts[key], peopleIn(counts))),
          ...told
            .filter(({ domain }) => domain === counts.domain)
            .flatMap((said) => TOLD.map(([key]) => sharesAsText(said[key], briefsIn(said)))),
        ]),
      },
    },
  ];
}

function toldPart(counts: ToldCounts): PicturePart {
  const n = briefsIn(counts);
  const answers = TOLD.map(([key, label]) => ({
    label,
    people: counts[key],
    text: sharesAsText(counts[key], n),
  }));
  const label = `${DOMAIN_TEXT[counts.domain].label}: briefs (${n})`;
  return {
    key: `${counts.domain} told`,
    caption: label,
    alt: `${label}: ${answers.map((answer) => `${answer.label} ${answer.text}`).join('; ')}`,
    draw: ({ bars }, palette) => bars(answers, n, palette),
  };
}

function briefsIn(counts: ToldCounts): number {
  return TOLD.reduce((all, [key]) => all + counts[key], 0);
}

function partOf(counts: PredictionCounts): PicturePart {
  const n = peopleIn(counts);
  const answers = EXPECTED.map(([key, label]) => ({
    label,
    people: counts[key],
    text: sharesAsText(counts[key], n),
  }));
  const label = `${DOMAIN_TEXT[counts.domain].label}: expected (${n})`;
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
