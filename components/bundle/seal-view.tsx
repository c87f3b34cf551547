import { useState } from 'preact/hooks';
import { type EvenWording, sentWords } from '../../lib/bundle/wording.ts';
import type { Membership } from '../../lib/schema/membership.ts';
import type { Observation } from '../../lib/schema/observation.ts';
import type { FolderFiles } from '../../lib/store/folder-files.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Inset, Steps, SummaryList } from '../shared/layout.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { HAND_IN_STEPS } from './pick-view.tsx';
import { QuestionsFirst } from './questions-first.tsx';
import { SaveWhere } from './save-where.tsx';
import { sealSummary } from './seal-summary.ts';
import { SentWords } from './sent-words.tsx';

interface SealViewProps {
  readonly membership: Membership;
  readonly chosen: readonly Observation[];
  /** Those that are sent in the even wording. */
  readonly even: EvenWording;
  readonly fault: string | null;
  /** Gets the folder that the file is to go into; null for a download. */
  readonly onSeal: (folder: FolderFiles | null) => void;
  readonly onBack: () => void;
}

/** Shows exactly what leaves this computer, and seals it. */
export function SealView({ membership, chosen, even, fault, onSeal, onBack }: SealViewProps) {
  const [folder, setFolder] = useState<FolderFiles | null>(null);
  const count = chosen.length === 1 ? '1 observation' : `${chosen.length} observations`;
  return (
    <div class="panel__body handin" ref={useHeadingFocus()}>
      <Steps names={HAND_IN_STEPS} current={2} />
      <h1 class="title">{chosen.length === 0 ? 'Withdraw what you handed in here' : `Seal ${count}`}</h1>
      {fault && (
        <div role="alert">
          <Inset tone="danger">{fault}</Inset>
        </div>
      )}
      <section class="card card__body sent">
        <SummaryList rows={sealSummary(membership, chosen)} />
      </section>
      <SentWords words={chosen.map((each) => ({ ...each, text: sentWords(each, even) }))} />
      <QuestionsFirst membership={membership} />
      <SaveWhere folder={folder} onFolder={setFolder} />
      <Button wide onPress={() => onSeal(folder)}>
        Seal and save the file
      </Button>
      <TextButton onPress={onBack}>
        {chosen.length === 0 ? 'Back to choosing' : 'Back to the wording'}
      </TextButton>
    </div>
  );
}
