import { WordsField } from '../shared/words-field.tsx';

interface FileWordsFieldProps {
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
}

/** The six words of a recovery file, a preview or a note, as they are typed from paper. */
export function FileWordsField(props: FileWordsFieldProps) {
  return (
    <WordsField
      {...props}
      label="Its six words"
      hint="In their order. Capitals do not matter, nor spaces or hyphens between."
    />
  );
}
