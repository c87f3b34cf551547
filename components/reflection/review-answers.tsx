import type { ComponentChildren } from 'preact';
import { answerText } from '../../lib/reflection/answer-text.ts';
import type { Section } from '../../lib/reflection/sections.ts';
import type { SittingState } from '../../lib/reflection/sitting-state.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Card, SummaryList, WhoSees } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { useLeaveWarning } from './use-leave-warning.ts';

interface ReviewAnswersProps {
  readonly sections: readonly Section[];
  readonly state: Pick<SittingState, 'answers' | 'skipped'>;
  readonly when: string;
  readonly whoSees: ComponentChildren;
  /** What the button does that ends it, such as "Seal my answers". */
  readonly finish: string;
  readonly busy: boolean;
  /** Goes back to the part at this place, counted from 0. */
  readonly onChange: (index: number) => void;
  readonly onFinish: () => void;
}

/** Everything that was answered, to look through once more: it can be changed until it is sealed. */
export function ReviewAnswers(props: ReviewAnswersProps) {
  const { sections, state, when, whoSees, finish, busy, onChange, onFinish } = props;
  const inside = useHeadingFocus();
  useLeaveWarning(true);
  return (
    <PageShell
      title="Check your answers"
      lead="Change what you like. Nothing is sealed yet."
      aside={<span class="quiet">{when}</span>}
    >
      <div class="reflection stack--wide" ref={inside}>
        <WhoSees>{whoSees}</WhoSees>
        {sections.map((section, index) => (
          <Card
            key={section.id}
            title={section.title}
            aside={
              <TextButton onPress={() => onChange(index)}>
                Change<span class="visually-hidden"> {section.title}</span>
              </TextButton>
            }
          >
            {state.skipped.has(section.id) ? (
              <p class="quiet">Left out.</p>
            ) : (
              <SummaryList
                rows={section.questions.map(
                  (question) => [question.label, answerText(question, state.answers[question.key])] as const,
                )}
              />
            )}
          </Card>
        ))}
        <p>
          <Button busy={busy} onPress={onFinish}>
            {finish}
          </Button>
        </p>
      </div>
    </PageShell>
  );
}
