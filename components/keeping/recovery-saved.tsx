import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, TextButton } from '../shared/button.tsx';
import { Icon } from '../shared/icon.tsx';
import type { SavedKey } from '../shared/use-key-file.ts';
import { TryRecovery } from './try-recovery.tsx';

interface RecoverySavedProps {
  readonly saved: SavedKey;
  readonly onClose: () => void;
}

/** The six words of a recovery file, and what to do with them now. */
export function RecoverySaved({ saved, onClose }: RecoverySavedProps) {
  const [trying, setTrying] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [trying]);
  // Trying with the words in sight would prove nothing, so they go for good.
  if (trying) return <TryRecovery fileName={saved.fileName} onClose={onClose} />;
  return (
    <div class="stack stack--wide ask">
      <h1 class="title title--page" tabIndex={-1} ref={heading}>
        <Icon name="tick" /> Recovery file saved
      </h1>
      <div class="card card__body stack">
        <p>
          <strong class="file-name">{saved.fileName}</strong> <span class="quiet">in Downloads</span>
        </p>
        <div>
          <p class="label" id="six">
            Its six words. Write them down now, they are shown only once
          </p>
          <ol class="six" aria-labelledby="six" data-testid="six-words">
            {saved.words.map((word, index) => (
              <li key={index}>{word}</li>
            ))}
          </ol>
        </div>
        <p class="quiet">
          The file alone opens nothing, and neither do the words. Together they open your vault, here or on
          another computer.
        </p>
      </div>
      <div class="stack">
        <h2 class="title">Do this before the end of your shift</h2>
        <ol class="plain plain--numbers">
          <li>Write the words on paper and take it home. Never keep them with the file.</li>
          <li>Move the file to your own drive or stick, then delete it from Downloads.</li>
          <li>
            Try it once: it takes a minute, and you will know that it works. The words leave the screen then.
          </li>
        </ol>
      </div>
      <p class="row row--wrap">
        <Button onPress={() => setTrying(true)}>Try it now</Button>
        <TextButton onPress={onClose}>Back to settings</TextButton>
      </p>
    </div>
  );
}
