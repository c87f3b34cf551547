import { useEffect, useState } from 'preact/hooks';
import type { FolderStatus } from '../../lib/store/folder-service.ts';
import { useServices } from '../shared/services.tsx';

/** The person's own folder on this computer, kept up to date; null until the first answer, and where there is no vault. */
export function useFolder(): FolderStatus | null {
  const { folder, vault } = useServices();
  const [status, setStatus] = useState<FolderStatus | null>(null);
  useEffect(() => {
    let left = false;
    const read = async () => {
      const answer = await folder.state();
      if (!left) setStatus(answer.ok ? answer.value : null);
    };
    void read();
    const stops = [folder.onChange(() => void read()), vault.onChange(() => void read())];
    return () => {
      left = true;
      for (const stop of stops) stop();
    };
  }, [folder, vault]);
  return status;
}
