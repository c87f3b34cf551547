import { useState } from 'preact/hooks';
import { dayOf } from '../../lib/shared/clock.ts';
import { Button } from '../shared/button.tsx';
import { dayInWords } from '../shared/day-in-words.ts';

interface EraseNoticeProps {
  /** When the round is erased, in milliseconds; null where no time is set, since a brief is still to be released. */
  readonly ends: number | null;
  readonly onErase: () => Promise<void>;
}

/** Says when a round is erased and what that means, with the way to do it now, which asks once more. */
export function EraseNotice({ ends, onErase }: EraseNoticeProps) {
  const [sure, setSure] = useState(false);
  return (
    <section class="erase" aria-labelledby="erase">
      <h3 class="label" id="erase">
        {ends === null ? 'Erasing' : `Erased on ${dayInWords(dayOf(new Date(ends)))}`}
      </h3>
      <p class="quiet">
        {ends === null &&
          'Its time is set when the last brief is released. A round that is given up can go now. '}
        All that this page holds of the round: everything you opened, the points, and the round’s key. A
        request for it then finds nothing. Files that were saved, the key’s among them, stay where they are.
      </p>
      {sure ? (
        <p class="row row--wrap">
          <Button kind="danger" onPress={() => void onErase()}>
            Erase the round for good
          </Button>
          <Button kind="quiet" onPress={() => setSure(false)}>
            {ends === null ? 'Keep it' : 'Keep it until then'}
          </Button>
        </p>
      ) : (
        <p>
          <Button kind="quiet" onPress={() => setSure(true)}>
            Erase now
          </Button>
        </p>
      )}
    </section>
  );
}
