import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CurrentVault, VaultState } from '../../lib/store/vault-state.ts';
import { FirstRun } from '../capture/first-run.tsx';
import { LogState } from '../capture/log-state.tsx';
import { useCapture } from '../capture/use-capture.ts';
import { useDraftAction } from '../capture/use-draft-action.ts';
import { WaysBackGate } from '../keeping/ways-back-gate.tsx';
import { Inset } from '../shared/layout.tsx';
import { MadeVaultContext } from '../shared/made-vault.ts';
import { PanelShell, type PanelView, StateLine } from '../shared/panel-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { useVaultState } from '../shared/use-vault.ts';
import { VaultDismissals } from '../shared/vault-dismissals.tsx';
import { FolderNotice } from './folder-notice.tsx';
import { HiddenPanel } from './hidden-panel.tsx';
import { LockedView } from './locked-view.tsx';
import { PageLinks } from './page-links.tsx';
import { PanelContent } from './panel-content.tsx';
import { RoomWarning } from './room-warning.tsx';
import { SiteOffer } from './site-offer.tsx';
import { useHiding } from './use-hiding.ts';
import { useLocking } from './use-locking.ts';
import { type Unsafe, useUnsafe } from './use-unsafe.ts';

type Capture = ReturnType<typeof useCapture>;

/** The side panel: log, observations, hand in; writing works while locked; hidden at once when somebody walks up. */
export function PanelApp() {
  const { sentence } = useServices();
  const state = useVaultState();
  const capture = useCapture(state?.ok ? state.value : null);
  const hiding = useHiding({
    putAway: capture.putAway,
    mayClose: () => !capture.isHolding && (capture.form.text === '' || capture.isOwned()),
  });
  const startedEmpty = useStartedEmpty(state);
  const [made, setMade] = useState(false);
  if (hiding.hidden) return <HiddenPanel kept={hiding.hidden.kept} onOpen={hiding.open} />;
  if (state === null) return <main class="panel" aria-busy="true" />;
  if (!state.ok) return <BeforeVault capture={capture} problem={sentence(state.refusal)} />;
  const { value } = state;
  return (
    <MadeVaultContext.Provider value={() => setMade(true)}>
      <WaysBackGate frame={(way) => <main class="panel">{inBody(way)}</main>}>
        {value.status === 'none' ? (
          <BeforeVault capture={capture} />
        ) : (
          <VaultDismissals>
            <VaultPanel
              capture={capture}
              vault={value}
              startedEmpty={startedEmpty}
              isMade={made}
              onNoted={() => setMade(false)}
            />
          </VaultDismissals>
        )}
      </WaysBackGate>
    </MadeVaultContext.Provider>
  );
}

/** Whether there was no vault when the panel was opened. */
function useStartedEmpty(state: ReturnType<typeof useVaultState>): boolean {
  const [empty, setEmpty] = useState(false);
  const isEmpty = state?.ok === true && state.value.status === 'none';
  if (isEmpty && !empty) setEmpty(true);
  return empty || isEmpty;
}

/** Before the first passphrase: one field, whose text nothing can keep. */
function BeforeVault({ capture, problem }: { capture: Capture; problem?: string }) {
  const [pages, setPages] = useState(false);
  return (
    <main class="panel">
      {problem && <Inset tone="danger">{problem}</Inset>}
      {pages ? <PageLinks onBack={() => setPages(false)} /> : <FirstRun capture={capture} />}
      <StateLine onPages={() => setPages(true)}>
        {capture.form.text === ''
          ? 'Nothing is kept before you choose a passphrase'
          : 'Not kept yet: closing the browser or this panel loses this text'}
      </StateLine>
    </main>
  );
}

function inBody(content: ComponentChildren) {
  return <div class="panel__body panel__body--first">{content}</div>;
}

interface VaultPanelProps {
  readonly capture: Capture;
  readonly vault: Exclude<VaultState, { status: 'none' }>;
  readonly startedEmpty: boolean;
  /** Whether the vault was just made here, and its owner has not said yet that they noted its two words. */
  readonly isMade: boolean;
  readonly onNoted: () => void;
}

function VaultPanel({ capture, vault: state, startedEmpty, isMade, onNoted }: VaultPanelProps) {
  const [view, setView] = useState<PanelView>('log');
  const vault = state.status === 'unchosen' ? null : state;
  const locked = state.status !== 'unlocked';
  const lock = useLocking({ capture, locked, id: vault?.id ?? null });
  const toSwitch = () => setView('switch');
  const draftAction = useDraftAction(capture, { locked, onSwitch: toSwitch });
  const logging = view === 'log';
  const isResting = !locked && logging && capture.form.text === '';
  const unsafe = useUnsafe(startedEmpty && isResting);
  const told = isMade && isResting ? madeLine(vault, onNoted) : unsafe;
  return (
    <PanelShell
      view={view}
      onView={setView}
      locked={locked}
      onLock={lock}
      foot={
        <>
          {!locked && <FolderNotice />}
          <RoomWarning />
          <SiteOffer />
          <StateLine
            onPages={() => setView('pages')}
            action={logging ? (draftAction ?? told?.action ?? null) : null}
          >
            {told ? (
              <strong>{told.text}</strong>
            ) : logging ? (
              <LogState capture={capture} name={vault?.name ?? null} locked={locked} />
            ) : (
              <VaultLine vault={view === 'switch' ? null : vault} />
            )}
          </StateLine>
        </>
      }
    >
      <WaysBackGate frame={inBody} view={view}>
        {locked && view !== 'log' && view !== 'pages' ? (
          <LockedView view={view} capture={capture} vault={vault} onView={setView} />
        ) : (
          <PanelContent
            view={view}
            locked={locked}
            name={vault?.name ?? null}
            capture={capture}
            onView={setView}
          />
        )}
      </WaysBackGate>
    </PanelShell>
  );
}

/** A new vault's two words, which a shared computer asks its owner about. */
function madeLine(vault: CurrentVault | null, onPress: () => void): Unsafe | null {
  if (vault === null) return null;
  const text = `Your vault goes by “${vault.name}”: on a shared computer you are asked for it`;
  return { text, action: { label: 'Noted', onPress } };
}

function VaultLine({ vault }: { vault: CurrentVault | null }) {
  if (vault === null) return <>Nothing is stored until you say whose vault it is</>;
  return (
    <>
      Vault <strong>{vault.name}</strong>: here, encrypted, not sent
    </>
  );
}
