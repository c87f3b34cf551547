import { sharesAsText } from '../../lib/analysis/figures-as-text.ts';
import { fixedKind } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { CoverageCounts, StudyTable } from '../../lib/schema/study-table.ts';
import type { Bar } from './pictures/draw-bars.ts';
import type { PicturePart, PictureSpec } from './pictures/picture.tsx';

/** In how many briefs each domain shows something; none under k briefs. */
export function coveragePictures({ coverage }: Pick<StudyTable, 'coverage'>): PictureSpec[] {
  if (coverage.length === 0) return [];
  return [
    {
      title: 'What the briefs cover, by domain',
      note: 'How many briefs show a point. A domain without one may have had none, or one that was withheld.',
      fileName: 'upward-coverage',
      columns: 3,
      parts: coverage.map(partOf),
      table: {
        columns: ['Domain', 'Briefs', 'Keep', 'Change'],
        rows: coverage.map(({ domain, briefs, keep, change }) => [
          DOMAIN_TEXT[domain].label,
          briefs,
          fixedKind(domain) === 'change' ? 'not asked' : sharesAsText(keep, briefs),
          fixedKind(domain) === 'keep' ? 'not asked' : sharesAsText(change, briefs),
        ]),
      },
    },
  ];
}

function partOf(counts: CoverageCounts): PicturePart {
  const shown = barsOf(counts);
  const { label } = DOMAIN_TEXT[counts.domain];
  return {
    key: counts.domain,
    caption: label,
    alt: `${label}: ${shown.map((bar) => `${bar.label} in ${bar.text}`).join('; ')}`,
    draw: ({ bars }, palette) => bars(shown, counts.briefs, palette),
  };
}

/** Strengths are only kept, and improvement only changes. */
function barsOf({ domain, briefs, keep, change }: CoverageCounts): Bar[] {
  const both: readonly Bar[] = [
    { label: 'keep', people: keep, text: sharesAsText(keep, briefs) },
    { label: 'change', people: change, text: sharesAsText(change, briefs) },
  ];
  const fixed = fixedKind(domain);
  return both.filter(({ label }) => fixed === null || label === fixed);
}
