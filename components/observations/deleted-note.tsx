import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import type { OwnObservations } from './use-observations.ts';

/** Says what was deleted, or why it could not be, with the way back; and what cannot be read. */
export function DeletedNote({ own }: { own: OwnObservations }) {
  const { sentence } = useServices();
  return (
    <div role="status">
      {own.unreadable > 0 && (
        <Inset tone="check">
          {own.unreadable} saved here cannot be read any more: the disk changed them. They are kept, not
          deleted.
        </Inset>
      )}
      {own.fault && <Inset tone="danger">{sentence(own.fault)}</Inset>}
      {own.deleted && (
        <div class="inset row row--apart">
          Deleted.
          <Button kind="quiet" small onPress={() => void own.undoRemove()}>
            Undo
          </Button>
        </div>
      )}
    </div>
  );
}
