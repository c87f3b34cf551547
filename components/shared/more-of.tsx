import { TextButton } from './button.tsx';
import type { SomeOf } from './use-some-of.ts';

/** The way to the rest of a long list; nothing where all of it is shown. */
export function MoreOf({ left, showMore, of }: Pick<SomeOf<unknown>, 'left' | 'showMore'> & { of: string }) {
  if (left === 0) return null;
  return (
    <p>
      <TextButton onPress={showMore}>
        Show more<span class="visually-hidden"> of {of}</span> ({left} left)
      </TextButton>
    </p>
  );
}
