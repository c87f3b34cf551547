import { TextButton } from '../shared/button.tsx';

interface MadeNoticeProps {
  /** The two words of the vault that was just made. */
  readonly name: string;
  readonly onRead: () => void;
}

/** Tells the owner of a new vault its two words, which a shared computer will ask them about. */
export function MadeNotice({ name, onRead }: MadeNoticeProps) {
  return (
    <p class="inset foot-note" role="status">
      Your vault goes by <strong>{name}</strong>. On a shared computer Upward asks for it by these two words.{' '}
      <TextButton onPress={onRead}>Noted</TextButton>
    </p>
  );
}
