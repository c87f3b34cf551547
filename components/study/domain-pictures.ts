import { pointsAsText } from '../../lib/analysis/figures-as-text.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { type DomainChange, DomainScale, type StudyTable } from '../../lib/schema/study-table.ts';
import { quartilesText } from './figure-text.ts';
import type { PicturePart, PictureSpec } from './pictures/picture.tsx';

const TITLES: Readonly<Record<DomainScale, string>> = {
  CONF: 'Confidence by domain, 0 to 5',
  AWARE: 'Picture of how juniors see me by domain, 0 to 5',
};

const PEOPLE: Readonly<Record<DomainScale, string>> = { CONF: 'fellows', AWARE: 'consultants' };

/** Each role's own scale domain by domain: a small plot each and a table, without a test at this size. */
export function domainPictures({ domains }: Pick<StudyTable, 'domains'>): PictureSpec[] {
  return DomainScale.options.flatMap((scale) => {
    const shown = domains.filter((change) => change.scale === scale && change.before !== null);
    return shown.length > 0 ? [scalePicture(scale, shown)] : [];
  });
}

function scalePicture(scale: DomainScale, changes: readonly DomainChange[]): PictureSpec {
  return {
    title: TITLES[scale],
    note: `Thin lines are ${PEOPLE[scale]}, thicker where several share one; the thick line is the median. No tests at this size.`,
    fileName: `upward-${scale.toLowerCase()}-domains`,
    legend: 'Ring: median before. Disc: median after. Thin lines: people, thicker where several share one.',
    columns: 7,
    parts: changes.map(partOf),
    table: {
      columns: ['Domain', 'Pairs', 'Before, median (IQR)', 'After, median (IQR)', 'Up', 'Down', 'Same'],
      rows: changes.map(rowOf),
    },
  };
}

function partOf(change: DomainChange): PicturePart {
  const [from, to] = [change.before?.median ?? 0, change.after?.median ?? 0].map(pointsAsText);
  const { label } = DOMAIN_TEXT[change.domain];
  return {
    key: change.domain,
    caption: label,
    alt: `${label}: median ${from} before, ${to} after`,
    draw: ({ domainLines }, palette) => domainLines(change, palette),
  };
}

function rowOf({ domain, before, after, moved }: DomainChange): (string | number)[] {
  return [
    DOMAIN_TEXT[domain].label,
    before?.n ?? 0,
    quartilesText(before),
    quartilesText(after),
    moved?.up ?? 0,
    moved?.down ?? 0,
    moved?.same ?? 0,
  ];
}
