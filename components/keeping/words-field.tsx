import { PassphraseField } from '../shared/passphrase-field.tsx';

interface WordsFieldProps {
  readonly value: string;
  readonly error: string | null;
  readonly onValue: (value: string) => void;
}

/** The six words of a recovery file, as they are typed from paper. */
export function WordsField(props: WordsFieldProps) {
  return (
    <PassphraseField
      {...props}
      label="Its six words"
      hint="In their order. Capitals do not matter, nor spaces or hyphens between."
    />
  );
}
