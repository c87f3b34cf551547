const SECTIONS = [
  ['vault', 'Your vault'],
  ['locking', 'Locking'],
  ['room', 'This computer'],
  ['sites', 'Sites'],
  ['look', 'Reading and keys'],
  ['wipe', 'Erase'],
] as const;

const OF_A_VAULT: readonly string[] = ['vault', 'wipe'];

/** The sections of the settings, to jump to. */
export function Sections({ hasVault }: { hasVault: boolean }) {
  return (
    <nav class="toc" aria-label="Sections">
      <ul>
        {SECTIONS.filter(([id]) => hasVault || !OF_A_VAULT.includes(id)).map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
