import { occasionsOf } from '../../lib/reflection/fellow-occasions.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';

/** Says that handing in closes the questions before, while they are open and not answered. */
export function QuestionsFirst({ membership }: { membership: Membership }) {
  const { openPage } = useServices();
  if (!isToBeLost(membership)) return null;
  return (
    <Inset tone="check">
      <div class="stack">
        <p>The study’s first questions can only be answered before you hand in.</p>
        <Button kind="quiet" small onPress={() => void openPage('reflection')}>
          Answer them first
        </Button>
      </div>
    </Inset>
  );
}

function isToBeLost(membership: Membership): boolean {
  return occasionsOf(membership).some(
    ({ occasion, revision, isOpen }) => occasion === 'T0' && revision === 0 && isOpen,
  );
}
