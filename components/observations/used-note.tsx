import { TextButton } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';

interface UsedNoteProps {
  readonly onPreview: () => void;
  readonly onHandIn: () => void;
}

/** Says what the marks mean that a preview left, with the ways to read it again and to take something back. */
export function UsedNote({ onPreview, onHandIn }: UsedNoteProps) {
  return (
    <Inset>
      <div class="stack">
        <p>
          Where “used” stands, your words went into a point of a preview you opened. Nobody else can tell.
        </p>
        <p class="row row--wrap">
          <TextButton onPress={onPreview}>Open a preview</TextButton>
          <TextButton onPress={onHandIn}>Take something back</TextButton>
        </p>
      </div>
    </Inset>
  );
}
