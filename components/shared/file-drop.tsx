import { useId, useState } from 'preact/hooks';
import { filesChosen, filesDropped } from '../../lib/platform/dropped-files.ts';
import { usePageDrop } from './use-page-drop.ts';

interface FileDropProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the file that was chosen. */
  readonly error?: string | null;
  readonly accept?: string;
  readonly multiple?: boolean;
  /** Whether a whole folder can be chosen too. One that is dropped where several files may be is always taken. */
  readonly folder?: boolean;
  /** Whether it takes what is dropped anywhere on the page. */
  readonly wholePage?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files on, with an ordinary file field for everyone who does not drag. */
export function FileDrop(props: FileDropProps) {
  const { label, hint, error, accept, multiple, folder, wholePage, onFiles } = props;
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: readonly File[]) => {
    if (files.length > 0) onFiles(files);
  };
  const takeDropped = async (transfer: DataTransfer | null) => {
    if (transfer !== null) take(multiple ? await filesDropped(transfer) : [...transfer.files]);
  };
  usePageDrop(wholePage ? (transfer) => void takeDropped(transfer) : null);
  return (
    <>
      <label
        for={id}
        class={over ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void takeDropped(event.dataTransfer);
        }}
      >
        <span class="label">{label}</span>
        {hint && <span class="hint">{hint}</span>}
        {error && (
          <span class="error" id={`${id}-error`}>
            {error}
          </span>
        )}
        <input
          id={id}
          type="file"
          autocomplete="off"
          accept={accept ?? ''}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          multiple={multiple ?? false}
          onChange={(event) => {
            take(filesChosen(event.currentTarget.files));
            event.currentTarget.value = '';
          }}
        />
      </label>
      {folder && <FolderField onFiles={take} />}
    </>
  );
}

/** A whole folder, with what lies in the folders inside it. */
function FolderField({ onFiles }: Pick<FileDropProps, 'onFiles'>) {
  return (
    <label class="folder">
      <span class="label">Or a whole folder</span>
      <input
        type="file"
        autocomplete="off"
        // Every browser knows the attribute; the types of a file field do not.
        ref={(field) => void field?.toggleAttribute('webkitdirectory', true)}
        onChange={(event) => {
          onFiles(filesChosen(event.currentTarget.files));
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
