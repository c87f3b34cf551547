import { useMemo, useRef, useState } from 'preact/hooks';
import { SCREENER } from '../shared/screener.ts';
import { useScreening } from '../shared/use-screening.ts';
import { useSettled } from '../shared/use-settled.ts';
import type { WordingFault } from './wording-fault.ts';

/** Words are judged once they rest for this long, in milliseconds, so that no half word is. */
const JUDGED_AFTER = 300;

interface StatementParts {
  /** What stands in the field at first. */
  readonly first: string;
  /** What a brief would refuse in these words, or null. */
  readonly judge: (statement: string) => WordingFault | null;
  /** Uses the words; gives what is wrong with them, or null once they are kept. */
  readonly onUse: (statement: string) => Promise<WordingFault | null>;
}

/** A statement that is being written: screened and judged as it is typed. What is refused stays in the field. */
export function useStatement({ first, judge, onUse }: StatementParts) {
  const [value, setValue] = useState(first);
  const [refused, setRefused] = useState<WordingFault | null>(null);
  const using = useRef(false);
  const settled = useSettled(value, JUDGED_AFTER);
  const judged = useMemo(() => judge(settled), [settled]);
  const screening = useScreening({
    screener: SCREENER,
    text: value,
    onText: setValue,
    onAnswered: () => void use(),
  });
  const use = async (): Promise<void> => {
    const screened = screening.forSave();
    if (using.current || screened === null) return;
    using.current = true;
    const found = await onUse(screened.text);
    using.current = false;
    setRefused(found);
    if (found === null) setValue((current) => (current === value ? '' : current));
  };
  const change = (typed: string) => {
    setValue(typed);
    setRefused(null);
  };
  return { value, change, use, screening, fault: refused ?? judged };
}
