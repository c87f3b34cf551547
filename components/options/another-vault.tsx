import type { TaskProps } from '../keeping/task-props.ts';
import { Button } from '../shared/button.tsx';
import { NewVaultForm } from '../shared/new-vault-form.tsx';

/** Makes one more vault in this browser, for another person. */
export function AnotherVault({ onDone, onCancel }: TaskProps) {
  const made = async () => onDone('The new vault is open. Its two words stand under “Your vault”.');
  return (
    <div class="stack stack--wide ask">
      <NewVaultForm title="Start another vault" action="Make the vault" place="another" onMade={made}>
        <p>
          For another person on this computer. Nobody opens another’s vault, and the one that is open now is
          locked. One person needs one vault: yours can come along to other computers.
        </p>
      </NewVaultForm>
      <Button kind="quiet" onPress={onCancel}>
        Back to settings
      </Button>
    </div>
  );
}
