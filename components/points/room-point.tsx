import type { ComponentChildren } from 'preact';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { Point, RoomAnswer } from '../../lib/schema/point.ts';
import { Button } from '../shared/button.tsx';
import { KindMark } from '../shared/kind-mark.tsx';
import { Shortcut } from './shortcut.tsx';

interface RoomPointProps {
  readonly point: Point;
  readonly consultant: string;
  /** How many are enough, in words. */
  readonly enoughIs: string;
  readonly back: (() => void) | null;
  readonly next: (() => void) | null;
  readonly onAnswer: (answer: RoomAnswer) => void;
  readonly onBlank: () => void;
  readonly onReword: () => void;
  /** Leaves the point out of the brief. */
  readonly onDrop: () => void;
  /** Writes another point together. */
  readonly onWrite: () => void;
  /** Fills the screen, or gives it back. */
  readonly onFill: () => void;
  readonly onLeave: () => void;
  /** The way to take the last action back. */
  readonly undo: ComponentChildren;
}

/** One point in large type, the room's question, and the two answers the lead may enter. */
export function RoomPoint(props: RoomPointProps) {
  const {
    point,
    consultant,
    enoughIs,
    back,
    next,
    onAnswer,
    onBlank,
    onReword,
    onDrop,
    onWrite,
    onFill,
    onLeave,
    undo,
  } = props;
  return (
    <div class="room">
      <header class="room__bar">
        <p>
          {consultant}: {DOMAIN_TEXT[point.domain].label}
        </p>
        <p class="row">
          <Button kind="quiet" onPress={onFill}>
            Full screen <Shortcut>F</Shortcut>
          </Button>
          <Button kind="quiet" onPress={onBlank}>
            Blank the screen <Shortcut>B</Shortcut>
          </Button>
          <Button kind="quiet" onPress={onLeave}>
            Leave <Shortcut>Esc</Shortcut>
          </Button>
        </p>
      </header>
      <main class="room__point" aria-live="polite">
        <p class="room__kind">
          <KindMark kind={point.kind} /> {point.kind === 'keep' ? 'Keep' : 'Change'}
        </p>
        <h1>{point.statement}</h1>
        <p class="room__ask">
          <strong>Who would stand behind these words?</strong> Eyes closed, then hands. Nobody says whether
          they wrote it.
        </p>
      </main>
      <footer class="room__foot">
        <fieldset class="answer">
          <legend class="visually-hidden">What you saw</legend>
          <AnswerButton
            label="Enough"
            shortcut="Y"
            chosen={point.room === 'enough'}
            onPress={() => onAnswer('enough')}
          />
          <AnswerButton
            label="Not enough"
            shortcut="N"
            chosen={point.room === 'not-enough'}
            onPress={() => onAnswer('not-enough')}
          />
          <p class="quiet">
            Enough is {enoughIs}.<br />
            How many is not written down.
          </p>
        </fieldset>
        <p class="row row--wrap">
          {undo}
          <Button kind="quiet" onPress={onWrite}>
            Add a point <Shortcut>A</Shortcut>
          </Button>
          <Button kind="quiet" onPress={onReword}>
            Change the words <Shortcut>E</Shortcut>
          </Button>
          <Button kind="quiet" onPress={onDrop}>
            Leave it out <Shortcut>D</Shortcut>
          </Button>
          {back && (
            <Button kind="quiet" onPress={back}>
              Back <Shortcut>←</Shortcut>
            </Button>
          )}
          <Button onPress={next ?? onLeave}>
            {next ? (
              <>
                Next <Shortcut>→</Shortcut>
              </>
            ) : (
              'That was the last'
            )}
          </Button>
        </p>
      </footer>
    </div>
  );
}

interface AnswerButtonProps {
  readonly label: string;
  readonly shortcut: string;
  readonly chosen: boolean;
  readonly onPress: () => void;
}

function AnswerButton({ label, shortcut, chosen, onPress }: AnswerButtonProps) {
  return (
    <button type="button" class="segment" aria-pressed={chosen} onClick={onPress}>
      {label} <Shortcut>{shortcut}</Shortcut>
    </button>
  );
}
