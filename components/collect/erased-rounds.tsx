import { Inset } from '../shared/layout.tsx';

/** Says which rounds were erased since the page was opened. */
export function ErasedRounds({ titles }: { titles: readonly string[] }) {
  return (
    <div role="status">
      {titles.map((title) => (
        <Inset key={title}>
          <strong>{title}</strong> is erased: its time after the last release was over, or you asked for it.
        </Inset>
      ))}
    </div>
  );
}
