import { useState } from 'preact/hooks';
import type { GivenAnswers } from '../../lib/reflection/build-response.ts';
import { CONSENT_VERSION } from '../../lib/reflection/consent.ts';
import { type SealedAnswers, sealAnswers } from '../../lib/reflection/seal-answers.ts';
import { type Sitting, sectionsFor } from '../../lib/reflection/sections.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import { ok, type Result } from '../../lib/shared/result.ts';
import { useServices } from '../shared/services.tsx';
import { ConsentForm } from './consent-form.tsx';
import { OCCASION_TEXT } from './occasion-text.ts';
import { Questionnaire } from './questionnaire.tsx';
import { SealedPage } from './sealed-page.tsx';
import type { CodeKeeper } from './sealed-rows.tsx';
import type { StudyRound } from './study-round.ts';
import { WhoReadsAnswers } from './who-reads-answers.tsx';

/** What a sitting left: the answers, null where all was skipped; the file, null where nothing was sealed. */
export interface SittingOutcome {
  readonly given: GivenAnswers | null;
  readonly sealed: SealedAnswers | null;
}

interface ReflectionSittingProps {
  readonly sitting: Sitting;
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
  | { readonly at: 'questions'; readonly study: boolean }
  | {
      readonly at: 'sealed';
      readonly outcome: { readonly given: GivenAnswers; readonly sealed: SealedAnswers };
    };

/** One sitting from consent to the sealed file. Answers live in the page until they are sealed. */
export function ReflectionSitting(props: ReflectionSittingProps) {
  const { sitting, round, code, revision, keeper, next, skipNote, onSave, onDone } = props;
  const { random } = useServices();
  const [stage, setStage] = useState<Stage>({ at: 'consent' });
  const [busy, setBusy] = useState(false);
  const sections = sectionsFor(sitting);
  const when = OCCASION_TEXT[sitting.occasion];
  const finish = async (given: GivenAnswers, study: boolean) => {
    if (!study) return onDone({ given, sealed: null });
    setBusy(true);
    const head = {
      ...sitting,
      round: round.id,
      code,
      revision,
      consent: { version: CONSENT_VERSION, study },
    };
    const sealed = await sealAnswers(head, given, { studyRecipient: round.studyRecipient, random });
    setStage({ at: 'sealed', outcome: { given, sealed } });
  };
  switch (stage.at) {
    case 'consent':
      return (
        <ConsentForm
          sections={sections}
          round={round}
          when={when}
          skipAll={{ label: `Skip all, and ${next}`, note: skipNote }}
          onConsent={(study) => setStage({ at: 'questions', study })}
          onSkipAll={() => onDone({ given: null, sealed: null })}
        />
      );
    case 'questions':
      return (
        <Questionnaire
          sections={sections}
          when={when}
          whoSees={<WhoReadsAnswers study={stage.study} oneKey={round.oneKey} />}
          finish={stage.study ? 'Seal my answers' : `Finish, and ${next}`}
          skipLast="Skip this part, and finish"
          busy={busy}
          onDone={(given) => void finish(given, stage.study)}
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
          onSave={onSave ?? (async () => ok(null))}
          onNext={() => onDone(stage.outcome)}
        />
      );
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
