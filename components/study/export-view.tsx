import type { Participant } from '../../lib/schema/participant.ts';
import { Button } from '../shared/button.tsx';
import { SelectField } from '../shared/fields.tsx';
import { Inset, SummaryList, WhoSees } from '../shared/layout.tsx';
import { compositionText, lengthsText, peopleText, resultsText } from './export-text.ts';
import { SMALLEST_GROUPS } from './study-setting.ts';
import type { StudyViewProps } from './study-view-props.ts';
import { EXPORT_FILES, useExport } from './use-export.ts';

interface ExportViewProps extends StudyViewProps {
  readonly identity: string;
  readonly participants: readonly Participant[];
}

/** The export: what goes into the two files, what is withheld, and the files. */
export function ExportView(props: ExportViewProps) {
  const { people, invited, setting, onSetting, identity, participants } = props;
  const { dataset, table, saved, saveData, saveResults } = useExport({
    people,
    invited,
    k: setting.k,
    identity,
    participants,
  });
  if (people.length === 0) {
    return <Inset>There is nothing to export yet. Drop the response files under Responses.</Inset>;
  }
  return (
    <div class="study-export">
      <WhoSees>
        <strong>Whoever you give the files to.</strong> They hold no names and no codes. With few people,
        someone who knows them may still recognise an answer.
      </WhoSees>
      <div class="card">
        <div class="card__body">
          <SelectField
            label="Smallest group shown"
            hint="Three is the floor: it can be raised and never lowered. It holds for the results too."
            value={String(setting.k)}
            choices={SMALLEST_GROUPS}
            onValue={(value) => onSetting({ ...setting, k: Number(value) })}
          />
        </div>
        <div class="study-fate">
          {dataset && (
            <SummaryList
              rows={[
                ['People', `${peopleText(dataset)} In the flow a number under ${dataset.rule.k} is empty.`],
                ['Who they are', 'A code made for this study. Only its key can make it again.'],
                ['About them', compositionText(dataset)],
                ['Session lengths', lengthsText(dataset)],
                ['Free text', 'Left out.'],
                ['Results', resultsText(table).map((line) => <p key={line}>{line}</p>)],
                ['Order and dates', 'Sorted by the code of the study, months only.'],
              ]}
            />
          )}
        </div>
        <div class="card__body row row--wrap">
          <Button onPress={() => void saveData()}>Save the de-identified data (JSON)</Button>
          <Button kind="quiet" onPress={saveResults}>
            Save the results (CSV)
          </Button>
          <span class="quiet">
            {EXPORT_FILES.data} and {EXPORT_FILES.results}. Nothing is sent.
          </span>
        </div>
      </div>
      <p role="status">{saved && `Saved ${saved}.`}</p>
    </div>
  );
}
