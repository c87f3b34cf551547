import { Inset } from '../shared/layout.tsx';

/** What the vault said when it did not store something, until a write succeeds. */
export function NotStored({ fault }: { fault: string | null }) {
  if (fault === null) return null;
  return (
    <div role="alert">
      <Inset tone="danger">{fault}</Inset>
    </div>
  );
}
