import type { ComponentChildren } from 'preact';
import { Button, TextButton } from '../shared/button.tsx';
import { ErrorSummary } from '../shared/error-summary.tsx';
import { WhoSees } from '../shared/layout.tsx';
import { PageDismissals } from '../shared/page-dismissals.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { PartProgress } from './part-progress.tsx';
import { QuestionRows } from './question-row.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { type QuestionnaireInput, useQuestionnaire } from './use-questionnaire.ts';

interface QuestionnaireProps extends QuestionnaireInput {
  /** The occasion in words, for the bar. */
  readonly when: string;
  readonly whoSees: ComponentChildren;
  /** What the last part's button does. */
  readonly finish: string;
  /** What leaving out the last part does. */
  readonly skipLast: string;
  /** Where what is answered so far is kept, in one line. */
  readonly keptWhere: string;
  /** What stands above the questions, such as that one goes on where one stopped. */
  readonly note?: ComponentChildren;
}

/** The questionnaire, one part a screen. Any part may be left out. */
export function Questionnaire(props: QuestionnaireProps) {
  return (
    <PageDismissals>
      <Parts {...props} />
    </PageDismissals>
  );
}

function Parts(props: QuestionnaireProps) {
  const { sections, single, when, whoSees, finish, skipLast, keptWhere, note } = props;
  const { index, section, answers, faults, ...act } = useQuestionnaire(props);
  const inside = useHeadingFocus(index);
  useLeaveWarning(true);
  if (section === undefined) return null;
  const isLast = single || index === sections.length - 1;
  return (
    <PageShell title={section.title} lead={section.hint} aside={<span class="quiet">{when}</span>}>
      <div class="reflection stack--wide" ref={inside}>
        {note}
        <ErrorSummary faults={faults} />
        <PartProgress sections={sections} index={index} />
        <WhoSees>{whoSees}</WhoSees>
        <form
          class="stack--wide"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            act.goOn();
          }}
        >
          <QuestionRows
            questions={section.questions}
            numbered={section.isScale}
            answers={answers}
            errors={new Map(faults.map(({ field, message }) => [field, message]))}
            onAnswer={act.answer}
          />
          <div class="row row--wrap">
            <Button submit>{isLast ? finish : 'Continue'}</Button>
            <TextButton onPress={act.skip}>{isLast ? skipLast : 'Skip this part'}</TextButton>
            {index > 0 && !single && <TextButton onPress={act.goBack}>Back</TextButton>}
            <p class="quiet">{keptWhere}</p>
          </div>
          {section.isScale && (
            <p class="quiet">
              This questionnaire has not been validated. “Cannot say” is no answer, never 0. A total is only
              made when all seven are answered.
            </p>
          )}
        </form>
      </div>
    </PageShell>
  );
}
