import type { RowProps } from './question-props.ts';
import { RowFrame } from './row-frame.tsx';

/** One row of 0 to 5, every point labelled, and "cannot say" apart from them. */
export function ScaleRow({ question, number, answer, error, onAnswer }: RowProps<'points'>) {
  return (
    <RowFrame id={question.key} label={question.label} number={number} error={error}>
      <div class="scale__points">
        {question.points.map((word, point) => (
          <label class="point" key={word}>
            <input
              type="radio"
              autocomplete="off"
              name={question.key}
              value={point}
              checked={answer === point}
              onChange={() => onAnswer(point)}
            />
            <span class="point__number">{point}</span> <span class="point__word">{word}</span>
          </label>
        ))}
        <label class="point point--none">
          <input
            type="radio"
            autocomplete="off"
            name={question.key}
            value="cannot-say"
            checked={answer === null}
            onChange={() => onAnswer(null)}
          />
          <span class="point__word">cannot say</span>
        </label>
      </div>
    </RowFrame>
  );
}
