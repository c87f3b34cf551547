import type { ComponentChildren } from 'preact';
import { DateField, NumberField, SelectField, TextField } from '../shared/fields.tsx';
import { holdingText } from '../shared/holding-text.ts';
import { SetByHospital } from '../shared/set-by-hospital.tsx';
import { numberText } from './count-text.ts';
import { type RoundDraft, thresholdOf } from './round-draft.ts';

/** So many thresholds are offered, from the lowest up; the card may hold any. */
const THRESHOLDS = 4;

/** How long the group may look at previews, in hours. */
const HOLDING_CHOICES = [
  ['24', 'one day'],
  ['48', 'two days'],
  ['72', 'three days'],
  ['168', 'one week'],
  ['336', 'two weeks'],
] as const;

interface CardFieldsProps {
  readonly draft: RoundDraft;
  /** The lowest threshold that this hospital allows. */
  readonly lowest: number;
  /** The holding time that this hospital sets, in hours; null where it leaves it to the lead. */
  readonly holding: number | null;
  readonly change: (changed: Partial<RoundDraft>) => void;
  readonly errorOf: (field: string) => string | null;
}

type Field = 'title' | 'contact' | 'opens' | 'closes' | 'minContributors' | 'holdingHours' | 'seats';

/** What a card says besides its consultants: title, whom to ask, dates, threshold, holding time, and how many slips there are. */
export function CardFields({ draft, lowest, holding, change, errorOf }: CardFieldsProps) {
  const field = (name: Field) => ({
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
          <SelectField
            label="A point needs"
            choices={thresholdsFrom(lowest)}
            {...field('minContributors')}
            value={String(thresholdOf(draft, lowest))}
          />
        </Place>
        <Place id="holdingHours">
          {holding === null ? (
            <SelectField
              label="The group sees a brief first, for"
              choices={HOLDING_CHOICES}
              {...field('holdingHours')}
            />
          ) : (
            <>
              <p class="label">The group sees a brief first, for</p>
              <p>
                {holdingText(holding).toLowerCase()} <SetByHospital />
              </p>
            </>
          )}
        </Place>
        <Place id="seats">
          <NumberField label="Slips to print" {...field('seats')} />
        </Place>
      </div>
    </>
  );
}

function thresholdsFrom(lowest: number) {
  return Array.from({ length: THRESHOLDS }, (_, index) => {
    const k = lowest + index;
    return [String(k), `${numberText(k)} fellows`] as const;
  });
}

/** What a line of the error summary leads to. */
function Place({ id, children }: { id: string; children: ComponentChildren }) {
  return (
    <div id={id} tabIndex={-1}>
      {children}
    </div>
  );
}
