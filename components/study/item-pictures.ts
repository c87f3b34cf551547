import { sharesAsText } from '../../lib/analysis/figures-as-text.ts';
import { Items } from '../../lib/schema/answers.ts';
import type { ItemCounts, StudyTable } from '../../lib/schema/study-table.ts';
import { answerLabel, askedText, questionText } from './item-text.ts';
import type { PicturePart, PictureSpec } from './pictures/picture.tsx';

const CANNOT_SAY = 'cannot say';

/** How the single items were answered, one picture an item; a role under k people has no bars. */
export function itemPictures({ items }: Pick<StudyTable, 'items'>): PictureSpec[] {
  return Items.keyof().options.flatMap((item) => {
    const counts = items.filter((each) => each.item === item);
    const [first] = counts;
    return first ? [itemPicture(first, counts)] : [];
  });
}

function itemPicture(first: ItemCounts, counts: readonly ItemCounts[]): PictureSpec {
  return {
    title: questionText(first),
    fileName: `upward-${first.item.toLowerCase()}-answers`,
    columns: 3,
    parts: counts.map(partOf),
    table: { columns: ['Answer', ...counts.map(askedText)], rows: rowsOf(counts) },
  };
}

function answersOf({ item, answers, cannotSay }: ItemCounts) {
  const said = answers.map(({ value, people }) => ({ label: answerLabel(item, value), people }));
  return cannotSay > 0 ? [...said, { label: CANNOT_SAY, people: cannotSay }] : said;
}

function partOf(counts: ItemCounts): PicturePart {
  const answers = answersOf(counts);
  const given = answers.filter(({ people }) => people > 0);
  return {
    key: `${counts.role} ${counts.occasion}`,
    caption: askedText(counts),
    alt: `${askedText(counts)}: ${given.map(({ label, people }) => `${label} ${sharesAsText(people, counts.n)}`).join('; ')}`,
    draw: ({ bars }, palette) =>
      bars(
        answers.map((answer) => ({ ...answer, text: sharesAsText(answer.people, counts.n) })),
        Math.max(...answers.map(({ people }) => people)),
        palette,
      ),
  };
}

function rowsOf(counts: readonly ItemCounts[]): (string | number)[][] {
  const [first] = counts;
  const values = first?.answers.map(({ value }) => value) ?? [];
  return [
    ...values.map((value) => [
      answerLabel(first?.item ?? 'ROLE', value),
      ...counts.map(({ answers, n }) =>
        sharesAsText(answers.find((answer) => answer.value === value)?.people ?? 0, n),
      ),
    ]),
    [CANNOT_SAY, ...counts.map(({ cannotSay, n }) => sharesAsText(cannotSay, n))],
  ];
}
