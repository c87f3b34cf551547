import { minutesInWords } from '../../lib/reflection/consent.ts';
import type { Section } from '../../lib/reflection/sections.ts';

/** Which part one is at, and roughly how long the rest takes. */
export function PartProgress({ sections, index }: { sections: readonly Section[]; index: number }) {
  const parts = sections.length;
  return (
    <div class="progress">
      <p class="quiet">
        Part {index + 1} of {parts}, about {minutesInWords(sections.slice(index))} left
      </p>
      <progress max={parts} value={index} aria-label={`${index} of ${parts} parts done`} />
    </div>
  );
}
