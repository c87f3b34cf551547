import { Button } from '../shared/button.tsx';
import { Card } from '../shared/layout.tsx';
import type { Previewing } from './use-previews.ts';

/** The six words under which the group opens previews and notes: told in the room, and the same for the whole round. */
export function GroupWords({ previewing: { words, makeWords } }: { previewing: Previewing }) {
  return (
    <Card title="The group’s words">
      <div class="stack">
        {words === null ? (
          <p>
            <Button kind="quiet" onPress={() => void makeWords()}>
              Make the words
            </Button>
          </p>
        ) : (
          <p class="six-words__list" data-testid="group-words">
            {words.join(' ')}
          </p>
        )}
        <p class="hint">
          Tell them in the room and nowhere else. They open the previews and notes of this round, and no
          brief.
        </p>
      </div>
    </Card>
  );
}
