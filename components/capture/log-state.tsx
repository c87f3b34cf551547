import { screenIdentifiers } from '../../lib/screening/screen-identifiers.ts';
import { Icon } from '../shared/icon.tsx';
import type { useCapture } from './use-capture.ts';

interface LogStateProps {
  readonly capture: Pick<ReturnType<typeof useCapture>, 'form' | 'draft' | 'saved'>;
  /** The vault's two words. */
  readonly name: string;
  readonly locked: boolean;
}

/** Where the text of the log form is at this moment, in one line. */
export function LogState({ capture: { form, draft, saved }, name, locked }: LogStateProps) {
  if (form.text !== '') return <DraftLine draft={draft} text={form.text} />;
  if (saved) {
    return (
      <>
        <span class="good">
          <Icon name="tick" />
        </span>{' '}
        <strong>Saved on this computer</strong>, encrypted, not sent
      </>
    );
  }
  const vault = <strong>{name}</strong>;
  return locked ? (
    <>Goes into the vault {vault}. Drafts and observations show after unlocking</>
  ) : (
    <>Vault {vault}</>
  );
}

function DraftLine({ draft, text }: { draft: ReturnType<typeof useCapture>['draft']; text: string }) {
  if (draft !== 'kept')
    return <strong>{draft === 'pending' ? 'Keeping the draft' : 'Draft not kept'}</strong>;
  const left = screenIdentifiers(text).some(({ certainty }) => certainty === 'certain');
  return (
    <>
      <strong>{left ? 'Draft saved without what is marked' : 'Draft saved on this computer'}</strong>,
      <br />
      encrypted, not sent
    </>
  );
}
