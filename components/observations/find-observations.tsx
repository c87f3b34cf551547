import { useRef } from 'preact/hooks';
import type { ObservationFilter } from '../../lib/capture/own-observations.ts';
import { Domain } from '../../lib/schema/domain.ts';
import { TextButton } from '../shared/button.tsx';
import { SelectField, TextField } from '../shared/fields.tsx';
import { DOMAIN_FILTERS } from './domain-choices.ts';

/** The filter that lets everything through. */
export const NO_FILTER: ObservationFilter = { domain: null, words: '' };

interface FindObservationsProps {
  readonly filter: ObservationFilter;
  readonly onFilter: (filter: ObservationFilter) => void;
  /** How many there are, and how many of them the filter lets through. */
  readonly all: number;
  readonly found: number;
}

/** Narrows the list by domain and by words, and says how much is left of it. */
export function FindObservations({ filter, onFilter, all, found }: FindObservationsProps) {
  const box = useRef<HTMLElement>(null);
  const isOn = filter.domain !== null || filter.words.trim() !== '';
  const takeDomain = (value: string) => {
    const parsed = Domain.safeParse(value);
    onFilter({ ...filter, domain: parsed.success ? parsed.data : null });
  };
  const showAll = () => {
    // The button goes with the filter; the focus goes on to where another one is made.
    box.current?.querySelector('select')?.focus();
    onFilter(NO_FILTER);
  };
  return (
    <search ref={box}>
      <div class="fields">
        <SelectField label="Show" value={filter.domain ?? ''} choices={DOMAIN_FILTERS} onValue={takeDomain} />
        <TextField
          label="Find words"
          value={filter.words}
          onValue={(words) => onFilter({ ...filter, words })}
        />
      </div>
      <p class="row row--apart quiet">
        <span role="status">{isOn && `${found} of ${all} shown`}</span>
        {isOn && <TextButton onPress={showAll}>Show all</TextButton>}
      </p>
    </search>
  );
}
