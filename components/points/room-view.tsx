import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { dropPoint } from '../../lib/points/edit-point.ts';
import type { RoomAnswer } from '../../lib/schema/point.ts';
import { numberText } from '../collect/count-text.ts';
import type { RoundOnDesk } from '../collect/use-desk.ts';
import { Button } from '../shared/button.tsx';
import { toggleFullScreen } from './full-screen.ts';
import { RoomNew } from './room-new.tsx';
import { RoomPoint } from './room-point.tsx';
import { RoomWords } from './room-words.tsx';
import { Shortcut } from './shortcut.tsx';
import { UndoButton } from './undo-button.tsx';
import type { PointActions } from './use-points.ts';
import { useKeys, useRoom } from './use-room.ts';

interface RoomViewProps {
  readonly desk: RoundOnDesk;
  readonly actions: PointActions;
  readonly onLeave: () => void;
}

/** The big screen: one point at a time, one question, and never a number. */
export function RoomView({ desk, actions, onLeave }: RoomViewProps) {
  const { point, consultant, back, next, hold, show } = useRoom(desk);
  const [screen, setScreen] = useState<'point' | 'words' | 'new'>('point');
  const [blanked, setBlanked] = useState(false);
  const toPoint = () => setScreen('point');
  const blank = () => setBlanked(true);
  const goOn = () => setBlanked(false);
  const reword = () => {
    hold();
    setScreen('words');
  };
  const write = () => {
    hold();
    setScreen('new');
  };
  const fill = () => void toggleFullScreen();
  const undo = async () => {
    const undone = await actions.undo.undo();
    if (undone !== null) show(undone);
  };
  const drop = () => {
    if (point === null) return;
    // The next one comes into its place.
    next?.();
    void actions.keep(dropPoint(point));
  };
  const answer = (word: RoomAnswer) => point && (() => void actions.answer(point, word));
  useKeys(
    {
      point: {
        y: answer('enough'),
        n: answer('not-enough'),
        e: point && reword,
        d: point && drop,
        arrowleft: back,
        arrowright: next,
        a: write,
        f: fill,
        b: blank,
        escape: onLeave,
      },
      words: { b: blank },
      new: { b: blank },
      blank: { b: goOn },
    }[blanked ? 'blank' : screen],
  );
  const paused = blanked && <Paused onGoOn={goOn} />;
  if (screen === 'new') {
    return (
      <HalfWritten paused={paused} onBlank={blank}>
        <RoomNew
          consultants={desk.round.value.card.consultants}
          at={point}
          actions={actions}
          onAdded={(added) => {
            show(added);
            toPoint();
          }}
          onDone={toPoint}
        />
      </HalfWritten>
    );
  }
  if (screen === 'words' && point !== null) {
    return (
      <HalfWritten paused={paused} onBlank={blank}>
        <RoomWords point={point} actions={actions} onDone={toPoint} />
      </HalfWritten>
    );
  }
  if (paused) return paused;
  if (point === null) return <NothingForRoom onLeave={onLeave} onWrite={write} />;
  return (
    <RoomPoint
      {...{ point, consultant, back, next, onLeave }}
      enoughIs={`${numberText(desk.evidence.k)} or more`}
      onAnswer={(word) => answer(word)?.()}
      onBlank={blank}
      onReword={reword}
      onDrop={drop}
      onWrite={write}
      onFill={fill}
      undo={<UndoButton last={actions.undo.last} onUndo={() => void undo()} />}
    />
  );
}

interface HalfWrittenProps {
  readonly paused: ComponentChildren;
  readonly onBlank: () => void;
  readonly children: ComponentChildren;
}

/** Words being written, which are hidden while the screen is blank and not lost. */
function HalfWritten({ paused, onBlank, children }: HalfWrittenProps) {
  return (
    <>
      {paused}
      <div hidden={Boolean(paused)}>
        <p class="row room__blank">
          <Button kind="quiet" onPress={onBlank}>
            Blank the screen
          </Button>
        </p>
        {children}
      </div>
    </>
  );
}

function Paused({ onGoOn }: { onGoOn: () => void }) {
  return (
    <main class="room room--blank">
      <h1>Paused</h1>
      <Button kind="quiet" onPress={onGoOn}>
        Show the words <Shortcut>B</Shortcut>
      </Button>
    </main>
  );
}

function NothingForRoom({ onLeave, onWrite }: { onLeave: () => void; onWrite: () => void }) {
  return (
    <main class="room room--blank">
      <h1>No point is for the room yet</h1>
      <p>It sees points that two or more fellows wrote, or whose writer allowed it.</p>
      <Button kind="quiet" onPress={onWrite}>
        Write a point together <Shortcut>A</Shortcut>
      </Button>
      <Button kind="quiet" onPress={onLeave}>
        Leave <Shortcut>Esc</Shortcut>
      </Button>
    </main>
  );
}
