import type { RefusalReason } from '../../lib/schema/refusal.ts';
import { useServices } from '../shared/services.tsx';
import { mergedText } from './merged-text.ts';
import { PassphraseForm } from './passphrase-form.tsx';
import type { TaskProps } from './task-props.ts';

/** Merges what other computers wrote into the person's own folder, without waiting for the next unlocking. */
export function BringFolder({ onDone, onCancel }: TaskProps) {
  const { folder } = useServices();
  const bring = async (passphrase: string): Promise<RefusalReason | null> => {
    const brought = await folder.bring(passphrase);
    if (!brought.ok) return brought.refusal;
    onDone(mergedText(brought.value).replace('Everything in it', 'Everything in your folder'));
    return null;
  };
  return (
    <PassphraseForm
      title="Look in my folder"
      action="Look"
      busyAction="Looking"
      onPassphrase={bring}
      cancel="Back"
      onCancel={onCancel}
    >
      <p>
        What other computers wrote there comes in by itself when you unlock. To look now, the passphrase is
        needed: the key that opens the files is kept nowhere.
      </p>
    </PassphraseForm>
  );
}
