import type { Point } from '../../lib/schema/point.ts';
import type { SeatedObservation } from '../../lib/schema/seated-observation.ts';
import { TextButton } from '../shared/button.tsx';
import { Tick } from '../shared/choices.tsx';
import { MoveTo } from './move-to.tsx';
import type { Arrangement } from './use-arrangement.ts';

type Group = readonly SeatedObservation[];

interface ObservationGroupProps {
  readonly group: Group;
  readonly others: readonly Group[];
  readonly points: readonly Point[];
  readonly arrangement: Arrangement;
  readonly ticked: ReadonlySet<string>;
  readonly onTicked: (ticked: ReadonlySet<string>) => void;
  readonly onPoint: (observation: string, point: string) => void;
  /** The observation being dragged; it is held by the page and never handed to what else could take it. */
  readonly dragged: string | null;
  readonly onDragged: (observation: string | null) => void;
}

/** One group of observations that say the same, or one that stands alone. */
export function ObservationGroup(props: ObservationGroupProps) {
  const { group, others, arrangement, onTicked, dragged, onDragged } = props;
  const [first] = group;
  if (first === undefined) return null;
  const places = others.flatMap(([head]) => (head === undefined ? [] : [[head.id, head.text] as const]));
  return (
    <li
      class="card group"
      onDragOver={(event) => {
        if (dragged !== null) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (dragged !== null && !group.some(({ id }) => id === dragged)) arrangement.move(dragged, first.id);
        onDragged(null);
      }}
    >
      {group.length > 1 && (
        <p class="row row--wrap group__head">
          <strong>Alike</strong>
          <TextButton onPress={() => onTicked(new Set(group.map(({ id }) => id)))}>
            Take this group<span class="visually-hidden">: {first.text}</span>
          </TextButton>
          <TextButton onPress={() => arrangement.part(first.id)}>
            Part it<span class="visually-hidden">: {first.text}</span>
          </TextButton>
          {places.length > 0 && (
            <MoveTo
              label="Put with another"
              what={first.text}
              places={places}
              onMove={(into) => arrangement.merge(first.id, into)}
            />
          )}
        </p>
      )}
      <ul class="ticks">
        {group.map((each) => (
          <Observation key={each.id} each={each} places={places} {...props} />
        ))}
      </ul>
    </li>
  );
}

/** The place of its own among those an observation may be moved to. */
const ALONE = 'alone';

interface ObservationProps extends ObservationGroupProps {
  readonly each: SeatedObservation;
  readonly places: readonly (readonly [string, string])[];
}

function Observation({ each, places, group, points, ...props }: ObservationProps) {
  const { arrangement, ticked, onTicked, onPoint, onDragged } = props;
  const { id, text } = each;
  const tick = (on: boolean) => {
    const others = [...ticked].filter((other) => other !== id);
    onTicked(new Set(on ? [...others, id] : others));
  };
  const move = (place: string) => {
    if (points.some((point) => point.id === place)) onPoint(id, place);
    else arrangement.move(id, place === ALONE ? null : place);
  };
  const toMove = [
    ...(group.length > 1 ? [[ALONE, 'A group of its own'] as const] : []),
    ...points.map((point) => [point.id, `The point: ${point.statement}`] as const),
    ...places,
  ];
  return (
    <li
      draggable
      onDragStart={(event) => {
        // Firefox starts no drag without data; the words stay out of it.
        event.dataTransfer?.setData('text/plain', '');
        onDragged(id);
      }}
      onDragEnd={() => onDragged(null)}
    >
      <Tick label={text} checked={ticked.has(id)} onValue={tick} />
      {toMove.length > 0 && <MoveTo what={text} places={toMove} onMove={move} />}
    </li>
  );
}
