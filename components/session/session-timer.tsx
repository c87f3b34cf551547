import { useEffect, useState } from 'preact/hooks';
import { filledSteps, minutesUsed } from '../../lib/session/session-time.ts';
import { SESSION_MINUTES, SESSION_STEPS } from '../../lib/session/steps.ts';
import { Button } from '../shared/button.tsx';
import { useServices } from '../shared/services.tsx';
import type { SessionDesk } from './use-session.ts';

const LOOK_EVERY = 5000;

/** The minutes used of those planned. It never sounds, and nothing happens when they are over. */
export function SessionTimer({ desk }: { desk: SessionDesk }) {
  const { now } = useServices();
  const [, look] = useState(0);
  const { session, ends, start, pause } = desk;
  useEffect(() => {
    if (ends === null) return;
    const looking = setInterval(() => look((before) => before + 1), LOOK_EVERY);
    return () => clearInterval(looking);
  }, [ends]);
  const used = minutesUsed(session, ends, now().getTime());
  return (
    <div class="timer">
      <span class="number" role="timer" aria-label="Time used">
        <strong>{used}</strong> of {SESSION_MINUTES} min
      </span>
      <span class="timer__bar" aria-hidden="true">
        {filledSteps(used).map((filled, index) => (
          <i key={SESSION_STEPS[index]?.number} style={{ flex: SESSION_STEPS[index]?.minutes }}>
            <b style={{ width: `${Math.round(filled * 100)}%` }} />
          </i>
        ))}
      </span>
      <Button kind="quiet" small onPress={ends === null ? start : pause}>
        {ends === null ? (used === 0 ? 'Start the clock' : 'Go on') : 'Pause'}
      </Button>
    </div>
  );
}
