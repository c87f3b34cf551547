import type { SettingsTask } from './settings-task.ts';

interface EraseCardProps {
  /** Whether the vault is unlocked: only who can read it may erase it alone. */
  readonly isOpen: boolean;
  readonly onTask: (task: SettingsTask) => void;
}

/** The ways to take a vault, or all of them, off this computer. */
export function EraseCard({ isOpen, onTask }: EraseCardProps) {
  return (
    <section class="card" id="wipe" aria-labelledby="h-wipe">
      <div class="card__head">
        <h2 class="title" id="h-wipe">
          Erase
        </h2>
      </div>
      <div class="card__body stack--wide">
        <p>
          Remove your vault from this computer: observations, drafts, names and keys. Files you saved
          elsewhere stay where they are.
          {!isOpen && ' Unlock it first: nobody else may erase what you wrote.'}
        </p>
        {isOpen && (
          <p>
            <EraseButton onPress={() => onTask('erase')}>Erase my vault</EraseButton>
          </p>
        )}
        <p>
          Leaving this computer for good? Wiping takes every vault in this browser, whoever’s it is, and the
          settings and sites. It works while locked.
        </p>
        <p>
          <EraseButton onPress={() => onTask('wipe')}>Wipe this computer</EraseButton>
        </p>
      </div>
    </section>
  );
}

function EraseButton({ children, onPress }: { children: string; onPress: () => void }) {
  return (
    <button type="button" class="button button--quiet erase" onClick={onPress}>
      {children}
    </button>
  );
}
