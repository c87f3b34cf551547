import { useState } from 'preact/hooks';
import { CONSENT_VERSION, consentFor, minutesInWords } from '../../lib/reflection/consent.ts';
import type { Section } from '../../lib/reflection/sections.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { ChoiceList } from '../shared/choices.tsx';
import { ErrorSummary, type FormFault } from '../shared/error-summary.tsx';
import { SummaryList } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import type { StudyRound } from './study-round.ts';

interface ConsentFormProps {
  readonly sections: readonly Section[];
  readonly round: StudyRound;
  readonly when: string;
  /** What leaving everything out does; the words of its button and a line beside it. */
  readonly skipAll: { readonly label: string; readonly note: string };
  readonly onConsent: (study: boolean) => void;
  readonly onSkipAll: () => void;
}

const CHOICES = [
  {
    value: 'study',
    label: (
      <>
        <strong>May be used in the study</strong>, under the code
      </>
    ),
  },
  {
    value: 'self',
    label: (
      <>
        <strong>For me only.</strong> Nothing is sealed, nothing leaves this page
      </>
    ),
  },
] as const;

const MISSING: FormFault = { field: 'consent', message: 'Choose what may be done with your answers' };

/** Consent, before the first question. Nothing is chosen beforehand. */
export function ConsentForm({ sections, round, when, skipAll, onConsent, onSkipAll }: ConsentFormProps) {
  const [choice, setChoice] = useState<'study' | 'self' | null>(null);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const inside = useHeadingFocus();
  const lines = consentFor({ sections, contact: round.contact, oneKey: round.oneKey });
  return (
    <PageShell
      title="Before you answer"
      lead={`Consent, version ${CONSENT_VERSION}. What you choose is kept with your answers.`}
      aside={<span class="quiet">{when}</span>}
    >
      <div class="reflection stack--wide" ref={inside}>
        <ErrorSummary faults={faults} />
        <form
          class="stack--wide"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (choice === null) setFaults([MISSING]);
            else onConsent(choice === 'study');
          }}
        >
          <div class="card consent">
            <SummaryList rows={lines.map(({ heading, text }) => [heading, text] as const)} />
          </div>
          <div id={MISSING.field} tabIndex={-1}>
            <ChoiceList legend="Your answers" choices={CHOICES} value={choice} onValue={setChoice} />
          </div>
          <div class="row row--wrap">
            <Button submit>Begin, about {minutesInWords(sections)}</Button>
            <TextButton onPress={onSkipAll}>{skipAll.label}</TextButton>
            <span class="quiet">{skipAll.note}</span>
          </div>
        </form>
      </div>
    </PageShell>
  );
}
