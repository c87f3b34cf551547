import { useState } from 'preact/hooks';
import { datasetText } from '../../lib/export/make-dataset.ts';
import { resultsCsv } from '../../lib/export/results-csv.ts';
import type { Codebook } from '../../lib/schema/codebook.ts';
import type { Study } from '../../lib/schema/study.ts';
import type { Bytes } from '../../lib/shared/bytes.ts';
import { Button } from '../shared/button.tsx';
import { Tick } from '../shared/choices.tsx';
import { SelectField } from '../shared/fields.tsx';
import { Inset, SummaryList, WhoSees } from '../shared/layout.tsx';
import { NotMade } from '../shared/not-made.tsx';
import { useServices } from '../shared/services.tsx';
import type { Made } from '../shared/use-made.ts';
import {
  compositionText,
  lengthsText,
  peopleText,
  quotesText,
  resultsText,
  statementsText,
} from './export-text.ts';
import type { LeavingWords } from './leaving-words.ts';
import { OtherPrograms } from './other-programs.tsx';
import { packageZip } from './package-zip.ts';
import { HELD_BY, SMALLEST_GROUPS, type StudySetting } from './study-setting.ts';
import type { Published } from './use-published.ts';
import { WithheldList } from './withheld-list.tsx';

/** The names of the exported files. */
const FILES = { all: 'upward-study.zip', data: 'upward-dataset.json', results: 'upward-results.csv' };

interface ExportViewProps {
  readonly study: Study;
  readonly published: Made<Published>;
  readonly words: LeavingWords;
  readonly setting: StudySetting;
  readonly onSetting: (setting: StudySetting) => void;
}

/** The export: what goes into the files, what is withheld, and the files. */
export function ExportView({ study, published, words, setting, onSetting }: ExportViewProps) {
  if (study.people.length + study.imported.length === 0) {
    return <Inset>There is nothing to export yet. Drop the response files under Responses.</Inset>;
  }
  return (
    <div class="study-export">
      <WhoSees>
        <strong>Whoever you give the files to.</strong> They hold no names and no codes. With few people,
        someone who knows them may still recognise an answer.
      </WhoSees>
      <div class="card">
        <div class="card__body stack--wide">
          <SelectField
            label="Smallest group shown"
            hint="Three is the floor: it can be raised and never lowered. It holds for the results too."
            value={String(setting.k)}
            choices={SMALLEST_GROUPS}
            onValue={(value) => onSetting({ ...setting, k: Number(value) })}
          />
          {study.imported.length > 0 && (
            <SelectField
              label="Who else has the other sites’ datasets?"
              hint="Whoever has one can take it away from yours. Where others may, each site’s people must be enough by themselves."
              value={setting.pooled ? 'us' : 'others'}
              choices={HELD_BY}
              onValue={(value) => onSetting({ ...setting, pooled: value === 'us' })}
            />
          )}
          {words.statements === 'enough' && (
            <Tick
              label="Export the statements of the briefs, too, beside no consultant"
              checked={setting.statements}
              onValue={(statements) => onSetting({ ...setting, statements })}
            />
          )}
        </div>
        <div class="study-fate">
          {published.is === 'made' ? (
            <Fate published={published.value} merged={study.imported.length > 0} words={words} />
          ) : (
            <NotMade made={published} />
          )}
        </div>
        {published.is === 'made' && <Files published={published.value} codes={words.codebook} />}
      </div>
      {published.is === 'made' && <OtherPrograms dataset={published.value.dataset} />}
    </div>
  );
}

interface FateProps {
  readonly published: Published;
  /** True where other sites' datasets are among it. */
  readonly merged: boolean;
  readonly words: LeavingWords;
}

function Fate({ published: { dataset, tables, withheld }, merged, words }: FateProps) {
  return (
    <SummaryList
      rows={[
        ['People', `${peopleText(dataset)} In the flow a number under ${dataset.rule.k} is empty.`],
        ['Who they are', 'A code made for this study. Only its key can make it again.'],
        ['About them', compositionText(dataset)],
        ['Session lengths', lengthsText(dataset)],
        ['Free text', quotesText(dataset, words)],
        ['Statements', statementsText(dataset, words)],
        ['Results', resultsText(tables.T1).map((line) => <p key={line}>{line}</p>)],
        ['Kept from the files', <WithheldList key="withheld" {...{ withheld, merged }} k={dataset.rule.k} />],
        [
          'Results on the page',
          'They are made from all that is open, these files from what may leave. Do not publish both: use the report.',
        ],
        [
          'Order and dates',
          'Sorted by the code of the study, months only. Publish once: whoever has an earlier export and a later one sees who came in between.',
        ],
      ]}
    />
  );
}

interface FilesProps {
  readonly published: Published;
  /** The codes that the quotes were read with. */
  readonly codes: Codebook;
}

function Files({ published: { dataset, tables }, codes }: FilesProps) {
  const { saveFile } = useServices();
  const [saved, setSaved] = useState<string | null>(null);
  const save = (name: string, content: string | Bytes, type: string) => {
    saveFile(name, content, type);
    setSaved(name);
  };
  const saveAll = async () => save(FILES.all, await packageZip(dataset, tables, codes), 'application/zip');
  return (
    <div class="card__body">
      <div class="row row--wrap">
        <Button onPress={() => void saveAll()}>Export everything (zip)</Button>
        <Button kind="quiet" onPress={() => save(FILES.data, datasetText(dataset), 'application/json')}>
          Save the de-identified data (JSON)
        </Button>
        <Button kind="quiet" onPress={() => save(FILES.results, resultsCsv(tables.T1), 'text/csv')}>
          Save the results (CSV)
        </Button>
      </div>
      <p class="quiet">
        The zip holds the data as JSON and as CSV tables with a description of every column (a Frictionless
        data package), a codebook, the results and the pictures. The JSON alone is what another site’s Upward
        reads. Nothing is sent.
      </p>
      <p role="status">{saved && `Saved ${saved}.`}</p>
    </div>
  );
}
