/** What an identifier points to. */
export type IdentifierKind = 'PERSON' | 'DATE' | 'CONTACT' | 'ID' | 'LOCATION' | 'AGE';

/** A stretch of text that may identify someone. Offsets are UTF-16 units, `end` exclusive. */
export interface IdentifierSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: IdentifierKind;
  /** Certain ones are taken out on save; the others are pointed out. */
  readonly certainty: 'certain' | 'check';
  /** What it is, in plain words, such as "NHS number". */
  readonly reason: string;
}
