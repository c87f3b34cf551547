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
import { MadeNotice } from './made-notice.tsx';
import { PageLinks } from './page-links.tsx';
import { PanelContent } from './panel-content.tsx';
import { RoomWarning } from './room-warning.tsx';
import { SiteOffer } from './site-offer.tsx';
import { useHiding } from './use-hiding.ts';
import { useLocking } from './use-locking.ts';
import { useUnsafe } from './use-unsafe.ts';

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
  const [made, setMade] = useState<string | null>(null);
  if (hiding.hidden) return <HiddenPanel kept={hiding.hidden.kept} onOpen={hiding.open} />;
  if (state === null) return <main class="panel" aria-busy="true" />;
  if (!state.ok) return <BeforeVault capture={capture} problem={sentence(state.refusal)} />;
  const { value } = state;
  return (
    <MadeVaultContext.Provider value={setMade}>
      <WaysBackGate frame={(way) => <main class="panel">{inBody(way)}</main>}>
        {value.status === 'none' ? (
          <BeforeVault capture={capture} />
        ) : (
          <VaultDismissals>
            <VaultPanel
              capture={capture}
              vault={value}
              startedEmpty={startedEmpty}
              notice={made !== null && <MadeNotice name={made} onRead={() => setMade(null)} />}
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
  /** Of a vault that was just made; shown while it is open. */
  readonly notice: ComponentChildren;
}

function VaultPanel({ capture, vault: state, startedEmpty, notice }: VaultPanelProps) {
  const [view, setView] = useState<PanelView>('log');
  const vault = state.status === 'unchosen' ? null : state;
  const locked = state.status !== 'unlocked';
  const lock = useLocking({ capture, locked, id: vault?.id ?? null });
  const toSwitch = () => setView('switch');
  const draftAction = useDraftAction(capture, { locked, onSwitch: toSwitch });
  const logging = view === 'log';
  const unsafe = useUnsafe(startedEmpty && !locked && logging && capture.form.text === '');
  return (
    <PanelShell
      view={view}
      onView={setView}
      locked={locked}
      onLock={lock}
      foot={
        <>
          {!locked && notice}
          {!locked && <FolderNotice />}
          <RoomWarning />
          <SiteOffer />
          <StateLine
            onPages={() => setView('pages')}
            action={logging ? (draftAction ?? unsafe?.action ?? null) : null}
          >
            {unsafe ? (
              <strong>{unsafe.text}</strong>
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

function VaultLine({ vault }: { vault: CurrentVault | null }) {
  if (vault === null) return <>Nothing is stored until you say whose vault it is</>;
  return (
    <>
      Vault <strong>{vault.name}</strong>: here, encrypted, not sent
    </>
  );
}
