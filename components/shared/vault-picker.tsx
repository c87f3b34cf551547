import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { Button, TextButton } from './button.tsx';
import { Inset } from './layout.tsx';
import { NewVaultForm } from './new-vault-form.tsx';
import { useServices } from './services.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useReading } from './use-reading.ts';

interface VaultPickerProps {
  readonly title: string;
  /** The vault that is turned away from, which is not listed. */
  readonly current?: string | undefined;
  /** True where it stands among other things, and so neither takes the focus nor heads the page. */
  readonly isPart?: boolean;
  /** What is to be known first. */
  readonly note?: ComponentChildren;
  /** Runs once it was said whose vault is written to. */
  readonly onDone?: () => void;
  /** More ways to a vault, below those of this computer. */
  readonly children?: ComponentChildren;
}

/** The vaults of this profile by their two words, and the way to one of one's own. Picking a name says that it is one's own. */
export function VaultPicker({ title, current, isPart, note, onDone, children }: VaultPickerProps) {
  const { vault, sentence } = useServices();
  const names = useReading((service) => service.names());
  const [making, setMaking] = useState(false);
  const [refusal, setRefusal] = useState<VaultRefusal | null>(null);
  const inside = useHeadingFocus(making);
  const pick = async (id: string) => {
    const chosen = await vault.choose(id);
    const said = chosen.ok ? await vault.confirm() : chosen;
    setRefusal(said.ok ? null : said.refusal);
    if (said.ok) onDone?.();
  };
  if (making) {
    return (
      <>
        <NewVaultForm
          title="Start a vault of your own"
          action="Make my vault"
          place="another"
          onMade={async () => onDone?.()}
        />
        <TextButton onPress={() => setMaking(false)}>Back</TextButton>
      </>
    );
  }
  const others = names?.ok ? names.value.filter(({ id }) => id !== current) : [];
  return (
    <div class="stack stack--wide" ref={inside}>
      {isPart ? <h3 class="title title--small">{title}</h3> : <h1 class="title">{title}</h1>}
      {note}
      {refusal && (
        <div role="alert">
          <Inset tone="danger">{sentence(refusal)}</Inset>
        </div>
      )}
      {others.length > 0 && (
        <>
          <p class="quiet">Yours goes by two words, which you saw when you made it.</p>
          <ul class="stack vaults" aria-label="Vaults on this computer">
            {others.map(({ id, name }) => (
              <li key={id}>
                <Button kind="quiet" wide onPress={() => void pick(id)}>
                  {name}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <TextButton onPress={() => setMaking(true)}>Start a vault of my own</TextButton>
      </p>
      {children}
    </div>
  );
}
