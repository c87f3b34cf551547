import { useState } from 'preact/hooks';
import type { WaitingBrief } from '../../lib/brief/waiting-brief.ts';
import { newCode } from '../../lib/reflection/code.ts';
import { useServices } from '../shared/services.tsx';
import { VaultGate } from '../shared/vault-gate.tsx';
import { FirstReading } from './first-reading.tsx';
import { KeepBrief } from './keep-brief.tsx';
import { KeptBriefs } from './kept-briefs.tsx';
import { OpenBriefForm } from './open-brief-form.tsx';
import { SecondReading } from './second-reading.tsx';
import type { Afterwards, Visit } from './visit.ts';

/** Where the person is: at the form, with a brief that was opened from its file, or at those they kept. */
type Place =
  | { readonly at: 'form' }
  | { readonly at: 'kept' }
  | {
      readonly at: 'opened';
      readonly brief: WaitingBrief;
      readonly visit: Visit;
      readonly afterwards: Afterwards;
      /** The code answers go under where the person brought none. */
      readonly freshCode: string;
    };

/** The consultant's page: a brief is read once, and closing the page or a lock forgets it, or it is kept in their own vault. */
export function BriefPage() {
  const { random } = useServices();
  const [place, setPlace] = useState<Place>({ at: 'form' });
  switch (place.at) {
    case 'form':
      return (
        <OpenBriefForm
          onOpened={(brief, visit, afterwards) =>
            setPlace({ at: 'opened', brief, visit, afterwards, freshCode: newCode(random) })
          }
          onKept={() => setPlace({ at: 'kept' })}
        />
      );
    case 'kept':
      return (
        <VaultGate purpose={PURPOSE}>
          <KeptBriefs onForm={() => setPlace({ at: 'form' })} />
        </VaultGate>
      );
    case 'opened':
      return place.afterwards === 'keep' ? (
        <VaultGate purpose={PURPOSE}>
          <KeepBrief
            {...place}
            onKept={() => setPlace({ at: 'kept' })}
            onOnce={() => setPlace({ ...place, afterwards: 'once' })}
          />
        </VaultGate>
      ) : (
        <OnceOpened {...place} />
      );
  }
}

const PURPOSE = 'Your brief, your answers and what you agree in the one-to-one are kept in your vault.';

function OnceOpened({ brief, visit, freshCode }: Extract<Place, { readonly at: 'opened' }>) {
  return visit.kind === 'first' ? (
    <FirstReading brief={brief} code={freshCode} />
  ) : (
    <SecondReading brief={brief} code={visit.code} freshCode={freshCode} />
  );
}
