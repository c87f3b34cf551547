import type { Coding } from '../../lib/schema/coding.ts';
import type { StudyText } from '../../lib/schema/study-text.ts';

/** What every part of the desk works on. */
export interface CodingPartProps {
  readonly coding: Coding;
  readonly texts: readonly StudyText[];
  readonly onCoding: (coding: Coding) => void;
}

/** A part that words leave from. */
export interface LeavingPartProps extends CodingPartProps {
  /** The names of consultants that are known, which no file may hold. */
  readonly names: readonly string[];
}
