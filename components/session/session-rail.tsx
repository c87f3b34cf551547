import { GROUND_RULES, SESSION_STEPS } from '../../lib/session/steps.ts';
import { Icon } from '../shared/icon.tsx';

interface SessionRailProps {
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** Whether both agreed to the ground rules. */
  readonly agreed: boolean;
}

/** The four steps and where the two are, with what they agreed to. */
export function SessionRail({ step, onStep, agreed }: SessionRailProps) {
  return (
    <nav class="rail" aria-label="Steps of the session">
      <ol>
        {SESSION_STEPS.map(({ number, name, about, minutes }) => (
          <li key={number}>
            <a
              href={`#step-${number}`}
              class={number < step ? 'is-done' : undefined}
              aria-current={number === step ? 'step' : undefined}
              onClick={(event) => {
                event.preventDefault();
                onStep(number);
              }}
            >
              <span class="rail__n">{number < step ? <Icon name="tick" /> : number}</span>
              <span>
                <strong>{name}</strong>
                {number < step && <span class="visually-hidden"> done</span>}
                <span class="quiet rail__about">{about}</span>
              </span>
              <span class="quiet number">{minutes} min</span>
            </a>
          </li>
        ))}
      </ol>
      {agreed && (
        <details>
          <summary>Ground rules we agreed</summary>
          <ul class="plain">
            {GROUND_RULES.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </details>
      )}
    </nav>
  );
}
