import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ClearedText, Dismissed, Finding } from '../../lib/screening/findings.ts';
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
  /** True while a save waits for the doubtful ones to be answered. An edit by hand ends the waiting. */
  readonly asked: boolean;
  /** Puts the placeholder in place of a doubtful one. */
  readonly takeOut: (finding: Finding) => void;
  /** Calls a doubtful one safe, here and from now on. */
  readonly keep: (finding: Finding) => void;
  /**
   * The text as it may be saved, and what is left out of it that was doubtful; null where doubtful ones are to be answered
   * first, which are now all shown. Asked for a second time it gives the text without them: whoever is in a hurry leaks
   * nothing.
   */
  readonly forSave: () => ClearedText | null;
}

/** The identifier screen as a field uses it. */
export interface Screener {
  readonly findingKey: (finding: Finding) => string;
  readonly findingsIn: (text: string, dismissed: Dismissed) => readonly Finding[];
  readonly withoutFinding: (text: string, finding: Finding) => string;
  readonly withoutAnyFinding: (text: string, dismissed: Dismissed) => ClearedText;
}

interface ScreeningParts {
  /** Null until it is loaded: then nothing is marked yet. */
  readonly screener: Screener | null;
  readonly text: string;
  /** The text as it is this moment, where a key may act before the last one was rendered. */
  readonly latest?: () => string;
  readonly onText: (text: string) => void;
  /** Called once a save was asked for and everything doubtful was answered. */
  readonly onAnswered?: () => void;
}

const FIRST_TEXT = 'Dr A, bed 1, aged 90, 1/1/26, tel 01632 960001.';
const NONE: Dismissed = new Set();

const NOTHING_FOUND: Screener = {
  findingKey: () => '',
  findingsIn: () => [],
  withoutFinding: (text) => text,
  withoutAnyFinding: (text) => ({ text, takenOut: [] }),
};

/** Screens a text while it is written. */
export function useScreening({ screener, text, latest, onText, onAnswered }: ScreeningParts): Screening {
  const engine = screener ?? NOTHING_FOUND;
  const { findingKey, findingsIn, withoutFinding } = engine;
  const { dismissed, dismiss } = useDismissals();
  useWarmScreener(engine);
  const [askedText, setAskedText] = useState<string | null>(null);
  const [owed, setOwed] = useState<readonly Finding[]>([]);
  const asked = askedText === text;
  const all = useMemo(
    () => withOwed(findingsIn(text, dismissed), asked ? owed : [], { text, dismissed, findingKey }),
    [findingsIn, findingKey, text, dismissed, asked, owed],
  );
  const known = useKnown(engine, text, dismissed);
  const doubtful = all.filter(({ certainty }) => certainty === 'check');

  const answered = useRef(onAnswered);
  answered.current = onAnswered;
  useEffect(() => {
    if (askedText === null || (asked && doubtful.length > 0)) return;
    setAskedText(null);
    setOwed([]);
    if (asked) answered.current?.();
  }, [askedText, asked, doubtful.length]);

  const findings = asked ? all : all.filter((finding) => known.has(findingKey(finding)));
  return {
    findings,
    hasQuestion: findings.some(({ certainty }) => certainty === 'check'),
    asked,
    takeOut(finding) {
      const left = withoutFinding(text, finding);
      if (asked) {
        setAskedText(left);
        setOwed(doubtful.filter((each) => findingKey(each) !== findingKey(finding)));
      }
      onText(left);
    },
    keep: (finding) => dismiss(findingKey(finding)),
    forSave() {
      const now = latest?.() ?? text;
      const left = findingsIn(now, dismissed).some(({ certainty }) => certainty === 'check');
      if (!left && !(asked && doubtful.length > 0)) return { text: now, takenOut: [] };
      if (askedText !== now) {
        setAskedText(now);
        return null;
      }
      setAskedText(null);
      setOwed([]);
      const cleared = engine.withoutAnyFinding(now, dismissed);
      const stillOwed = owed.filter((each) => doubtful.some(({ words }) => words === each.words));
      return {
        text: stillOwed.reduce(withoutFinding, cleared.text),
        takenOut: [...cleared.takenOut, ...stillOwed],
      };
    },
  };
}

/** The first text costs the compiling of every rule and the unpacking of the lists: this one does, before anybody types. */
export function useWarmScreener({ findingsIn }: Pick<Screener, 'findingsIn'>): void {
  useEffect(() => void findingsIn(FIRST_TEXT, NONE), [findingsIn]);
}

/** What is known from a text that has rested: it keeps its mark while the text goes on changing. */
function useKnown({ findingKey, findingsIn }: Screener, text: string, dismissed: Dismissed): Dismissed {
  const settled = useSettled(text, MARK_AFTER);
  const longSettled = useSettled(text, MARK_LAST_AFTER);
  return useMemo(() => {
    const resting = findingsIn(settled, dismissed).filter(({ end }) => end < settled.length);
    return new Set([...resting, ...findingsIn(longSettled, dismissed)].map(findingKey));
  }, [findingKey, findingsIn, settled, longSettled, dismissed]);
}

/**
 * The findings, and those that were asked about and are not answered, though nothing beside them tells them any more: taking
 * out "bay 3" leaves the clock time that stood beside it.
 */
function withOwed(
  found: readonly Finding[],
  owed: readonly Finding[],
  { text, dismissed, findingKey }: { text: string; dismissed: Dismissed } & Pick<Screener, 'findingKey'>,
): Finding[] {
  const keys = new Set(found.map(findingKey));
  const left = owed.flatMap((finding) => {
    const start = text.indexOf(finding.words);
    if (start < 0 || keys.has(findingKey(finding)) || dismissed.has(findingKey(finding))) return [];
    return [{ ...finding, start, end: start + finding.words.length }];
  });
  return [...found, ...left].toSorted((one, other) => one.start - other.start);
}
