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

/** The side panel: log, observations, hand in; writing works while locked. */
export function PanelApp() {
  const { vault, sentence } = useServices();
  const state = useVaultState();
  const capture = useCapture();
  const [view, setView] = useState<PanelView>('log');
  if (state === null) return <main class="panel" aria-busy="true" />;
  const blocked = state.ok ? null : <Inset tone="danger">{sentence(state.refusal)}</Inset>;
  if (!state.ok || state.value.status === 'none') {
    return (
      <main class="panel">
        {blocked}
        <FirstRun capture={capture} />
        <PageLinks />
        <StateLine>Not kept yet: closing the browser loses this text</StateLine>
      </main>
    );
  }
  const locked = state.value.status === 'locked';
  return (
    <PanelShell
      view={view}
      onView={setView}
      locked={locked}
      onLock={() => void vault.lock()}
      foot={
        <PanelFoot
          name={state.value.name}
          locked={locked}
          unsaved={view === 'log' && capture.form.text !== ''}
        />
      }
    >
      {locked && view !== 'log' ? (
        <div class="panel__body panel__body--first">
          <UnlockForm name={state.value.name} title="Unlock your observations" />
        </div>
      ) : (
        <PanelContent view={view} locked={locked} capture={capture} onView={setView} />
      )}
      <PageLinks />
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
  if (view === 'log') return <LogView capture={capture} cards={cards} />;
  if (view === 'observations') return <ObservationsView own={own} cards={cards} onLog={toLog} />;
  return <HandInView own={own} memberships={memberships} onLog={toLog} />;
}

function PanelFoot({ name, locked, unsaved }: { name: string; locked: boolean; unsaved: boolean }) {
  if (unsaved) return <StateLine>Not saved yet: closing this panel loses the text</StateLine>;
  if (locked) {
    return (
      <StateLine>
        Goes into the vault <strong>{name}</strong>. Nothing you write while locked is lost
      </StateLine>
    );
  }
  return (
    <StateLine>
      Vault <strong>{name}</strong>: on this computer, encrypted, not sent
    </StateLine>
  );
}
