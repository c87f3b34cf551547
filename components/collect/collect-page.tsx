import { useState } from 'preact/hooks';
import type { LedRound } from '../../lib/schema/led-round.ts';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import type { LeadView } from './lead-view.ts';
import { NewRound } from './new-round.tsx';
import { RoundPages } from './round-pages.tsx';
import { type Desk, useDesk } from './use-desk.ts';
import { useErasing } from './use-erasing.ts';
import { useExample } from './use-example.ts';
import { useReceive } from './use-receive.ts';
import { useViewFocus } from './use-view-focus.ts';
import { useWriting } from './use-writing.ts';

/** The lead's page once the vault is open: setting up while there is no round, then the views of the current one. */
export function CollectPage() {
  const { sentence } = useServices();
  const desk = useDesk();
  if (desk.opening) return <p role="status">Opening…</p>;
  if (desk.refusal !== null) return <Inset tone="danger">{sentence(desk.refusal)}</Inset>;
  return <LeadPages desk={desk} />;
}

function LeadPages({ desk }: { desk: Desk }) {
  const { vault } = useServices();
  const { put, change, changeTogether, remove, refuse, fault } = useWriting();
  const [view, setView] = useState<LeadView>(desk.current === null ? 'set-up' : 'round');
  const [making, setMaking] = useState(false);
  const erasing = useErasing(desk);
  const receiving = useReceive();
  const story = useExample(put, receiving);
  const onMade = async (round: LedRound) => {
    const id = vault.newId();
    if (!(await put('led-round', id, round))) return;
    desk.choose(id);
    setMaking(false);
  };
  const openExample = async () => {
    setView('round');
    await story.open();
  };
  const [moves, setMoves] = useState(0);
  useViewFocus(moves);
  const toView = (chosen: LeadView) => {
    setMaking(false);
    setMoves(moves + 1);
    setView(chosen);
  };
  if (desk.current === null || making) {
    return (
      <NewRound
        onMade={onMade}
        onView={desk.current && toView}
        example={{ open: openExample, busy: story.busy }}
        fault={fault ?? erasing.fault}
        erased={erasing.erased}
      />
    );
  }
  return (
    <RoundPages
      key={desk.current.round.id}
      desk={desk}
      current={desk.current}
      view={view}
      onView={toView}
      onAnother={() => setMaking(true)}
      receiving={receiving}
      put={put}
      change={change}
      changeTogether={changeTogether}
      remove={remove}
      refuse={refuse}
      fault={fault ?? erasing.fault}
      erasing={erasing}
    />
  );
}
