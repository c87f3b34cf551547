import { useState } from 'preact/hooks';
import { participantFileName, sealParticipant } from '../../lib/reflection/seal-participant.ts';
import { AgeBand, Sex, YearsAsConsultant } from '../../lib/schema/participant.ts';
import type { Role } from '../../lib/schema/primitives.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { Button } from '../shared/button.tsx';
import { SelectField } from '../shared/fields.tsx';
import { Card, Inset, WhoSees } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';
import { ABOUT_CHOICES } from './about-text.ts';
import type { StudyRound } from './study-round.ts';

interface AboutYouProps {
  readonly round: StudyRound;
  readonly writer: Role;
}

/** A file that was sealed, and what it says. */
interface SealedAbout {
  readonly about: string;
  readonly name: string;
  readonly file: Bytes;
}

const NOTHING = { ageBand: '', sex: '', years: '' };

/** What one may say of oneself, once and in bands: a file of its own, without the code of one's answers. */
export function AboutYou({ round, writer }: AboutYouProps) {
  const { random, saveFile } = useServices();
  const [said, setSaid] = useState(NOTHING);
  const [sealed, setSealed] = useState<SealedAbout | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const field = (name: keyof typeof NOTHING) => ({
    value: said[name],
    choices: ABOUT_CHOICES[name],
    onValue: (value: string) => setSaid((before) => ({ ...before, [name]: value })),
    error: null,
  });
  const handOver = ({ name, file }: SealedAbout) => {
    saveFile(name, file);
    setSaved(name);
  };
  const save = async () => {
    const about = JSON.stringify(said);
    // The same answers are the same file: two would count as two people.
    if (sealed?.about === about) return handOver(sealed);
    const name = participantFileName(random);
    const file = await sealParticipant(
      {
        format: 'upward/participant',
        version: 1,
        round: round.id,
        role: writer,
        ageBand: bandOf(AgeBand.options, said.ageBand),
        sex: bandOf(Sex.options, said.sex),
        years: writer === 'consultant' ? bandOf(YearsAsConsultant.options, said.years) : null,
      },
      round.studyRecipient,
    );
    const next = { about, name, file };
    setSealed(next);
    handOver(next);
  };
  return (
    <div class="no-print">
      <Card title="About you">
        <div class="stack--wide">
          <WhoSees>
            <strong>The study team</strong>, beside no answer: this file has no code, so it cannot be taken
            back later. You need not fill it in. {round.oneKey && 'In this round the lead holds their key. '}
            Once is enough, on any day but one on which you hand in something else.
          </WhoSees>
          <Inset tone="check">
            <strong>Are you perhaps the only one of your group</strong> of that age, that sex, or so many
            years? Then leave it out: a sole answer points to one person.
          </Inset>
          <div class="pair">
            <SelectField label="Age" {...field('ageBand')} />
            <SelectField label="Sex" {...field('sex')} />
            {writer === 'consultant' && <SelectField label="Years as a consultant" {...field('years')} />}
          </div>
          <p class="row row--wrap">
            <Button kind="quiet" onPress={() => void save()}>
              Save this file
            </Button>
            <span class="quiet">It is as long as every other. All left out is an answer, too.</span>
          </p>
          <p class="quiet" role="status">
            {saved !== null && `Saved as ${saved}. Hand it in on another day than your other files.`}
          </p>
        </div>
      </Card>
    </div>
  );
}

/** The band that was chosen; null where it was left out. */
function bandOf<Band extends string>(bands: readonly Band[], chosen: string): Band | null {
  return bands.find((band) => band === chosen) ?? null;
}
