import { useMemo, useState } from 'preact/hooks';
import { type CodedText, type Coding, isCoded, uncoded } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';

/** The filters that are no code: any other is the id of a code, and empty is all texts. */
export const NOT_CODED = 'not-coded';
export const NOTHING_FITS = 'nothing-fits';

/** Which texts stand in the list, and which of all is read. */
export interface ListedTexts {
  readonly filter: string;
  readonly setFilter: (filter: string) => void;
  /** The texts that the filter lets through. */
  readonly listed: readonly StudyText[];
  readonly codedOf: ReadonlyMap<string, CodedText>;
  /** The text that is read; undefined where there is none at all. */
  readonly text: StudyText | undefined;
  /** Reads this text; null reads the first of the list. */
  readonly setCurrent: (id: string | null) => void;
  /** The text after this one in the list, or its first behind the last; this one where it is the only one. */
  readonly following: string | null;
}

/** Keeps which texts are listed and which is read. */
export function useListedTexts(coding: Coding, texts: readonly StudyText[]): ListedTexts {
  const [filter, setFilter] = useState('');
  const codedOf = useMemo(() => new Map(coding.texts.map((each) => [each.text, each])), [coding.texts]);
  const [current, setCurrent] = useState(() => firstUncoded(texts, codedOf));
  const listed = useMemo(
    () => texts.filter(({ id }) => isListed(codedOf.get(id) ?? uncoded(id), filter)),
    [texts, codedOf, filter],
  );
  const text = texts.find(({ id }) => id === current) ?? listed[0] ?? texts[0];
  const place = listed.findIndex(({ id }) => id === text?.id);
  const following = listed[place + 1] ?? listed.find(({ id }) => id !== text?.id) ?? text;
  return { filter, setFilter, listed, codedOf, text, setCurrent, following: following?.id ?? null };
}

/** Where one goes on: at the first text that is not coded yet. Null where all are. */
function firstUncoded(texts: readonly StudyText[], codedOf: ReadonlyMap<string, CodedText>): string | null {
  return texts.find(({ id }) => isListed(codedOf.get(id) ?? uncoded(id), NOT_CODED))?.id ?? null;
}

function isListed(coded: CodedText, filter: string): boolean {
  if (filter === '') return true;
  if (filter === NOT_CODED) return !isCoded(coded);
  if (filter === NOTHING_FITS) return coded.nothingFits;
  return coded.segments.some(({ codes }) => codes.includes(filter));
}
