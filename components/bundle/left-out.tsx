import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';

interface LeftOutProps {
  /** How many observations can go into no bundle of this round as they are. */
  readonly count: number;
  /** Left out where the way to the observations is the main button beside this. */
  readonly onObservations?: (() => void) | undefined;
}

/** Says that something is not among the choices, why, and where it is. Nothing where all are. */
export function LeftOut({ count, onObservations }: LeftOutProps) {
  if (count === 0) return null;
  return (
    <Inset tone="check">
      <div class="stack">
        <p>{leftOutInWords(count)}</p>
        {onObservations && (
          <Button kind="quiet" small onPress={onObservations}>
            See them in Observations
          </Button>
        )}
      </div>
    </Inset>
  );
}

function leftOutInWords(count: number): string {
  return count === 1
    ? '1 of yours is about somebody who is not on this card, or waits for a domain: it stays here.'
    : `${count} of yours are about people who are not on this card, or wait for a domain: they stay here.`;
}
