import type { Tell } from '../../lib/bundle/could-tell/could-tell.ts';
import { TELL_KINDS, TELL_TEXT } from '../../lib/bundle/could-tell/tell-kinds.ts';
import { Button } from '../shared/button.tsx';
import { Tag } from '../shared/layout.tsx';

interface TellFlagsProps {
  readonly tells: readonly Tell[];
  readonly onReword: () => void;
  readonly onLeaveOut: () => void;
}

/** What in an observation could tell a reader who wrote it, how to write without it, and the two ways out. */
export function TellFlags({ tells, onReword, onLeaveOut }: TellFlagsProps) {
  const kinds = TELL_KINDS.filter((kind) => tells.some((tell) => tell.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <div class="finding tell">
      <div>
        <Tag tone="check">Could they tell it was you?</Tag>
      </div>
      <ul class="tell__why">
        {kinds.map((kind) => (
          <li key={kind}>
            <strong>{TELL_TEXT[kind].label}:</strong> {wordsOf(tells.filter((tell) => tell.kind === kind))}.{' '}
            {TELL_TEXT[kind].hint}
          </li>
        ))}
      </ul>
      <div class="finding__do">
        <Button kind="quiet" small onPress={onReword}>
          Reword
        </Button>
        <Button kind="quiet" small onPress={onLeaveOut}>
          Leave out
        </Button>
      </div>
    </div>
  );
}

/** What is quoted in the text already gets no second marks. */
function wordsOf(tells: readonly Tell[]): string {
  return tells.map(({ words }) => `“${words.replaceAll(/^["'“‘]|["'”’]$/g, '')}”`).join(', ');
}
