import type { ComponentChildren } from 'preact';
import { DateField, NumberField, SelectField, TextField } from '../shared/fields.tsx';
import { numberText } from './count-text.ts';
import type { RoundDraft } from './round-draft.ts';

/** The thresholds offered; the card may hold any from three up. */
const THRESHOLDS = [3, 4, 5, 6].map((k) => [String(k), `${numberText(k)} fellows`] as const);

interface CardFieldsProps {
  readonly draft: RoundDraft;
  readonly change: (changed: Partial<RoundDraft>) => void;
  readonly errorOf: (field: string) => string | null;
}

/** What a card says besides its consultants: title, whom to ask, dates, threshold, and how many slips there are. */
export function CardFields({ draft, change, errorOf }: CardFieldsProps) {
  const field = (name: 'title' | 'contact' | 'opens' | 'closes' | 'minContributors' | 'seats') => ({
    value: draft[name],
    onValue: (value: string) => change({ [name]: value }),
    error: errorOf(name),
  });
  return (
    <>
      <Place id="title">
        <TextField label="Round" hint="Such as: Gastroenterology, winter 2026" {...field('title')} />
      </Place>
      <Place id="contact">
        <TextField label="Whom to ask" hint="A person or an office outside the round" {...field('contact')} />
      </Place>
      <div class="pair">
        <Place id="opens">
          <DateField label="Opens" {...field('opens')} />
        </Place>
        <Place id="closes">
          <DateField label="Closes" {...field('closes')} />
        </Place>
        <Place id="minContributors">
          <SelectField label="A point needs" choices={THRESHOLDS} {...field('minContributors')} />
        </Place>
        <Place id="seats">
          <NumberField label="Slips to print" {...field('seats')} />
        </Place>
      </div>
    </>
  );
}

/** What a line of the error summary leads to. */
function Place({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <div id={id} tabIndex={-1}>
      {children}
    </div>
  );
}
