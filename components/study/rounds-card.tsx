import { NumberField, TextField } from '../shared/fields.tsx';
import { Card } from '../shared/layout.tsx';
import type { Rounds } from './use-rounds.ts';

/** What the study team says of each round: its site, and how many were asked to take part. */
export function RoundsCard({ rounds, change }: Pick<Rounds, 'rounds' | 'change'>) {
  if (rounds.length === 0) return null;
  return (
    <Card title={rounds.length === 1 ? 'The round' : `The ${rounds.length} rounds`}>
      <div class="stack--wide">
        <p class="hint">
          Drop the round cards too: they say how many were invited. A site is named in the data only where
          each site has enough people of a role. Use a letter or a short name, not a person’s.
        </p>
        {rounds.map(({ round, title, entry }, index) => {
          const name = title ?? `Round ${index + 1}, without its card`;
          return (
            <fieldset key={round} class="round-entry">
              <legend class="label">{name}</legend>
              <div class="round-entry__fields">
                <TextField label="Site" value={entry.site} onValue={(site) => change(round, { site })} />
                <NumberField
                  label="Fellows invited"
                  value={entry.fellow}
                  onValue={(fellow) => change(round, { fellow })}
                />
                <NumberField
                  label="Consultants invited"
                  value={entry.consultant}
                  onValue={(consultant) => change(round, { consultant })}
                />
              </div>
            </fieldset>
          );
        })}
      </div>
    </Card>
  );
}
