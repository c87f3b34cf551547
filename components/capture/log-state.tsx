import { screenIdentifiers } from '../../lib/screening/screen-identifiers.ts';
import { Icon } from '../shared/icon.tsx';
import type { useCapture } from './use-capture.ts';

interface LogStateProps {
  readonly capture: Pick<
    ReturnType<typeof useCapture>,
    'form' | 'draft' | 'saved' | 'waits' | 'isOwned' | 'isHolding'
  >;
  /** The vault's two words; null where none was chosen yet. */
  readonly name: string | null;
  readonly locked: boolean;
}

/** Where the text of the log form is at this moment, in one line. */
export function LogState({ capture, name, locked }: LogStateProps) {
  const { form, draft, saved } = capture;
  if (capture.waits !== null) {
    return (
      <>
        <strong>Not saved yet</strong>: it waits for your answer
      </>
    );
  }
  if (form.text !== '' && !capture.isOwned()) return <Unowned locked={locked} />;
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
  if (capture.isHolding) return <>What you typed before the lock is in memory only: unlock to keep it</>;
  if (name === null) return <>Saving asks which vault is yours</>;
  const vault = <strong>{name}</strong>;
  return locked ? <>Goes into the vault {vault}</> : <>Vault {vault}</>;
}

/** A text that is in no vault, since it was not said yet whose it is. */
function Unowned({ locked }: { locked: boolean }) {
  return (
    <>
      <strong>Not kept yet</strong>:{' '}
      {locked ? 'saving asks once whose vault this is' : 'go on writing, or save it'}
    </>
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
