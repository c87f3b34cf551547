import { Inset } from '../shared/layout.tsx';

/** What the example round must not be used for. */
export function ExampleNote() {
  return (
    <div class="example no-print">
      <Inset tone="check">
        <strong>This is the example round.</strong> Its people are made up, and its keys lie open in every
        copy of Upward: never use it for a real one.
      </Inset>
    </div>
  );
}
