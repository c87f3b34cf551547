import { Button, TextButton } from '../shared/button.tsx';
import { ChoiceList } from '../shared/choices.tsx';
import { ErrorSummary } from '../shared/error-summary.tsx';
import { FileDrop } from '../shared/file-drop.tsx';
import { Icon } from '../shared/icon.tsx';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { useVaultState } from '../shared/use-vault.ts';
import { WordsField } from '../shared/words-field.tsx';
import { AFTERWARDS_CHOICES } from './afterwards-choices.tsx';
import { OPENING_FIELDS } from './opening-form.ts';
import { type OnOpened, useOpening } from './use-opening.ts';
import { VISIT_CHOICES } from './visit.ts';

interface OpenBriefFormProps {
  readonly onOpened: OnOpened;
  /** Goes to the briefs that the person's own vault keeps. */
  readonly onKept: () => void;
}

/** The way in: the file, its six words, and whether it was read before. */
export function OpenBriefForm({ onOpened, onKept }: OpenBriefFormProps) {
  const { form, faults, busy, change, submit } = useOpening(onOpened);
  const { wasLocked } = useServices().locking;
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null;
  return (
    <PageShell
      narrow
      title="Open your brief"
      lead="Three steps, under five minutes: the file, your own view first, then what the fellows said."
    >
      <form
        class="card open"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {wasLocked && (
          <Inset tone="check">
            <p role="status">
              <strong>Upward locked, and this page forgot the brief and what was typed here.</strong> Open the
              file again to go on. Answers that were not saved have to be given again.
            </p>
          </Inset>
        )}
        <ErrorSummary faults={faults} />
        <BriefFile
          file={form.file}
          error={errorOf(OPENING_FIELDS.file)}
          onFile={(file) => change({ file })}
        />
        <div id={OPENING_FIELDS.words} tabIndex={-1}>
          <WordsField
            label="Passphrase: the six words you were given"
            hint="The lead gives them to you by another way than the file."
            value={form.words}
            onValue={(words) => change({ words })}
            error={errorOf(OPENING_FIELDS.words)}
          />
        </div>
        <div id={OPENING_FIELDS.visit} tabIndex={-1}>
          <ErrorLine message={errorOf(OPENING_FIELDS.visit)} />
          <ChoiceList
            legend="Have you read this brief before?"
            choices={VISIT_CHOICES}
            value={form.visit}
            onValue={(visit) => change({ visit })}
          />
        </div>
        {form.visit === 'code' && (
          <div id={OPENING_FIELDS.code} tabIndex={-1}>
            <WordsField
              expected={4}
              label="Your code"
              hint="The four words you wrote down. They join these answers to your first."
              value={form.code}
              onValue={(code) => change({ code })}
              error={errorOf(OPENING_FIELDS.code)}
            />
          </div>
        )}
        <ChoiceList
          legend="Afterwards"
          choices={AFTERWARDS_CHOICES}
          value={form.afterwards}
          onValue={(afterwards) => change({ afterwards })}
        />
        <WhoSees>
          It opens <strong>on this computer only</strong>. Nothing is sent, and nobody sees when you opened
          it.
        </WhoSees>
        <p>
          <Button submit busy={busy}>
            {busy ? 'Opening' : 'Open the file'}
          </Button>
        </p>
      </form>
      <KeptHere onKept={onKept} />
    </PageShell>
  );
}

/** The way to what is kept, where this browser profile has a vault at all. */
function KeptHere({ onKept }: Pick<OpenBriefFormProps, 'onKept'>) {
  const state = useVaultState();
  if (state?.ok !== true || state.value.status === 'none') return null;
  return (
    <p class="quiet">
      Kept on this computer before? <TextButton onPress={onKept}>Open what your vault keeps</TextButton>
    </p>
  );
}

interface BriefFileProps {
  readonly file: File | null;
  readonly error: string | null;
  readonly onFile: (file: File | null) => void;
}

function BriefFile({ file, error, onFile }: BriefFileProps) {
  return (
    <div id={OPENING_FIELDS.file} tabIndex={-1}>
      <ErrorLine message={error} />
      {file === null ? (
        <FileDrop
          wholePage
          label="The brief file"
          hint="Drop it here, or choose it. Its name ends in .age."
          onFiles={([first]) => onFile(first ?? null)}
        />
      ) : (
        <div class="file-row">
          <Icon name="file" />
          <strong>{file.name}</strong>
          <TextButton onPress={() => onFile(null)}>Choose another</TextButton>
        </div>
      )}
    </div>
  );
}

function ErrorLine({ message }: { message: string | null }) {
  return message && <p class="error">{message}</p>;
}
