import { useState } from 'preact/hooks';
import { byConsultant } from '../../lib/capture/own-observations.ts';
import { consultantValue } from '../shared/consultant-choice.ts';
import { WhoSees } from '../shared/layout.tsx';
import { MaskedSelect } from '../shared/masked-select.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { ALL, closedText, onCards, peopleChoices, peopleShown } from '../shared/people.ts';
import { useRecords, valuesOf } from '../shared/use-vault.ts';
import { VaultGate } from '../shared/vault-gate.tsx';
import { OwnSheet } from './own-sheet.tsx';

/** One's own observations about one consultant, to read or print before the group talks. It makes no file. */
export function PreparePage() {
  return (
    <VaultGate purpose="It keeps what you log. Nobody opens it without the passphrase, you neither.">
      <Prepare />
    </VaultGate>
  );
}

function Prepare() {
  const observations = useRecords('observation');
  const memberships = useRecords('membership');
  const [chosen, setChosen] = useState('');
  if (observations === null || memberships === null) return null;
  const cards = valuesOf(memberships).map(({ card }) => card);
  const people = byConsultant(valuesOf(observations), onCards(cards));
  const known = people.some(({ consultant }) => consultantValue(consultant) === chosen);
  const about = known ? peopleShown(people, chosen).flatMap((each) => each.observations) : [];
  const choices = peopleChoices(people, cards).filter(([value]) => value !== ALL);
  return (
    <PageShell
      title="Prepare for the group"
      lead="Your own observations about one consultant, in the order of a brief."
    >
      <div class="prepare">
        <div class="no-print stack">
          <WhoSees>
            <strong>Only you</strong> can see this page. On paper the consultant is not named: it may be left
            lying about. A name you wrote into a text yourself does stand there.
          </WhoSees>
          {people.length === 0 ? (
            <p>
              Nothing to lay out yet. An observation needs a consultant and a domain first: choose them under
              Observations in the panel.
            </p>
          ) : (
            <div class="prepare__choice">
              <MaskedSelect
                label="Consultant"
                value={known ? chosen : ''}
                choices={[['', 'Choose'], ...choices]}
                closedText={known ? closedText(people, chosen) : 'Choose'}
                onValue={setChosen}
              />
            </div>
          )}
        </div>
        {known && <OwnSheet observations={about} />}
      </div>
    </PageShell>
  );
}
