import { useState } from 'preact/hooks';
import type { FoundFolder } from '../../lib/store/folder-service.ts';
import { Button } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';

/** The way to a vault that lies in the person's own folder. Nothing where the browser cannot keep one. */
export function FolderWay({ onFound }: { onFound: (found: FoundFolder) => void }) {
  const { folder, canKeepFolder } = useServices();
  const [isEmpty, setEmpty] = useState(false);
  if (!canKeepFolder) return null;
  const look = async () => {
    const found = await folder.look();
    if (found === null) return;
    setEmpty(found.vaults.length === 0);
    if (found.vaults.length > 0) onFound(found);
  };
  return (
    <>
      <Button kind="quiet" onPress={() => void look()}>
        My folder and my passphrase
      </Button>
      <p class="hint" role="status">
        {isEmpty
          ? 'There is no vault in that folder. Its key is a file named upward-, two words, .age.'
          : 'Your home drive or a stick: brings the vault and everything that was saved there.'}
      </p>
    </>
  );
}
