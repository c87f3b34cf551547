import { useState } from 'preact/hooks';
import { DOMAINS_AS_READ, Domain, fixedKind, type Kind } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { RoundCard } from '../../lib/schema/round-card.ts';
import { Button } from '../shared/button.tsx';
import { SelectField } from '../shared/fields.tsx';
import { KeepChange } from '../shared/keep-change.tsx';
import type { Cell } from './cell.ts';
import { MergeForm } from './merge-form.tsx';
import type { PointActions } from './use-points.ts';

interface RoomNewProps {
  readonly consultants: RoundCard['consultants'];
  /** Where the room is: the part of the brief that the new point begins in. */
  readonly at: Cell | null;
  readonly actions: PointActions;
  /** Shows the point that was added. */
  readonly onAdded: (point: string) => void;
  readonly onDone: () => void;
}

/** Writing a point on the big screen, with no observation behind it; none is shown here. */
export function RoomNew({ consultants, at, actions, onAdded, onDone }: RoomNewProps) {
  const [consultant, setConsultant] = useState(at?.consultant ?? consultants[0]?.id ?? '');
  const [domain, setDomain] = useState<Domain>(at?.domain ?? 'strengths');
  const [chosen, setKind] = useState<Kind>(at?.kind ?? 'keep');
  const cell = { consultant, domain, kind: fixedKind(domain) ?? chosen };
  return (
    <main class="room room--words">
      <h1>Write a point together</h1>
      <div class="points__top">
        <SelectField
          label="Consultant"
          value={consultant}
          choices={consultants.map(({ id, name }) => [id, name] as const)}
          onValue={setConsultant}
        />
        <SelectField
          label="Domain"
          value={domain}
          choices={DOMAINS_AS_READ.map((each) => [each, DOMAIN_TEXT[each].label] as const)}
          onValue={(value) => setDomain(Domain.parse(value))}
        />
        <KeepChange domain={domain} value={chosen} onValue={setKind} />
      </div>
      <MergeForm
        ticked={false}
        judge={(statement) => actions.judge({ ...cell, statement })}
        onMerge={(statement) => actions.merge({ ...cell, statement }, [], onAdded)}
      />
      <p class="row">
        <Button kind="quiet" onPress={onDone}>
          Back to the points
        </Button>
      </p>
    </main>
  );
}
