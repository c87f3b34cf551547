import type { SealedAnswers } from '../../lib/reflection/seal-answers.ts';
import { sealedRows } from '../reflection/sealed-rows.tsx';
import { Button } from '../shared/button.tsx';
import { Card, SummaryList } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';

/** What became of the answers given in this visit: the code to write down and the file, or that nothing was sealed. */
export function MyAnswers({ sealed, oneKey }: { sealed: SealedAnswers | null; oneKey: boolean }) {
  const { saveFile } = useServices();
  return (
    <div class="my-answers no-print">
      <Card title="Your answers">
        {sealed === null ? (
          <p>
            Nothing was sealed, and nothing was kept. What was left out cannot be made up now that you have
            read the brief.
          </p>
        ) : (
          <div class="stack">
            <SummaryList rows={sealedRows(sealed, { keeper: 'paper', oneKey })} />
            <Button kind="quiet" onPress={() => saveFile(sealed.fileName, sealed.file)}>
              Save my sealed answers
            </Button>
          </div>
        )}
      </Card>
    </div>
  );
}
