import type { Made } from './use-made.ts';

/** Said in place of what is not made: that it is being made, or that it could not be. */
export function NotMade({ made }: { made: Exclude<Made<unknown>, { is: 'made' }> }) {
  if (made.is === 'working') return <p role="status">Working it out…</p>;
  return (
    <p role="alert">
      This could not be worked out. Close the study, open it again, and leave out the file that you dropped
      last. Nothing was changed.
    </p>
  );
}
