import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Dismissed, Finding } from '../../lib/screening/findings.ts';
import { useDismissals } from './use-dismissals.ts';
import { useSettled } from './use-settled.ts';

/** Marks appear once the typing rests for this long, in milliseconds. */
const MARK_AFTER = 300;
/** What ends where the text ends may be half a word, so it waits longer. */
const MARK_LAST_AFTER = 1500;

/** What the identifier screen says about a text that is being written, and what the writer answers. */
export interface Screening {
  /** What is shown now, in order. Nothing appears in the middle of a word; what is shown moves with the text. */
  readonly findings: readonly Finding[];
  /** True while one of them is a question. */
  readonly hasQuestion: boolean;
  /** True while a save waits for the doubtful ones to be answered. */
  readonly asked: boolean;
  /** Puts the placeholder in place of a doubtful one. */
  readonly takeOut: (finding: Finding) => void;
  /** Calls a doubtful one safe, here and from now on. */
  readonly keep: (finding: Finding) => void;
  /**
   * The text as it may be saved; null where doubtful ones are to be answered first, which are now all shown. Asked for a
   * second time it gives the text without them: whoever is in a hurry leaks nothing.
   */
  readonly forSave: () => string | null;
}

/** The identifier screen as a field uses it. */
export interface Screener {
  readonly findingKey: (finding: Finding) => string;
  readonly findingsIn: (text: string, dismissed: Dismissed) => readonly Finding[];
  readonly withoutFinding: (text: string, finding: Finding) => string;
}

interface ScreeningParts {
  /** Null until it is loaded: then nothing is marked yet, and what stores the text screens it all the same. */
  readonly screener: Screener | null;
  readonly text: string;
  /** The text as it is this moment, where a key may act before the last one was rendered. */
  readonly latest?: () => string;
  readonly onText: (text: string) => void;
  /** Called once a save was asked for and nothing doubtful is left. */
  readonly onAnswered?: () => void;
}

const FIRST_TEXT = 'Dr A, bed 1, aged 90, 1/1/26, tel 01632 960001.';
const NONE: Dismissed = new Set();

const NOTHING_FOUND: Screener = {
  findingKey: () => '',
  findingsIn: () => [],
  withoutFinding: (text) => text,
};

/** Screens a text while it is written. */
export function useScreening({ screener, text, latest, onText, onAnswered }: ScreeningParts): Screening {
  const { findingKey, findingsIn, withoutFinding } = screener ?? NOTHING_FOUND;
  const { dismissed, dismiss } = useDismissals();
  // The first text costs the compiling of every rule: this one does, before anybody types.
  useEffect(() => void findingsIn(FIRST_TEXT, NONE), [findingsIn]);
  const settled = useSettled(text, MARK_AFTER);
  const longSettled = useSettled(text, MARK_LAST_AFTER);
  const [asked, setAsked] = useState(false);
  const all = useMemo(() => findingsIn(text, dismissed), [findingsIn, text, dismissed]);
  const known = useMemo(() => {
    const resting = findingsIn(settled, dismissed).filter(({ end }) => end < settled.length);
    return new Set([...resting, ...findingsIn(longSettled, dismissed)].map(findingKey));
  }, [findingsIn, settled, longSettled, dismissed]);
  const doubtful = all.filter(({ certainty }) => certainty === 'check');

  const answered = useRef(onAnswered);
  answered.current = onAnswered;
  useEffect(() => {
    if (!asked || doubtful.length > 0) return;
    setAsked(false);
    answered.current?.();
  }, [asked, doubtful.length]);

  const findings = asked ? all : all.filter((finding) => known.has(findingKey(finding)));
  return {
    findings,
    hasQuestion: findings.some(({ certainty }) => certainty === 'check'),
    asked,
    takeOut: (finding) => onText(withoutFinding(text, finding)),
    keep: (finding) => dismiss(findingKey(finding)),
    forSave() {
      const now = latest?.() ?? text;
      const left = findingsIn(now, dismissed).filter(({ certainty }) => certainty === 'check');
      if (left.length > 0 && !asked) {
        setAsked(true);
        return null;
      }
      setAsked(false);
      return left.reduce(withoutFinding, now);
    },
  };
}
