import { useMemo } from 'preact/hooks';
import { type Leaving, leavingTexts, textsForDataset } from '../../lib/export/leaving-texts.ts';
import { publicCodebook } from '../../lib/export/public-codebook.ts';
import type { Codebook } from '../../lib/schema/codebook.ts';
import type { Coding } from '../../lib/schema/coding.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';
import type { Made } from '../shared/use-made.ts';
import type { StudySetting } from './study-setting.ts';
import type { StudyParts } from './use-study.ts';

/** Words that may leave: chosen quotes, and the statements where somebody said so. */
export interface LeavingWords extends Leaving {
  /** The coding that the quotes are of; null where none is on the desk. */
  readonly coding: Coding | null;
  /** Its codebook as it leaves. */
  readonly codebook: Codebook;
  /** The quotes as a dataset holds them. */
  readonly quotes: Dataset['texts'];
  readonly points: Dataset['points'];
  /** Whether there are statements, and about enough consultants. */
  readonly statements: 'none' | 'few' | 'enough';
}

const NOTHING: Leaving = { texts: [], held: [] };

interface WordsSource {
  readonly coding: Coding | null;
  readonly texts: Made<readonly StudyText[]>;
  readonly parts: Pick<StudyParts, 'consultants' | 'statements' | 'names'>;
  readonly setting: StudySetting;
}

/** Works out which words may leave. Statements about fewer than k consultants never do. */
export function useLeavingWords({ coding, texts, parts, setting }: WordsSource): LeavingWords {
  const { consultants, statements, names } = parts;
  const { k } = setting;
  const leaving = useMemo(
    () =>
      coding === null || texts.is !== 'made'
        ? NOTHING
        : leavingTexts({ texts: texts.value, coding, k, names }),
    [coding, texts, k, names],
  );
  const own = coding?.codebook ?? NO_CODES;
  const codebook = useMemo(() => publicCodebook(own, names), [own, names]);
  const quotes = useMemo(() => textsForDataset(leaving.texts, codebook), [leaving, codebook]);
  const isEnough = consultants >= k;
  const points = useMemo(
    () => (setting.statements && isEnough ? [...statements] : NO_STATEMENTS),
    [setting.statements, isEnough, statements],
  );
  const enough = isEnough ? 'enough' : 'few';
  return {
    ...leaving,
    coding,
    codebook,
    quotes,
    points,
    statements: statements.length === 0 ? 'none' : enough,
  };
}

const NO_STATEMENTS: Dataset['points'] = [];
const NO_CODES: Codebook = [];
