import { useState } from 'preact/hooks';
import type { BriefContent } from '../../lib/schema/brief.ts';
import { beginNote, withCommitment, withPicked } from '../../lib/session/change-session.ts';
import { SESSION_STEPS } from '../../lib/session/steps.ts';
import { useLeaveWarning } from '../reflection/use-leave-warning.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Inset, WhoSees } from '../shared/layout.tsx';
import { ScreenedField } from '../shared/screened-field.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { Commitments } from './commitments.tsx';
import { GroundRules } from './ground-rules.tsx';
import { NoteView } from './note-view.tsx';
import { PickPoints } from './pick-points.tsx';
import { SessionRail } from './session-rail.tsx';
import { SessionStep } from './session-step.tsx';
import { SessionTimer } from './session-timer.tsx';
import type { SessionDesk, SessionKeeping } from './use-session.ts';

interface SessionViewProps {
  readonly desk: SessionDesk;
  readonly content: BriefContent;
  readonly keeping: SessionKeeping;
}

const KEPT: Readonly<Record<SessionKeeping, string>> = {
  vault: 'Only what you write below is kept, in your vault on this computer.',
  once: 'You read without keeping: what you write below goes when this page is closed.',
};

const NOT_AGREED = 'Both tick the ground rules before you go on';

/** The guide through a one-to-one, one step at a time on a shared screen, and the note at its end. */
export function SessionView({ desk, content, keeping }: SessionViewProps) {
  const { session, change, fault } = desk;
  const [writing, setWriting] = useState(false);
  const [missing, setMissing] = useState(false);
  const inside = useHeadingFocus(session.step);
  // What was written and is kept nowhere would go with the page.
  useLeaveWarning(keeping === 'once' && (session.notes !== '' || session.commitments.length > 0));
  const agreed = session.groundRules.every((each) => each);
  const toStep = (step: number) => {
    setMissing(!agreed && step > 1);
    change((current) => ({ ...current, step: agreed ? step : 1 }));
  };
  const toNote = () => {
    change((current) => ({ ...current, note: current.note ?? beginNote(current) }));
    setWriting(true);
  };
  const faultLine = fault !== null && <Inset tone="danger">{fault}</Inset>;
  if (writing && session.note !== null) {
    return (
      <>
        {faultLine}
        <NoteView
          head={content}
          note={session.note}
          onNote={(note) => change((current) => ({ ...current, note }))}
          onBack={() => setWriting(false)}
        />
      </>
    );
  }
  const step = SESSION_STEPS[session.step - 1] ?? SESSION_STEPS[0];
  if (step === undefined) return null;
  return (
    <div class="session">
      {faultLine}
      <SessionTimer desk={desk} />
      <WhoSees>
        <strong>The two of you.</strong> Nothing said here is recorded. {KEPT[keeping]}
      </WhoSees>
      <div class="guide" ref={inside}>
        <SessionRail step={session.step} onStep={toStep} agreed={agreed} />
        <SessionStep step={step}>
          {step.number === 1 && (
            <GroundRules
              agreed={session.groundRules}
              onAgreed={(groundRules) => change((current) => ({ ...current, groundRules }))}
              error={missing && !agreed ? NOT_AGREED : null}
            />
          )}
          {step.number === 3 && (
            <PickPoints
              content={content}
              picked={session.picked}
              onPick={(statement, isPicked) => change((current) => withPicked(current, statement, isPicked))}
            />
          )}
          {step.number === 4 && (
            <Commitments
              commitments={session.commitments}
              onChange={(place, changed) => change((current) => withCommitment(current, place, changed))}
            />
          )}
          <div>
            <ScreenedField
              id="session-notes"
              label="Notes"
              hint="For yourself. Name no one."
              value={session.notes}
              longest={2000}
              onValue={(notes) => change((current) => ({ ...current, notes }))}
            />
          </div>
          <p class="row row--wrap">
            {step.number < SESSION_STEPS.length ? (
              <Button onPress={() => toStep(step.number + 1)}>
                Go on to {SESSION_STEPS[step.number]?.name.toLowerCase()}
              </Button>
            ) : (
              <Button onPress={toNote}>Write the note to the fellows</Button>
            )}
            {step.number > 1 && (
              <TextButton onPress={() => toStep(step.number - 1)}>
                Back to {SESSION_STEPS[step.number - 2]?.name.toLowerCase()}
              </TextButton>
            )}
          </p>
        </SessionStep>
      </div>
    </div>
  );
}
