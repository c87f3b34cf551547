import { DOMAINS_AS_READ, type Domain, fixedKind, type Kind } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import { numberText } from './count-text.ts';

interface RoomGuideProps {
  readonly title: string;
  /** How many are enough. */
  readonly k: number;
}

/** How to hold the group conversation, on one sheet of paper, with room to write. It names nobody. */
export function RoomGuide({ title, k }: RoomGuideProps) {
  return (
    <article class="room-guide" aria-labelledby="room-guide">
      <h2 class="title" id="room-guide">
        Room guide: {title}
      </h2>
      <div class="room-guide__rules">
        <Steps k={k} />
        <GroundRules />
      </div>
      <table class="table">
        <caption>About one consultant. What is done, and its effect; no one’s own words.</caption>
        <thead>
          <tr>
            <th scope="col">Domain</th>
            <th scope="col">Keep</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {DOMAINS_AS_READ.map((domain) => (
            <tr key={domain}>
              <th scope="row">
                {DOMAIN_TEXT[domain].label}
                <span class="quiet">{DOMAIN_TEXT[domain].prompt}</span>
              </th>
              <Room domain={domain} kind="keep" />
              <Room domain={domain} kind="change" />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">Keep this sheet with you, and destroy it once the points are in Upward.</p>
    </article>
  );
}

function Steps({ k }: Pick<RoomGuideProps, 'k'>) {
  return (
    <section>
      <h3 class="label">How it goes</h3>
      <ol>
        <li>
          Fellows only, behind a closed door. No consultant of the round, and nobody who answers to one.
        </li>
        <li>Take one consultant and one domain at a time, strengths first. Read the question out.</li>
        <li>Word each point together: what is done, and its effect. At most three keep and three change.</li>
        <li>
          Ask: <strong>“Who would stand behind these words?”</strong> Eyes closed, then hands.
        </li>
        <li>
          Whoever leads looks alone. {capital(numberText(k))} hands or more are enough. Note enough or not
          enough, never how many.
        </li>
        <li>Other words are another point: ask again.</li>
      </ol>
    </section>
  );
}

function GroundRules() {
  return (
    <section>
      <h3 class="label">What holds in the room</h3>
      <ul>
        <li>Nobody says whether they wrote or saw it, and nobody asks.</li>
        <li>What was done, not what somebody is like.</li>
        <li>No names of patients or staff, no day, no case that only one person could tell.</li>
        <li>
          Harm to a patient, bullying or fitness to practise goes the way the hospital has for it, not into a
          brief.
        </li>
        <li>Nothing is recorded. Only the agreed words leave the room.</li>
        <li>Anybody may hold back, leave, or ask for a point to be dropped, without a reason.</li>
      </ul>
    </section>
  );
}

/** Where a point is written by hand; dashed out where a domain has no such points. */
function Room({ domain, kind }: { domain: Domain; kind: Kind }) {
  const fixed = fixedKind(domain);
  return <td class={fixed !== null && fixed !== kind ? 'room-guide__none' : undefined} />;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
