import type { Segment } from '../../lib/schema/coding.ts';
import { TextButton } from '../shared/button.tsx';
import { firstWords } from './text-words.ts';

interface AppliedCodesProps {
  readonly text: string;
  readonly segments: readonly Segment[];
  readonly nameOf: (code: string) => string;
  /** Takes a code off a segment; none where nothing may be changed. */
  readonly onOff?: (segment: string, code: string) => void;
}

/** The codes at a text in its order, each with its words: what a screen reader has of the marks. */
export function AppliedCodes({ text, segments, nameOf, onOff }: AppliedCodesProps) {
  const applied = segments.flatMap((segment) => segment.codes.map((code) => ({ segment, code })));
  return (
    <ul class="applied" aria-label="Codes at this text">
      {applied.map(({ segment, code }) => (
        <li key={`${segment.id} ${code}`}>
          <span class="code-name">{nameOf(code)}</span> “{firstWords(text.slice(segment.start, segment.end))}”{' '}
          {onOff && (
            <TextButton onPress={() => onOff(segment.id, code)}>
              Remove<span class="visually-hidden"> {nameOf(code)}</span>
            </TextButton>
          )}
        </li>
      ))}
    </ul>
  );
}
