import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import type { OwnObservations } from './use-observations.ts';
import type { OwnList } from './use-own-list.ts';

interface OwnNotesProps {
  readonly own: OwnObservations;
  readonly list: OwnList;
  /** The number of the consultant the last one was placed under; null until it is read again from there. */
  readonly number: number | null;
}

/** Says what was deleted, placed, or could not be, with the way back; and what cannot be read. */
export function OwnNotes({ own, list, number }: OwnNotesProps) {
  const { sentence } = useServices();
  const { observation, passing } = list.placed;
  return (
    <div role="status" class="own-notes">
      {own.unreadable > 0 && (
        <Inset tone="check">
          {own.unreadable} saved here cannot be read any more: the disk changed them. They are kept, not
          deleted.
        </Inset>
      )}
      {own.fault && <Inset tone="danger">{sentence(own.fault)}</Inset>}
      {own.deleted.length > 0 && (
        <div class="inset row row--apart" data-undo {...own.passing}>
          <span>
            {own.deleted.length === 1
              ? 'Deleted. It is gone for good in 10 seconds.'
              : `${own.deleted.length} deleted. They are gone for good in 10 seconds.`}
          </span>
          <Button kind="quiet" small onPress={() => void list.undoRemove()}>
            Undo
          </Button>
        </div>
      )}
      {observation?.domain && number !== null && (
        <div class="inset" data-placed tabIndex={-1} {...passing}>
          Placed in {DOMAIN_TEXT[observation.domain].label}, under number {number}.
        </div>
      )}
    </div>
  );
}
