import { useState } from 'preact/hooks';
import { Button } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';

interface PickNextProps {
  readonly ready: number;
  readonly picked: number;
  /** How many can be handed in once they are placed. */
  readonly leftOut: number;
  /** Whether the round is closed. */
  readonly isOver: boolean;
  /** True once a bundle of this round was sealed here: there is something to withdraw. */
  readonly hasSealed: boolean;
  readonly onNext: () => void;
  readonly onObservations: () => void;
  readonly onLog: () => void;
}

/** What comes after choosing: the wording, or what has to be done before; withdrawing where something can be. */
export function PickNext(props: PickNextProps) {
  const { ready, picked, hasSealed, onNext } = props;
  return (
    <>
      {ready === 0 ? <NothingReady {...props} /> : <CheckWording picked={picked} onNext={onNext} />}
      {picked === 0 && hasSealed && (
        <Button kind="quiet" wide onPress={onNext}>
          Hand in nothing, and withdraw
        </Button>
      )}
    </>
  );
}

function NothingReady({ leftOut, isOver, onObservations, onLog }: PickNextProps) {
  if (isOver) {
    return (
      <>
        <p>Nothing of yours is in this round. What you wrote stays in your vault.</p>
        <Button wide onPress={onLog}>
          Log an observation
        </Button>
      </>
    );
  }
  return (
    <>
      <p>
        Nothing can be handed in yet. An observation needs a consultant of this round, a domain, and keep or
        change.
      </p>
      {leftOut === 0 ? (
        <Button wide onPress={onLog}>
          Log an observation
        </Button>
      ) : (
        <Button wide onPress={onObservations}>
          Place your {leftOut === 1 ? 'observation' : `${leftOut} observations`}
        </Button>
      )}
    </>
  );
}

function CheckWording({ picked, onNext }: Pick<PickNextProps, 'picked' | 'onNext'>) {
  const [isTooEarly, setTooEarly] = useState(false);
  return (
    <>
      {isTooEarly && picked === 0 && (
        <div role="alert">
          <Inset tone="danger">Nothing is chosen. Tick what goes into the round.</Inset>
        </div>
      )}
      <Button wide onPress={() => (picked === 0 ? setTooEarly(true) : onNext())}>
        Check the wording of {picked}
      </Button>
    </>
  );
}
