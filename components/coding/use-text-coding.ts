import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { applyCode, takeCodeOff, withText } from '../../lib/coding/apply-code.ts';
import { addCode } from '../../lib/coding/edit-codebook.ts';
import { type CodedText, type Coding, codedTextOf, isCoded, uncoded } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import { newId } from '../../lib/shared/random.ts';
import type { TextSpan } from '../../lib/shared/text-spans.ts';
import { useServices } from '../shared/services.tsx';

/** The filter for texts that are not coded yet; any other is the id of a code, and empty is all texts. */
export const NOT_CODED = 'not-coded';

/** What is selected, typed and said while one codes text after text. */
export interface TextCoding {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** The texts that the filter lets through. */
  readonly listed: readonly StudyText[];
  readonly text: StudyText | undefined;
  readonly coded: CodedText;
  readonly codedOf: ReadonlyMap<string, CodedText>;
  readonly nameOf: (code: string) => string;
  readonly words: TextSpan | null;
  readonly onWords: (words: TextSpan | null) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** The field that codes are found with. */
  readonly finder: RefObject<HTMLInputElement | null>;
  readonly caret: { readonly at: number } | null;
  readonly told: string;
  readonly show: (id: string | null) => void;
  readonly next: () => void;
  /** Moves the focus to the codes; false where no words are selected. */
  readonly find: () => boolean;
  readonly back: () => void;
  readonly apply: (code: string) => void;
  readonly addAndApply: (name: string) => void;
  readonly takeOff: (segment: string, code: string) => void;
  readonly memo: (memo: string) => void;
  readonly nothingFits: () => void;
}

interface TextCodingSource {
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
  readonly onCoding: (coding: Coding) => void;
}

/** Keeps where the coder is, and changes the coding as they ask. */
export function useTextCoding({ coding, texts, onCoding }: TextCodingSource): TextCoding {
  const { random, sentence } = useServices();
  const [filter, setFilter] = useState('');
  const [current, setCurrent] = useState<string | null>(null);
  const [words, setWords] = useState<TextSpan | null>(null);
  const [typed, setTyped] = useState('');
  const finder = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState<TextCoding['caret']>(null);
  const [told, setTold] = useState('');
  const codedOf = useMemo(() => new Map(coding.texts.map((each) => [each.text, each])), [coding.texts]);
  const names = useMemo(() => new Map(coding.codebook.map(({ id, name }) => [id, name])), [coding.codebook]);
  const nameOf = useCallback((code: string) => names.get(code) ?? 'a code', [names]);
  const listed = useMemo(
    () => texts.filter(({ id }) => isListed(codedOf.get(id) ?? uncoded(id), filter)),
    [texts, codedOf, filter],
  );
  const text = texts.find(({ id }) => id === current) ?? listed[0] ?? texts[0];
  const coded = codedTextOf(coding, text?.id ?? '');
  const show = (id: string | null) => {
    setCurrent(id);
    setWords(null);
    setTyped('');
    setTold('');
    setCaret(null);
  };
  const next = () => {
    const place = listed.findIndex(({ id }) => id === text?.id);
    const following = listed[place + 1] ?? listed.find(({ id }) => id !== text?.id);
    show(following?.id ?? text?.id ?? null);
  };
  const applyIn = (changed: Coding, code: string) => {
    if (words === null || text === undefined) return setTold(sentence('nothing-selected'));
    onCoding(applyCode(changed, { text: text.id, words, code, id: newId(random) }));
    setTold(`Coded: ${changed.codebook.find(({ id }) => id === code)?.name ?? ''}.`);
    setTyped('');
    setCaret({ at: words.end });
    setWords(null);
  };
  return {
    ...{ filter, listed, text, coded, codedOf, nameOf, words, onWords: setWords, typed, onTyped: setTyped },
    ...{ finder, caret, told, show, next },
    onFilter(value) {
      setFilter(value);
      show(null);
    },
    find() {
      if (words === null) {
        setTold(sentence('nothing-selected'));
        return false;
      }
      finder.current?.focus();
      finder.current?.select();
      return true;
    },
    back() {
      setTyped('');
      setCaret({ at: words?.end ?? 0 });
    },
    apply: (code) => applyIn(coding, code),
    addAndApply(name) {
      if (words === null) return setTold(sentence('nothing-selected'));
      const id = newId(random);
      const added = addCode(coding, { id, name, parent: null });
      if (added.ok) applyIn(added.value, id);
      else setTold(sentence(added.refusal));
    },
    takeOff(segment, code) {
      onCoding(takeCodeOff(coding, { text: coded.text, segment, code }));
      setTold(`Removed: ${nameOf(code)}.`);
    },
    memo: (memo) => onCoding(withText(coding, { ...coded, memo })),
    nothingFits() {
      onCoding(withText(coding, { ...coded, nothingFits: true }));
      next();
    },
  };
}

function isListed(coded: CodedText, filter: string): boolean {
  if (filter === '') return true;
  if (filter === NOT_CODED) return !isCoded(coded);
  return coded.segments.some(({ codes }) => codes.includes(filter));
}
