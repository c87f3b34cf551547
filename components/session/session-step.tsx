import type { ComponentChildren } from 'preact';
import type { SessionStep as Step } from '../../lib/session/steps.ts';
import { Inset } from '../shared/layout.tsx';

interface SessionStepProps {
  readonly step: Step;
  readonly children: ComponentChildren;
}

/** One step: what the fellow may ask, what the consultant may try, and the work of the step. */
export function SessionStep({ step, children }: SessionStepProps) {
  const { number, heading, minutes, fellowAsks, consultantTries, ifStuck } = step;
  return (
    <section class="card step" aria-labelledby={`step-${number}`}>
      <div class="card__body stack--wide">
        <div>
          <p class="quiet">
            Step {number} of 4, about {minutes} minutes
          </p>
          <h2 class="title title--page" id={`step-${number}`}>
            {heading}
          </h2>
        </div>
        <Prompts title="The fellow may ask" prompts={fellowAsks} />
        <Prompts title="The consultant may try" prompts={consultantTries} />
        {children}
        <Inset>
          <strong>If it gets stuck:</strong> {ifStuck}
        </Inset>
      </div>
    </section>
  );
}

function Prompts({ title, prompts }: { title: string; prompts: readonly string[] }) {
  return (
    <div class="ask">
      <h3 class="label">{title}</h3>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </div>
  );
}
