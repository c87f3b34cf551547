import { HandInView } from '../bundle/hand-in-view.tsx';
import { LogView } from '../capture/log-view.tsx';
import type { useCapture } from '../capture/use-capture.ts';
import { ObservationsView } from '../observations/observations-view.tsx';
import { useExpiry } from '../observations/use-expiry.ts';
import { useObservations } from '../observations/use-observations.ts';
import type { PanelView } from '../shared/panel-shell.tsx';
import { useRecords, valuesOf } from '../shared/use-vault.ts';
import { PageLinks } from './page-links.tsx';

interface PanelContentProps {
  readonly view: PanelView;
  readonly locked: boolean;
  /** The vault's two words; null where none was chosen yet. */
  readonly name: string | null;
  readonly capture: ReturnType<typeof useCapture>;
  readonly onView: (view: PanelView) => void;
}

/** What stands between the bar and the foot of the panel. */
export function PanelContent({ view, locked, name, capture, onView }: PanelContentProps) {
  const own = useObservations();
  const memberships = useRecords('membership');
  const expiry = useExpiry(own, memberships);
  const cards = locked ? [] : valuesOf(memberships).map(({ card }) => card);
  const toLog = () => onView('log');
  if (view === 'pages') return <PageLinks onBack={toLog} />;
  if (view === 'log' || view === 'switch') {
    return <LogView capture={capture} cards={cards} name={name} onSwitch={() => onView('switch')} />;
  }
  if (!own.loaded || memberships === null) return <p role="status">Reading…</p>;
  if (view === 'observations') {
    return (
      <ObservationsView
        own={own}
        expiry={expiry}
        cards={cards}
        onLog={toLog}
        onHandIn={() => onView('hand-in')}
        onPreview={() => onView('preview')}
      />
    );
  }
  return (
    <HandInView
      own={own}
      memberships={memberships}
      previewing={view === 'preview'}
      onPreview={(open) => onView(open ? 'preview' : 'hand-in')}
      onLog={toLog}
      onObservations={() => onView('observations')}
    />
  );
}
