import { useState } from 'preact/hooks';
import { HandInView } from '../bundle/hand-in-view.tsx';
import { FirstRun } from '../capture/first-run.tsx';
import { LogView } from '../capture/log-view.tsx';
import { useCapture } from '../capture/use-capture.ts';
import { ObservationsView } from '../observations/observations-view.tsx';
import { useObservations } from '../observations/use-observations.ts';
import { Inset } from '../shared/layout.tsx';
import { PanelShell, type PanelView, StateLine } from '../shared/panel-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { UnlockForm } from '../shared/unlock-form.tsx';
import { useRecords, useVaultState, valuesOf } from '../shared/use-vault.ts';
import { PageLinks } from './page-links.tsx';
import { SiteOffer } from './site-offer.tsx';

/** The side panel: log, observations, hand in; writing works while locked. */
export function PanelApp() {
  const { vault, sentence } = useServices();
  const state = useVaultState();
  const capture = useCapture();
  const [view, setView] = useState<PanelView>('log');
  if (state === null) return <main class="panel" aria-busy="true" />;
  const toPages = () => setView('pages');
  if (!state.ok || state.value.status === 'none') {
    return (
      <main class="panel">
        {!state.ok && <Inset tone="danger">{sentence(state.refusal)}</Inset>}
        {view === 'pages' ? <PageLinks onBack={() => setView('log')} /> : <FirstRun capture={capture} />}
        <StateLine onPages={toPages}>Not kept yet: closing the browser loses this text</StateLine>
      </main>
    );
  }
  const { status, name } = state.value;
  const locked = status === 'locked';
  const unsaved = view === 'log' && capture.form.text !== '';
  return (
    <PanelShell
      view={view}
      onView={setView}
      locked={locked}
      onLock={() => void vault.lock()}
      foot={
        <>
          <SiteOffer />
          <StateLine onPages={toPages}>{whereItIs({ name, locked, unsaved })}</StateLine>
        </>
      }
    >
      {locked && (view === 'observations' || view === 'hand-in') ? (
        <div class="panel__body panel__body--first">
          <UnlockForm name={name} title="Unlock your observations" />
        </div>
      ) : (
        <PanelContent view={view} locked={locked} capture={capture} onView={setView} />
      )}
    </PanelShell>
  );
}

interface PanelContentProps {
  readonly view: PanelView;
  readonly locked: boolean;
  readonly capture: ReturnType<typeof useCapture>;
  readonly onView: (view: PanelView) => void;
}

function PanelContent({ view, locked, capture, onView }: PanelContentProps) {
  const own = useObservations();
  const memberships = useRecords('membership');
  const cards = locked ? [] : valuesOf(memberships).map(({ card }) => card);
  const toLog = () => onView('log');
  if (view === 'pages') return <PageLinks onBack={toLog} />;
  if (view === 'log') return <LogView capture={capture} cards={cards} />;
  if (!own.loaded || memberships === null) return <p role="status">Reading…</p>;
  if (view === 'observations') {
    return <ObservationsView own={own} cards={cards} onLog={toLog} onHandIn={() => onView('hand-in')} />;
  }
  return <HandInView own={own} memberships={memberships} onLog={toLog} />;
}

function whereItIs({ name, locked, unsaved }: { name: string; locked: boolean; unsaved: boolean }) {
  if (unsaved) return 'Not saved yet: closing this panel loses the text';
  const vault = <strong>{name}</strong>;
  return locked ? (
    <>Goes into the vault {vault}, to be read after unlocking</>
  ) : (
    <>Vault {vault}: here, encrypted, not sent</>
  );
}
