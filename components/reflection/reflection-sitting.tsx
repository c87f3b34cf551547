import { useState } from 'preact/hooks';
import type { GivenAnswers } from '../../lib/reflection/build-response.ts';
import { CONSENT_VERSION } from '../../lib/reflection/consent.ts';
import { type SealedAnswers, sealAnswers } from '../../lib/reflection/seal-answers.ts';
import { type Sitting as SittingOf, sectionsFor } from '../../lib/reflection/sections.ts';
import { BEGINNING, type SittingState, stateOf } from '../../lib/reflection/sitting-state.ts';
import type { AnswersDraft } from '../../lib/schema/answers-draft.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { ok, type Result } from '../../lib/shared/result.ts';
import { TextButton } from '../shared/button.tsx';
import { Inset } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { ConsentForm } from './consent-form.tsx';
import { OCCASION_TEXT } from './occasion-text.ts';
import { Questionnaire } from './questionnaire.tsx';
import { ReviewAnswers } from './review-answers.tsx';
import { SealedPage } from './sealed-page.tsx';
import type { CodeKeeper } from './sealed-rows.tsx';
import type { StudyRound } from './study-round.ts';
import { type SittingDraft, useAnswersDraft } from './use-answers-draft.ts';
import { WhoReadsAnswers } from './who-reads-answers.tsx';

/** What a sitting left: the answers, null where all was skipped; the file, null where nothing was sealed. */
export interface SittingOutcome {
  readonly given: GivenAnswers | null;
  readonly sealed: SealedAnswers | null;
}

interface ReflectionSittingProps {
  readonly sitting: SittingOf;
  readonly round: StudyRound;
  readonly code: string;
  readonly revision: number;
  readonly keeper: CodeKeeper;
  /** What follows the last screen, such as "show the brief". */
  readonly next: string;
  /** Said beside the button that leaves everything out. */
  readonly skipNote: string;
  /** Keeps note of the sealing before the file is handed over. */
  readonly onSave?: () => Promise<Result<null, VaultRefusal>>;
  readonly onDone: (outcome: SittingOutcome) => void;
}

type Stage =
  | { readonly at: 'consent' }
  | {
      readonly at: 'questions';
      readonly study: boolean;
      readonly start: SittingState;
      /** True where one part is changed after all were answered. */
      readonly single: boolean;
      /** True where one goes on with what was begun before. */
      readonly resumed: boolean;
    }
  | { readonly at: 'review'; readonly study: boolean; readonly given: GivenAnswers }
  | {
      readonly at: 'sealed';
      readonly outcome: { readonly given: GivenAnswers; readonly sealed: SealedAnswers };
    };

const KEPT_WHERE: Readonly<Record<CodeKeeper, string>> = {
  paper: 'Kept in this page only, until Upward locks',
  vault: 'Kept in your vault as you go: you can stop and come back',
};

/** One sitting from consent to the sealed file. Begun before, it goes on where it stopped. */
export function ReflectionSitting(props: ReflectionSittingProps) {
  const draft = useAnswersDraft({ ...props.sitting, code: props.code }, props.keeper);
  if (draft.begun === undefined) return <p role="status">Opening…</p>;
  return <Sitting {...props} draft={draft} begun={draft.begun} />;
}

interface SittingProps extends ReflectionSittingProps {
  readonly draft: SittingDraft;
  readonly begun: AnswersDraft | null;
}

function firstStage(begun: AnswersDraft | null): Stage {
  if (begun === null) return { at: 'consent' };
  return { at: 'questions', study: begun.study, start: stateOf(begun), single: false, resumed: true };
}

function Sitting(props: SittingProps) {
  const { sitting, round, code, revision, keeper, next, skipNote, onSave, onDone, draft, begun } = props;
  const { random } = useServices();
  const [stage, setStage] = useState<Stage>(() => firstStage(begun));
  const [busy, setBusy] = useState(false);
  const sections = sectionsFor(sitting);
  const when = OCCASION_TEXT[sitting.occasion];
  const begin = (study: boolean) =>
    setStage({ at: 'questions', study, start: BEGINNING, single: false, resumed: false });
  const startAnew = async () => {
    await draft.drop();
    setStage({ at: 'consent' });
  };
  const finish = async (given: GivenAnswers, study: boolean) => {
    if (!study) {
      await draft.drop();
      return onDone({ given, sealed: null });
    }
    setBusy(true);
    const head = {
      ...sitting,
      round: round.id,
      code,
      revision,
      consent: { version: CONSENT_VERSION, study },
    };
    const sealed = await sealAnswers(head, given, { studyRecipient: round.studyRecipient, random });
    setBusy(false);
    setStage({ at: 'sealed', outcome: { given, sealed } });
  };
  const save = async () => {
    const noted = onSave === undefined ? ok(null) : await onSave();
    if (noted.ok) await draft.drop();
    return noted;
  };
  switch (stage.at) {
    case 'consent':
      return (
        <ConsentForm
          sections={sections}
          round={round}
          when={when}
          skipAll={{ label: `Skip all, and ${next}`, note: skipNote }}
          onConsent={begin}
          onSkipAll={() => onDone({ given: null, sealed: null })}
        />
      );
    case 'questions':
      return (
        <Questionnaire
          key={stage.single ? 'one' : 'all'}
          sections={sections}
          start={stage.start}
          single={stage.single}
          when={when}
          whoSees={<WhoReadsAnswers study={stage.study} oneKey={round.oneKey} />}
          finish="Check my answers"
          skipLast="Skip this part, and check"
          keptWhere={KEPT_WHERE[keeper]}
          note={
            <>
              {draft.fault !== null && <Inset tone="danger">{draft.fault}</Inset>}
              {stage.resumed && <Resumed onAnew={() => void startAnew()} />}
            </>
          }
          onState={(state) => draft.keep(state, stage.study)}
          onDone={(given) => setStage({ at: 'review', study: stage.study, given })}
        />
      );
    case 'review':
      return (
        <ReviewAnswers
          sections={sections}
          state={stage.given}
          when={when}
          whoSees={<WhoReadsAnswers study={stage.study} oneKey={round.oneKey} />}
          finish={stage.study ? 'Seal my answers' : `Finish, and ${next}`}
          busy={busy}
          onChange={(index) =>
            setStage({
              at: 'questions',
              study: stage.study,
              start: { ...stage.given, index },
              single: true,
              resumed: false,
            })
          }
          onFinish={() => void finish(stage.given, stage.study)}
        />
      );
    case 'sealed':
      return (
        <SealedPage
          sealed={stage.outcome.sealed}
          when={when}
          keeper={keeper}
          oneKey={round.oneKey}
          next={capitalised(next)}
          onSave={save}
          onNext={() => onDone(stage.outcome)}
        />
      );
  }
}

function Resumed({ onAnew }: { onAnew: () => void }) {
  return (
    <Inset>
      You began this before, and go on where you stopped.{' '}
      <TextButton onPress={onAnew}>Start anew instead</TextButton>
    </Inset>
  );
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
