import { FileDrop } from '../shared/file-drop.tsx';
import { Icon } from '../shared/icon.tsx';

interface FileFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly file: File | null;
  readonly error: string | null;
  readonly onFile: (file: File) => void;
}

/** A field for one age file, with the name of the one that was chosen. */
export function FileField({ label, hint, file, error, onFile }: FileFieldProps) {
  return (
    <div class="stack">
      <FileDrop
        label={label}
        hint={hint}
        accept=".age"
        error={error}
        onFiles={([first]) => first && onFile(first)}
      />
      <p role="status">
        {file && (
          <>
            <Icon name="file" /> <strong class="file-name">{file.name}</strong> is chosen.
          </>
        )}
      </p>
    </div>
  );
}
