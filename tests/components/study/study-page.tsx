import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { expect } from 'vitest';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import { AnalysisProvider, type OpenAnalysis } from '../../../components/study/analysis.tsx';
import { StudyApp } from '../../../components/study/study-app.tsx';
import { studyTables } from '../../../lib/analysis/study-tables.ts';
import { siteBResponses, storyResponses } from '../../../lib/example/story-responses.ts';
import { sealResponse } from '../../../lib/reflection/seal-response.ts';
import type { Response } from '../../../lib/schema/response.ts';
import { sealKeyFile } from '../../../lib/vault/key-file.ts';
import { TEST_KEYS } from '../../fixtures/builders.ts';
import { memoryServices, type SavedFile } from '../../fixtures/services.ts';
import { quickPassphrases } from '../../fixtures/vault.ts';

/** The words of the key file that `keyFile` makes. */
export const KEY_WORDS = ['otter', 'lantern', 'grain', 'seven', 'moss', 'bridge'];

/** Every code of the story and of site B: none may be seen anywhere. */
export const CODES: readonly string[] = [
  ...new Set([...storyResponses(), ...siteBResponses()].map(({ code }) => code)),
];

/** The analysis where it stands, with no worker. */
export const analysisHere: OpenAnalysis = () => ({
  tables: async (data, k) => studyTables(data, k),
  close: () => undefined,
});

/** The study page on memory alone, as it opens; `analysis` is where its tables are made. */
export function openPage(analysis: OpenAnalysis = analysisHere) {
  const { services, saved } = memoryServices();
  const { container } = render(
    <ServicesProvider value={services}>
      <AnalysisProvider value={analysis}>
        <StudyApp />
      </AnalysisProvider>
    </ServicesProvider>,
  );
  return { container, saved };
}

/** The page with the worked example open at its results. */
export async function openExample() {
  const page = openPage();
  press('Open the example study');
  await screen.findByRole('heading', { name: 'Before and after, winter 2026' });
  await outcomes();
  return page;
}

/** The page with the tests' study key open, where response files are dropped. */
export async function openWithKey() {
  const page = openPage();
  await tryKey(await keyFile(), KEY_WORDS.join(' '));
  await screen.findByRole('heading', { name: 'Open the responses' });
  return page;
}

/** The tests' study key as its team keeps it. */
export async function keyFile(): Promise<File> {
  return new File(
    [await sealKeyFile(TEST_KEYS.identity, KEY_WORDS, quickPassphrases)],
    'upward-study-key-7c2m.age',
  );
}

/** Fills in the form of the study key and sends it. */
export async function tryKey(file: File, words: string) {
  fireEvent.change(screen.getByLabelText(/^Key file/), { target: { files: [file] } });
  fireEvent.input(screen.getByLabelText('The words that open it'), { target: { value: words } });
  press('Open the study key');
}

/** Responses as they are handed in, sealed to the tests' study key unless told. */
export function sealedFiles(
  responses: readonly Response[],
  recipient = TEST_KEYS.recipient,
): Promise<File[]> {
  return Promise.all(
    responses.map(
      async (response, index) =>
        new File([await sealResponse(response, recipient)], `upward-file-${index}.age`),
    ),
  );
}

/** Drops files and waits until each has been looked at. */
export async function drop(files: readonly File[], looked = files.length) {
  fireEvent.change(screen.getByLabelText(/^Drop response files/), { target: { files } });
  await screen.findByText(new RegExp(`^${looked} files? looked at`));
}

export function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** Goes to another part of the page by its bar. */
export async function goTo(part: 'Responses' | 'Results' | 'Free text' | 'Report' | 'Export') {
  fireEvent.click(screen.getByRole('link', { name: part }));
  await workedOut();
}

export async function choose(list: string, value: string) {
  fireEvent.change(screen.getByLabelText(list), { target: { value } });
  await workedOut();
}

/** What is shown belongs to what was chosen last. */
async function workedOut() {
  await waitFor(() => expect(screen.queryByText('Working it out…')).toBeNull());
}

/** The table of outcomes, as soon as it is made. */
export function outcomes(): Promise<HTMLElement> {
  return screen.findByRole('table', { name: 'Outcomes before and after' });
}

/** The cells of an outcome's row, the name first. */
export async function outcomeRow(name: RegExp): Promise<string[]> {
  const row = within(await outcomes())
    .getByRole('rowheader', { name })
    .closest('tr');
  return Array.from(row?.cells ?? [], ({ textContent }) => textContent);
}

/** The text of a saved file by its name. */
export function textOf(saved: readonly SavedFile[], name: string): string {
  const content = saved.find((file) => file.name === name)?.content;
  if (typeof content !== 'string') throw new Error(`${name} was not saved as text`);
  return content;
}
