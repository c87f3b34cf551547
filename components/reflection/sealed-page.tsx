import { useState } from 'preact/hooks';
import type { SealedAnswers } from '../../lib/reflection/seal-answers.ts';
import type { VaultRefusal } from '../../lib/schema/refusal.ts';
import type { Result } from '../../lib/shared/result.ts';
import { Button, TextButton } from '../shared/button.tsx';
import { Inset, SummaryList } from '../shared/layout.tsx';
import { PageShell } from '../shared/page-shell.tsx';
import { useServices } from '../shared/services.tsx';
import { useHeadingFocus } from '../shared/use-heading-focus.ts';
import { type CodeKeeper, sealedRows } from './sealed-rows.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';

interface SealedPageProps {
  readonly sealed: SealedAnswers;
  readonly when: string;
  readonly keeper: CodeKeeper;
  readonly oneKey: boolean;
  /** What comes next, once the file is saved. */
  readonly next: string;
  /** Notes that the answers were sealed, before the file is handed over; a refusal is shown and nothing is saved. */
  readonly onSave: () => Promise<Result<null, VaultRefusal>>;
  readonly onNext: () => void;
}

/** Sealed, and now to be saved: the file and the code are in this page only. */
export function SealedPage({ sealed, when, keeper, oneKey, next, onSave, onNext }: SealedPageProps) {
  const { saveFile, sentence } = useServices();
  const [saved, setSaved] = useState(false);
  const [refusal, setRefusal] = useState<VaultRefusal | null>(null);
  const inside = useHeadingFocus();
  useLeaveWarning(!saved);
  const save = async () => {
    const noted = await onSave();
    setRefusal(noted.ok ? null : noted.refusal);
    if (!noted.ok) return;
    saveFile(sealed.fileName, sealed.file);
    setSaved(true);
  };
  return (
    <PageShell title="Your answers are sealed" aside={<span class="quiet">{when}</span>}>
      <div class="reflection stack--wide" ref={inside}>
        <div class="card consent">
          <SummaryList rows={sealedRows(sealed, { keeper, oneKey })} />
        </div>
        {refusal && <Inset tone="danger">{sentence(refusal)}</Inset>}
        <div class="row row--wrap">
          <Button kind={saved ? 'quiet' : 'main'} onPress={() => void save()}>
            {saved ? 'Save again' : 'Save my sealed answers'}
          </Button>
          {saved ? (
            <Button onPress={onNext}>{next}</Button>
          ) : (
            <TextButton onPress={onNext}>{next}</TextButton>
          )}
        </div>
        <p class="quiet" role="status">
          {saved ? 'Saved. Hand the file to the study team.' : 'Not saved yet: it is in this page only.'}
        </p>
      </div>
    </PageShell>
  );
}
