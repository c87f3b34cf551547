import { useState } from 'preact/hooks';
import { isSupported, observationsBehind } from '../../lib/disclosure/support.ts';
import { agreePoint, dropPoint, reopenPoint } from '../../lib/points/edit-point.ts';
import type { Point } from '../../lib/schema/point.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { KindMark } from '../shared/kind-mark.tsx';
import { Tag } from '../shared/layout.tsx';
import { MoveTo } from './move-to.tsx';
import { PointWords } from './point-words.tsx';
import { RoomWord } from './room-word.tsx';
import type { PointActions } from './use-points.ts';

interface PointItemProps {
  readonly point: Point;
  readonly desk: RoundOnDesk;
  readonly actions: PointActions;
  /** The other points of its part of the brief, where an observation may be moved. */
  readonly others: readonly Point[];
}

const STATE_TEXT = { open: 'Not agreed yet', agreed: 'Agreed', dropped: 'Left out' } as const;

/** One point: its words, what the room said, whether it is agreed, and whether the brief shows it. */
export function PointItem({ point, desk, actions, others }: PointItemProps) {
  const [editing, setEditing] = useState(false);
  const shown = isSupported(point, desk.evidence);
  const { keep } = actions;
  return (
    <li class="card point-item" aria-label={point.statement}>
      {editing ? (
        <PointWords point={point} actions={actions} onDone={() => setEditing(false)} />
      ) : (
        <p class="point-item__words">
          <KindMark kind={point.kind} /> <span>{point.statement}</span>
          <TextButton onPress={() => setEditing(true)}>Change the words</TextButton>
        </p>
      )}
      <RoomWord point={point} desk={desk} onAnswer={(answer) => void actions.answer(point, answer)} />
      <p class="row row--wrap">
        <Tag>{STATE_TEXT[point.state]}</Tag>
        {point.state === 'open' ? (
          <Button kind="quiet" small onPress={() => void keep(agreePoint(point))}>
            Agree
          </Button>
        ) : (
          <TextButton onPress={() => void keep(reopenPoint(point))}>Open again</TextButton>
        )}
        {point.state !== 'dropped' && (
          <TextButton danger onPress={() => void keep(dropPoint(point))}>
            Leave out
          </TextButton>
        )}
        {others.length > 0 && (
          <MoveTo
            label="Put with another"
            what={point.statement}
            places={others.map(({ id, statement }) => [id, statement] as const)}
            onMove={(id) => {
              const into = others.find((other) => other.id === id);
              if (into !== undefined) void actions.mergeInto(point, into);
            }}
          />
        )}
        <span class="point-item__fate">
          In the brief: <strong>{shown ? 'shown' : 'not shown'}</strong>
        </span>
      </p>
      <Behind {...{ point, desk, others }} onMove={(id, to) => void actions.move(id, to)} />
    </li>
  );
}

interface BehindProps extends Pick<PointItemProps, 'point' | 'desk' | 'others'> {
  readonly onMove: (observation: string, to: string | null) => void;
}

/** The observations merged into a point, each with the ways out of it. */
function Behind({ point, desk, others, onMove }: BehindProps) {
  const behind = observationsBehind(point, desk.evidence);
  if (behind.length === 0) return <p class="quiet">No observation stands behind it.</p>;
  return (
    <details>
      <summary>What it was merged from</summary>
      <ul class="behind">
        {behind.map(({ id, text }) => (
          <li key={id}>
            <span>{text}</span>
            <TextButton onPress={() => onMove(id, null)}>
              Take out<span class="visually-hidden">: {text}</span>
            </TextButton>
            {others.length > 0 && (
              <MoveTo
                what={text}
                places={others.map(({ id: other, statement }) => [other, statement] as const)}
                onMove={(to) => onMove(id, to)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
