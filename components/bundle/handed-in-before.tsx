import { Inset } from '../shared/layout.tsx';

/** Says what handing in again does, once a file of this round was sealed here. Nothing before. */
export function HandedInBefore({ revision, left }: { revision: number; left: number }) {
  if (revision === 0) return null;
  return (
    <Inset>
      <p>
        You handed in from this computer before. The new file replaces the one before it: what you untick is
        taken back.
      </p>
      {left > 0 && (
        <p>
          {left === 1 ? '1 is' : `${left} are`} not ticked: kept back or taken back then, or written since.
        </p>
      )}
    </Inset>
  );
}
