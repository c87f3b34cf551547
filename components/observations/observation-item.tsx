import type { Observation } from '../../lib/schema/observation.ts';
import { TextButton } from '../shared/button.tsx';
import { KindMark } from '../shared/kind-mark.tsx';
import { Tag } from '../shared/layout.tsx';
import { SETTING_LABELS } from '../shared/setting-text.ts';

interface ObservationItemProps {
  readonly observation: Observation;
  /** Whether it stands behind a point of a preview that was opened. */
  readonly used: boolean;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
}

/** One observation as its writer sees it. */
export function ObservationItem({ observation, used, onEdit, onDelete }: ObservationItemProps) {
  const { text, kind, setting, week, handedIn } = observation;
  const place = [setting && SETTING_LABELS[setting], `week ${Number(week.slice(-2))}`]
    .filter(Boolean)
    .join(', ');
  return (
    <li class="observation" data-observation={observation.id}>
      <p>{text}</p>
      <div class="observation__about">
        {kind && (
          <strong>
            <KindMark kind={kind} /> {kind === 'keep' ? 'Keep' : 'Change'}
          </strong>
        )}
        <span>{place}</span>
        {handedIn && <Tag tone="accent">handed in</Tag>}
        {used && <Tag tone="accent">used</Tag>}
        <span class="observation__do">
          <TextButton onPress={onEdit}>Edit</TextButton>
          <TextButton onPress={onDelete}>Delete</TextButton>
        </span>
      </div>
    </li>
  );
}
