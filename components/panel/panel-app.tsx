import { useState } from 'preact/hooks';
import type { CurrentVault, VaultState } from '../../lib/store/vault-state.ts';
import { FirstRun } from '../capture/first-run.tsx';
import { LogState } from '../capture/log-state.tsx';
import { useCapture } from '../capture/use-capture.ts';
import { useDraftAction } from '../capture/use-draft-action.ts';
import { Inset } from '../shared/layout.tsx';
import { PanelShell, type PanelView, StateLine } from '../shared/panel-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { useVaultState } from '../shared/use-vault.ts';
import { VaultDismissals } from '../shared/vault-dismissals.tsx';
import { HiddenPanel } from './hidden-panel.tsx';
import { LockedView } from './locked-view.tsx';
import { PageLinks } from './page-links.tsx';
import { PanelContent } from './panel-content.tsx';
import { SiteOffer } from './site-offer.tsx';
import { useHiding } from './use-hiding.ts';
import { useLocking } from './use-locking.ts';

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
  if (hiding.hidden) return <HiddenPanel kept={hiding.hidden.kept} onOpen={hiding.open} />;
  if (state === null) return <main class="panel" aria-busy="true" />;
  if (!state.ok) return <BeforeVault capture={capture} problem={sentence(state.refusal)} />;
  const { value } = state;
  if (value.status === 'none') return <BeforeVault capture={capture} />;
  return (
    <VaultDismissals>
      <VaultPanel capture={capture} vault={value} />
    </VaultDismissals>
  );
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

function VaultPanel({
  capture,
  vault: state,
}: {
  capture: Capture;
  vault: Exclude<VaultState, { status: 'none' }>;
}) {
  const [view, setView] = useState<PanelView>('log');
  const vault = state.status === 'unchosen' ? null : state;
  const locked = state.status !== 'unlocked';
  const lock = useLocking({ capture, locked, id: vault?.id ?? null });
  const toSwitch = () => setView('switch');
  const draftAction = useDraftAction(capture, { locked, onSwitch: toSwitch });
  const logging = view === 'log';
  return (
    <PanelShell
      view={view}
      onView={setView}
      locked={locked}
      onLock={lock}
      foot={
        <>
          <SiteOffer />
          <StateLine onPages={() => setView('pages')} action={logging ? draftAction : null}>
            {logging ? (
              <LogState capture={capture} name={vault?.name ?? null} locked={locked} />
            ) : (
              <VaultLine vault={view === 'switch' ? null : vault} />
            )}
          </StateLine>
        </>
      }
    >
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
