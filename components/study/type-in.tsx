import { useState } from 'preact/hooks';
import { readRoundCard } from '../../lib/bundle/read-card.ts';
import type { GivenAnswers } from '../../lib/reflection/build-response.ts';
import { readCode } from '../../lib/reflection/code.ts';
import { CONSENT_VERSION } from '../../lib/reflection/consent.ts';
import { sealAnswers } from '../../lib/reflection/seal-answers.ts';
import { sectionsFor } from '../../lib/reflection/sections.ts';
import { BEGINNING } from '../../lib/reflection/sitting-state.ts';
import { Occasion, Role } from '../../lib/schema/primitives.ts';
import type { Response } from '../../lib/schema/response.ts';
import { OCCASION_TEXT } from '../reflection/occasion-text.ts';
import { Questionnaire } from '../reflection/questionnaire.tsx';
import { useLeaveWarning } from '../reflection/use-leave-warning.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { ChoiceList, Tick } from '../shared/choices.tsx';
import { ErrorSummary, type FormFault } from '../shared/error-summary.tsx';
import { LongField, SelectField } from '../shared/fields.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { WordsField } from '../shared/words-field.tsx';

interface TypeInProps {
  readonly responses: readonly Response[];
  readonly recipient: string;
  /** Takes the sealed answers among those that are open. */
  readonly onSealed: (file: File) => Promise<void>;
  readonly onBack: () => void;
}

/** Whose sheet is typed in. */
interface Sheet {
  readonly round: string;
  readonly role: Role;
  readonly occasion: Occasion;
  readonly code: string;
}

/** Answers typed in from a paper form by the study team: sealed and saved like any other file, and opened at once. */
export function TypeIn({ responses, recipient, onSealed, onBack }: TypeInProps) {
  const { random, saveFile } = useServices();
  useLeaveWarning(true);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  if (sheet === null) {
    return <SheetForm responses={responses} recipient={recipient} onSheet={setSheet} onBack={onBack} />;
  }
  const seal = async (given: GivenAnswers) => {
    const revision = Math.max(0, ...heldFor(sheet, responses).map((each) => each.revision)) + 1;
    const head = { ...sheet, revision, consent: { version: CONSENT_VERSION, study: true } };
    const { fileName, file } = await sealAnswers(head, given, { studyRecipient: recipient, random });
    saveFile(fileName, file);
    await onSealed(new File([file], fileName));
    onBack();
  };
  return (
    <Questionnaire
      sections={sectionsFor(sheet)}
      start={BEGINNING}
      single={false}
      when={OCCASION_TEXT[sheet.occasion]}
      whoSees="The study team. What is typed here is sealed to this study’s key and saved as a file."
      finish="Seal and save this sheet"
      skipLast="Skip this part, and seal"
      keptWhere="Kept in this page only, until it is sealed"
      onState={() => undefined}
      onDone={(given) => void seal(given)}
    />
  );
}

/** What is open already of the same person and time; they are joined by role and code, whatever the round. */
function heldFor(sheet: Omit<Sheet, 'round'>, responses: readonly Response[]): Response[] {
  return responses.filter(
    ({ role, occasion, code }) => role === sheet.role && occasion === sheet.occasion && code === sheet.code,
  );
}

interface SheetFormProps {
  readonly responses: readonly Response[];
  readonly recipient: string;
  readonly onSheet: (sheet: Sheet) => void;
  readonly onBack: () => void;
}

const FIELDS = { round: 'sheet-round', code: 'sheet-code', consent: 'sheet-consent' };

const HELD = 'Answers under this code are open for that time. Tick below if the sheet replaces them';

const CONSENT_FAULT = {
  missing: 'Say what the sheet allows',
  self: 'This sheet is not for the study: do not type it in',
} as const;

const CONSENT_CHOICES = [
  { value: 'study', label: 'May be used in the study' },
  { value: 'self', label: 'For the person only, or not ticked' },
] as const;

function SheetForm({ responses, recipient, onSheet, onBack }: SheetFormProps) {
  const { sentence } = useServices();
  const rounds = [...new Set(responses.map(({ round }) => round))];
  const [round, setRound] = useState(rounds[0] ?? '');
  const [card, setCard] = useState('');
  const [role, setRole] = useState<Role>('fellow');
  const [occasion, setOccasion] = useState<Occasion>('T0');
  const [code, setCode] = useState('');
  const [consent, setConsent] = useState<'study' | 'self' | null>(null);
  const [held, setHeld] = useState(false);
  const [replaces, setReplaces] = useState(false);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message ?? null;
  const go = () => {
    const pasted = round === '' ? readRoundCard(card) : null;
    const read = readCode(code);
    const found = [
      ...(pasted?.ok === false ? [{ field: FIELDS.round, message: sentence(pasted.refusal.reason) }] : []),
      ...(pasted?.ok && pasted.value.studyRecipient !== recipient
        ? [{ field: FIELDS.round, message: sentence('other-keys') }]
        : []),
      ...(consent === 'study'
        ? []
        : [{ field: FIELDS.consent, message: CONSENT_FAULT[consent ?? 'missing'] }]),
      ...(read.ok ? [] : [{ field: FIELDS.code, message: 'Type the four words of the sheet’s code' }]),
    ];
    setFaults(found);
    if (found.length > 0 || !read.ok) return;
    if (read.value.mended.length > 0) {
      setCode(read.value.code.replaceAll('-', ' '));
      return setFaults([{ field: FIELDS.code, message: 'A word was put right: compare it with the sheet' }]);
    }
    const isHeld = heldFor({ role, occasion, code: read.value.code }, responses).length > 0;
    setHeld(isHeld);
    if (isHeld && !replaces) return setFaults([{ field: FIELDS.code, message: HELD }]);
    const id = pasted?.ok ? pasted.value.round : round;
    onSheet({ round: id, role, occasion, code: read.value.code });
  };
  return (
    <PageShell
      narrow
      title="Type in a paper form"
      lead="One sheet at a time. The sheet itself is kept by you."
    >
      <form
        class="card card__body stack--wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          go();
        }}
      >
        <ErrorSummary faults={faults} />
        <div id={FIELDS.round} tabIndex={-1}>
          {rounds.length > 0 ? (
            <SelectField
              label="Round"
              value={round}
              choices={[...rounds.map((id, index) => [id, `Round ${index + 1} of those opened`] as const)]}
              onValue={setRound}
              error={errorOf(FIELDS.round)}
            />
          ) : (
            <LongField
              label="The round’s card, pasted"
              value={card}
              onValue={setCard}
              longest={100_000}
              error={errorOf(FIELDS.round)}
            />
          )}
        </div>
        <SelectField
          label="Who filled it in"
          value={role}
          choices={[
            ['fellow', 'A fellow'],
            ['consultant', 'A consultant'],
          ]}
          onValue={(value) => setRole(Role.options.find((each) => each === value) ?? role)}
          error={null}
        />
        <SelectField
          label="When"
          value={occasion}
          choices={Occasion.options.map((each) => [each, OCCASION_TEXT[each]] as const)}
          onValue={(value) => setOccasion(Occasion.options.find((each) => each === value) ?? occasion)}
          error={null}
        />
        <div id={FIELDS.code} tabIndex={-1}>
          <WordsField
            expected={4}
            label="The code on the sheet"
            value={code}
            onValue={setCode}
            error={errorOf(FIELDS.code)}
          />
        </div>
        {held && <Tick label="This sheet replaces them" checked={replaces} onValue={setReplaces} />}
        <div id={FIELDS.consent} tabIndex={-1}>
          <ChoiceList
            legend="What the sheet allows"
            choices={CONSENT_CHOICES}
            value={consent}
            onValue={setConsent}
          />
        </div>
        <p class="row row--wrap">
          <Button submit>Type in the answers</Button>
          <TextButton onPress={onBack}>Back</TextButton>
        </p>
      </form>
    </PageShell>
  );
}
