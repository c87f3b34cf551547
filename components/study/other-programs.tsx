import { useState } from 'preact/hooks';
import { fhirFiles } from '../../lib/export/fhir/fhir-files.ts';
import { redcapFiles } from '../../lib/export/redcap/redcap-files.ts';
import type { PackageFile } from '../../lib/export/study-package.ts';
import { studyZip } from '../../lib/export/study-zip.ts';
import type { Dataset } from '../../lib/schema/dataset.ts';
import { Button } from '../shared/button.tsx';
import { Card } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';

/** A program that reads what was saved for it. */
interface Format {
  readonly name: string;
  readonly about: string;
  readonly file: string;
  readonly make: (dataset: Dataset) => readonly PackageFile[];
}

const FORMATS: readonly Format[] = [
  {
    name: 'REDCap',
    about: 'The questionnaire as a data dictionary, and the answers to import.',
    file: 'upward-redcap.zip',
    make: redcapFiles,
  },
  {
    name: 'FHIR R4',
    about: 'The questionnaire, and the answers as QuestionnaireResponses.',
    file: 'upward-fhir.zip',
    make: fhirFiles,
  },
];

/** The data for other programs: made from the same dataset, and holding nothing that it does not. */
export function OtherPrograms({ dataset }: { readonly dataset: Dataset }) {
  const { saveFile } = useServices();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <Card title="For another program">
      <div class="stack--wide">
        <ul class="formats">
          {FORMATS.map(({ name, about, file, make }) => (
            <li key={name}>
              <span>
                <strong>{name}.</strong> {about}
              </span>
              <Button
                small
                kind="quiet"
                onPress={() => {
                  saveFile(file, studyZip(make(dataset)), 'application/zip');
                  setSaved(file);
                }}
              >
                Save<span class="visually-hidden"> for {name}</span>
              </Button>
            </li>
          ))}
        </ul>
        <p class="quiet">
          R and SPSS read the tables of the zip above: it holds a script for each. Quotes for programs of
          qualitative analysis, and the codebook, are saved under Free text.
        </p>
        <p role="status">{saved && `Saved ${saved}.`}</p>
      </div>
    </Card>
  );
}
