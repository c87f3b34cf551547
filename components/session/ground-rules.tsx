import type { Session } from '../../lib/schema/session.ts';
import { GROUND_RULES } from '../../lib/session/steps.ts';
import { Tick } from '../shared/choices.tsx';

interface GroundRulesProps {
  readonly agreed: Session['groundRules'];
  readonly onAgreed: (agreed: Session['groundRules']) => void;
  /** What is missing, where the two tried to go on without; null else. */
  readonly error: string | null;
}

/** What both agree to, each with a tick of their own. */
export function GroundRules({ agreed: [consultant, fellow], onAgreed, error }: GroundRulesProps) {
  return (
    <fieldset class={error ? 'scale scale--error' : undefined}>
      <legend class="label">Ground rules</legend>
      {error && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
      <ul class="plain">
        {GROUND_RULES.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <Tick
        label="The consultant agrees"
        checked={consultant}
        onValue={(agrees) => onAgreed([agrees, fellow])}
      />
      <Tick label="The fellow agrees" checked={fellow} onValue={(agrees) => onAgreed([consultant, agrees])} />
    </fieldset>
  );
}
