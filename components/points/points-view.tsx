import { useState } from 'preact/hooks';
import { DOMAINS_AS_READ, fixedKind, type Kind } from '../../lib/schema/domain.ts';
import type { Point } from '../../lib/schema/point.ts';
import { numberText } from '../collect/count-text.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import { Button } from '../shared/button.tsx';
import { SelectField } from '../shared/fields.tsx';
import { KeepChange } from '../shared/keep-change.tsx';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { CellWork } from './cell-work.tsx';
import { DomainList } from './domain-list.tsx';
import { UndoButton } from './undo-button.tsx';
import type { Arrangement } from './use-arrangement.ts';
import type { PointActions } from './use-points.ts';
import type { Begun } from './use-points-draft.ts';

interface PointsViewProps {
  readonly desk: RoundOnDesk;
  readonly actions: PointActions;
  readonly arrangement: Arrangement;
  readonly begun: Begun;
  readonly onRoom: () => void;
}

/** Turning what fellows wrote into points, one consultant, domain and kind at a time. */
export function PointsView({ desk, actions, arrangement, begun, onRoom }: PointsViewProps) {
  const { consultants } = desk.round.value.card;
  const [consultant, setConsultant] = useState(consultants[0]?.id ?? '');
  const [domain, setDomain] = useState<Point['domain']>(DOMAINS_AS_READ[0] ?? 'strengths');
  const [chosen, setKind] = useState<Kind>('keep');
  const cell = { consultant, domain, kind: fixedKind(domain) ?? chosen };
  return (
    <div class="stack--wide">
      <WhoSees>
        <strong>You</strong>, and the group when words are on the big screen. Observations never leave this
        page.
      </WhoSees>
      {desk.shown.reading === 'locked' && (
        <Inset>
          Nothing is opened before {numberText(desk.shown.k)} seats are there. Until then, or where the round
          is held by conversation alone, points are written in the room.
        </Inset>
      )}
      <div class="points__top">
        <SelectField
          label="Consultant"
          value={consultant}
          choices={consultants.map(({ id, name }) => [id, name] as const)}
          onValue={setConsultant}
        />
        <KeepChange domain={domain} value={chosen} onValue={setKind} />
        <Button kind="quiet" onPress={onRoom}>
          Show on the big screen
        </Button>
        <UndoButton last={actions.undo.last} onUndo={() => void actions.undo.undo()} />
      </div>
      <div class="points">
        <DomainList desk={desk} consultant={consultant} domain={domain} onDomain={setDomain} />
        <CellWork
          key={Object.values(cell).join()}
          cell={cell}
          desk={desk}
          actions={actions}
          arrangement={arrangement}
          begun={begun}
        />
      </div>
    </div>
  );
}
