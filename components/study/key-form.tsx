import type { KeyPair } from '../../lib/vault/sealed-file.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { ErrorSummary } from '../shared/error-summary.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { Icon } from '../shared/icon.tsx';
import { Card } from '../shared/layout.tsx';
import { WordsField } from '../shared/words-field.tsx';
import { KEY_FIELDS, useKeyForm } from './use-key-form.ts';

/** Asks for the study key: its file and the words that open it. */
export function KeyForm({ onKeys }: { onKeys: (keys: KeyPair) => void }) {
  const { form, faults, busy, change, submit } = useKeyForm(onKeys);
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null;
  return (
    <Card title="With your study key">
      <form
        class="stack--wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ErrorSummary faults={faults} />
        <KeyFileField file={form.file} error={errorOf(KEY_FIELDS.file)} onFile={(file) => change({ file })} />
        <div id={KEY_FIELDS.words} tabIndex={-1}>
          <WordsField
            label="The words that open it"
            hint="The six words shown when the key was made, in their order."
            value={form.words}
            onValue={(words) => change({ words })}
            error={errorOf(KEY_FIELDS.words)}
          />
        </div>
        <p>
          <Button submit busy={busy}>
            {busy ? 'Opening the key' : 'Open the study key'}
          </Button>
        </p>
      </form>
    </Card>
  );
}

interface KeyFileFieldProps {
  readonly file: File | null;
  readonly error: string | null;
  readonly onFile: (file: File | null) => void;
}

function KeyFileField({ file, error, onFile }: KeyFileFieldProps) {
  return (
    <div id={KEY_FIELDS.file} tabIndex={-1}>
      {error && <p class="error">{error}</p>}
      {file === null ? (
        <FileDrop
          label="Key file"
          hint="Drop it here, or choose it. Its name begins with upward-study-key."
          accept=".age"
          onFiles={([first]) => onFile(first ?? null)}
        />
      ) : (
        <div class="row row--wrap">
          <Icon name="file" />
          <strong>{file.name}</strong>
          <TextButton onPress={() => onFile(null)}>Choose another</TextButton>
        </div>
      )}
    </div>
  );
}
