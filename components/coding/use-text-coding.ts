import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { applyCode, takeCodeOff, withText } from '../../lib/coding/apply-code.ts';
import { addCode } from '../../lib/coding/edit-codebook.ts';
import { type CodedText, type Coding, codedTextOf } from '../../lib/schema/coding.ts';
import { newId } from '../../lib/shared/random.ts';
import type { TextSpan } from '../../lib/shared/text-spans.ts';
import { useServices } from '../shared/services.tsx';
import type { CodingPartProps } from './coding-part.ts';
import { useCodeNames } from './use-code-names.ts';
import { type ListedTexts, useListedTexts } from './use-listed-texts.ts';
import { useToldOf } from './use-told-of.ts';

/** What is selected, typed and said while one codes text after text. */
export interface TextCoding extends Pick<ListedTexts, 'filter' | 'listed' | 'codedOf' | 'text'> {
  readonly onFilter: (filter: string) => void;
  readonly coded: CodedText;
  readonly nameOf: (code: string) => string;
  readonly words: TextSpan | null;
  readonly onWords: (words: TextSpan | null) => void;
  readonly typed: string;
  readonly onTyped: (typed: string) => void;
  /** The field that codes are found with. */
  readonly finder: RefObject<HTMLInputElement | null>;
  /** What the text is to select as it takes the focus; a new one each time. Null leaves the focus where it is. */
  readonly caret: TextSpan | null;
  readonly told: string;
  readonly show: (id: string | null) => void;
  readonly next: () => void;
  /** Moves the focus to the codes for these words; false where there are none. */
  readonly find: (words: TextSpan | null) => boolean;
  readonly back: () => void;
  readonly apply: (code: string) => void;
  readonly addAndApply: (name: string) => void;
  readonly takeOff: (segment: string, code: string) => void;
  readonly memo: (memo: string) => void;
  readonly nothingFits: () => void;
}

const BEGINNING = { start: 0, end: 0 } as const;

/** Keeps where the coder is, and changes the coding as they ask. */
export function useTextCoding({ coding, texts, onCoding }: CodingPartProps): TextCoding {
  const { random, sentence } = useServices();
  const { setFilter, setCurrent, following, ...list } = useListedTexts(coding, texts);
  const [words, setWords] = useState<TextSpan | null>(null);
  const [typed, setTyped] = useState('');
  const finder = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState<TextSpan | null>(null);
  const { told, tell } = useToldOf(coding);
  const nameOf = useCodeNames(coding.codebook);
  const { text } = list;
  const coded = codedTextOf(coding, text?.id ?? '');

  const change = (next: Coding, line: string) => {
    onCoding(next);
    tell(line, next);
  };
  const show = (id: string | null, selected: TextSpan | null = BEGINNING) => {
    setCurrent(id);
    setWords(null);
    setTyped('');
    tell('');
    setCaret(selected && { ...selected });
  };
  const next = () => show(following);
  const back = (selected: TextSpan | null) => {
    setTyped('');
    setCaret({ ...(selected ?? BEGINNING) });
  };
  const isMissing = (selected: TextSpan | null): selected is null => {
    if (selected === null) tell(sentence('nothing-selected'));
    return selected === null;
  };
  const applyIn = (changed: Coding, code: string) => {
    if (isMissing(words) || text === undefined) return;
    const name = changed.codebook.find(({ id }) => id === code)?.name ?? '';
    change(applyCode(changed, { text: text.id, words, code, id: newId(random) }), `Coded: ${name}.`);
    // The words stay selected: several codes go on the same ones.
    back(words);
  };
  return {
    ...list,
    ...{ coded, nameOf, words, onWords: setWords, typed, onTyped: setTyped, finder, caret, told, show, next },
    onFilter(value) {
      setFilter(value);
      show(null, null);
    },
    find(selected) {
      setWords(selected);
      if (isMissing(selected)) return false;
      finder.current?.focus();
      finder.current?.select();
      return true;
    },
    back: () => back(words),
    apply: (code) => applyIn(coding, code),
    addAndApply(name) {
      if (isMissing(words)) return;
      const id = newId(random);
      const added = addCode(coding, { id, name, parent: null });
      if (added.ok) applyIn(added.value, id);
      else tell(sentence(added.refusal));
    },
    takeOff(segment, code) {
      const off = coded.segments.find(({ id }) => id === segment);
      change(takeCodeOff(coding, { text: coded.text, segment, code }), `Removed: ${nameOf(code)}.`);
      back(off ?? words);
    },
    memo: (memo) => onCoding(withText(coding, { ...coded, memo })),
    nothingFits() {
      onCoding(withText(coding, { ...coded, nothingFits: true }));
      next();
    },
  };
}
