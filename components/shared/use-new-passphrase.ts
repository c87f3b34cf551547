import { useEffect, useRef, useState } from 'preact/hooks';
import { randomWords, WORDS } from '../../lib/shared/words.ts';
import type { Estimator } from '../../lib/strength/estimator.ts';
import { judgeStrength, type Strength } from '../../lib/strength/judge-strength.ts';
import { useServices } from './services.tsx';
import { useSettled } from './use-settled.ts';

/** Words of a suggested passphrase, and the guesses (log10) they take: they are drawn, so this is known. */
const SUGGESTED = 4;
const SUGGESTED_GUESSES = SUGGESTED * Math.log10(WORDS.length);

/** Milliseconds without typing before the strength is looked at. */
const PAUSE = 300;

/** A passphrase that is being chosen. */
export interface NewPassphrase {
  readonly value: string;
  readonly isSuggested: boolean;
  /** Of the value as it stands; null while nothing is known. */
  readonly strength: Strength | null;
  readonly fault: string | null;
  readonly change: (value: string) => void;
  readonly suggest: () => void;
  /** Whether it can be taken; says what is wrong where it cannot. */
  readonly check: () => Promise<boolean>;
}

/** Keeps a passphrase while it is being chosen and says how strong it is. It goes nowhere else, and ends with the form. */
export function useNewPassphrase(): NewPassphrase {
  const { sentence, random } = useServices();
  const guess = useGuesses();
  const [value, setValue] = useState('');
  const [suggestion, setSuggestion] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const judge = async (passphrase: string) =>
    judgeStrength(passphrase === suggestion ? SUGGESTED_GUESSES : await guess(passphrase));
  return {
    value,
    isSuggested: suggestion !== null,
    strength: useStrengthOf(value, judge),
    fault,
    change: (typed) => {
      setValue(typed);
      setFault(null);
    },
    suggest: () => {
      const words = randomWords(SUGGESTED, random).join(' ');
      setSuggestion(words);
      setValue(words);
      setFault(null);
    },
    check: async () => {
      setFault(null);
      if (value === '') setFault(sentence('passphrase-missing'));
      if (value === '') return false;
      const isWeak = (await judge(value)).level === 'weak';
      if (isWeak) setFault(sentence('passphrase-weak'));
      return !isWeak;
    },
  };
}

function useStrengthOf(value: string, judge: (passphrase: string) => Promise<Strength>): Strength | null {
  const settled = useSettled(value, PAUSE);
  const [judged, setJudged] = useState<{ readonly of: string; readonly strength: Strength } | null>(null);
  useEffect(() => {
    if (settled === '') return setJudged(null);
    void judge(settled).then((strength) => setJudged({ of: settled, strength }));
  }, [settled]);
  return judged?.of === value ? judged.strength : null;
}

/** What counts the guesses while the form stands; started with it, since its word lists take a second to read. */
function useGuesses(): Estimator['guesses'] {
  const { estimator } = useServices();
  const opened = useRef<Estimator | null>(null);
  useEffect(() => {
    opened.current = estimator();
    return () => {
      opened.current?.close();
      opened.current = null;
    };
  }, [estimator]);
  return (passphrase) => opened.current?.guesses(passphrase) ?? Promise.resolve(0);
}
