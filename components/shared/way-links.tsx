import { TextButton } from './button.tsx';
import { useWaysBack, type WayBack } from './ways-back.ts';

/** Leads from the passphrase to the recovery file, on pages that have that way. */
export function RecoverLink() {
  return (
    <>
      <WayLink way="recovery">Forgotten? Use a recovery file and its six words</WayLink>
      <p class="hint">
        Without one, nobody can open this vault again. You can still start a vault of your own.
      </p>
    </>
  );
}

/** Leads from making a vault to bringing one, on pages that have that way. */
export function ElsewhereLink() {
  return <WayLink way="elsewhere">I have a vault elsewhere</WayLink>;
}

function WayLink({ way, children }: { way: WayBack; children: string }) {
  const open = useWaysBack();
  if (open === null) return null;
  return (
    <p>
      <TextButton onPress={() => open(way)}>{children}</TextButton>
    </p>
  );
}
