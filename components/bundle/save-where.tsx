import type { FolderFiles } from '../../lib/store/folder-files.ts';
import { TextButton } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';

interface SaveWhereProps {
  /** The folder that was chosen for this file; null for the browser's downloads. */
  readonly folder: FolderFiles | null;
  readonly onFolder: (folder: FolderFiles | null) => void;
}

/** Where the sealed file goes. Nothing in a browser that lets no folder be chosen: there it is always a download. */
export function SaveWhere({ folder, onFolder }: SaveWhereProps) {
  const { canKeepFolder, chooseFolder } = useServices();
  if (!canKeepFolder) return null;
  const choose = async () => {
    const chosen = await chooseFolder();
    if (chosen !== null) onFolder(chosen);
  };
  return (
    <p class="quiet" role="status">
      The file goes into <strong>{folder?.name ?? 'Downloads'}</strong>.{' '}
      <TextButton onPress={() => void choose()}>
        {folder === null ? 'Choose a folder' : 'Another folder'}
      </TextButton>{' '}
      {folder !== null && <TextButton onPress={() => onFolder(null)}>Downloads instead</TextButton>}
    </p>
  );
}
