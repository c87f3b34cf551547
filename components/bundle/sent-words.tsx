import type { Observation } from '../../lib/schema/observation.ts';
import { Tag } from '../shared/layout.tsx';

/** The words that are sent, all of them, as they are sent. */
export function SentWords({ words }: { words: readonly Pick<Observation, 'id' | 'text' | 'share'>[] }) {
  return (
    <>
      <h2 class="title title--small">The words that are sent, all of them</h2>
      {words.length > 0 && (
        <p class="hint">
          Read them once more. The screen for names and numbers knows words, not people: nicknames, initials
          and names that are everyday words get through.
        </p>
      )}
      <ul class="words">
        {words.map(({ id, text, share }) => (
          <li key={id}>
            {text} {share !== 'merge' && <Tag>{share === 'discuss' ? 'may be discussed' : 'echo-only'}</Tag>}
          </li>
        ))}
        {words.length === 0 && <li>None. What came from this computer before is withdrawn.</li>}
      </ul>
    </>
  );
}
