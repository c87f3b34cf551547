import { useFolder } from '../keeping/use-folder.ts';
import { TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';

/** Says, while unlocked, that files wait for the person's own folder, with the click that lets them in. */
export function FolderNotice() {
  const { folder } = useServices();
  const status = useFolder();
  if (status === null || status.status === 'none' || status.status === 'open') return null;
  return (
    <p class="inset foot-note" role="status">
      Your folder <strong>{status.name}</strong>{' '}
      {status.status === 'closed' ? 'is closed: saves wait here.' : 'cannot be reached: saves wait here.'}{' '}
      <TextButton onPress={() => void folder.open()}>
        {status.status === 'closed' ? 'Open it' : 'Try again'}
      </TextButton>
    </p>
  );
}
