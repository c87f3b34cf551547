import { TextButton } from './button.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { StrengthLine } from './strength-line.tsx';
import type { NewPassphrase } from './use-new-passphrase.ts';

interface NewPassphraseFieldProps {
  readonly label?: string;
  readonly passphrase: NewPassphrase;
}

/** The field of a passphrase that is being chosen, with how strong it is and the way to one that is. */
export function NewPassphraseField({ label = 'Passphrase', passphrase }: NewPassphraseFieldProps) {
  const { value, isSuggested, strength, fault, change, suggest } = passphrase;
  return (
    <div class="stack">
      <PassphraseField
        label={label}
        hint="Four words or more, of your own or suggested."
        value={value}
        onValue={change}
        suggested={isSuggested}
        error={fault}
      />
      <StrengthLine strength={strength} />
      <TextButton onPress={suggest}>Suggest one</TextButton>
    </div>
  );
}
