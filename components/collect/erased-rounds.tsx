import { Inset } from '../shared/layout.tsx';
import type { ErasedRound } from './use-erasing.ts';

/** Says which rounds were erased since the page was opened. */
export function ErasedRounds({ rounds }: { rounds: readonly ErasedRound[] }) {
  return (
    <div role="status">
      {rounds.map(({ round, title }) => (
        <Inset key={round}>
          <strong>{title}</strong> is erased: its time after the last release was over, or you asked for it.
        </Inset>
      ))}
    </div>
  );
}
