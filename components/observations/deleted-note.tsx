import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import type { OwnObservations } from './use-observations.ts';

/** Says what was deleted, or why it could not be, with the way back. */
export function DeletedNote({ own }: { own: OwnObservations }) {
  const { sentence } = useServices();
  return (
    <div role="status">
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
