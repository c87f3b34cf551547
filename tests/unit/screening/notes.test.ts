import { expect, it } from 'vitest';
import { screenIdentifiers } from '../../../lib/screening/screen-identifiers.ts';
import { measureScreening } from '../../fixtures/notes/measure-screening.ts';
import { readNotes } from '../../fixtures/notes/read-notes.ts';

const measureOf = (name: string) => measureScreening(readNotes(name), screenIdentifiers);

it.each(['tuning.txt', 'tuning-2.txt'])('keeps its measure on the notes it was tuned on: %s', (name) => {
  const { all, leakyNotes, notesWithMarks, flaggedCleanNotes, cleanNotes } = measureOf(name);
  expect(all.masked / all.marked).toBeGreaterThanOrEqual(0.97);
  expect(all.right / all.found).toBeGreaterThanOrEqual(0.97);
  expect(leakyNotes / notesWithMarks).toBeLessThanOrEqual(0.04);
  expect(flaggedCleanNotes / cleanNotes).toBeLessThanOrEqual(0.03);
});

it('does nearly as well on notes that no rule or list was made with', () => {
  const { all, leakyNotes, notesWithMarks, flaggedCleanNotes, cleanNotes } = measureOf('unseen.txt');
  expect(all.masked / all.marked).toBeGreaterThanOrEqual(0.97);
  expect(all.right / all.found).toBeGreaterThanOrEqual(0.95);
  expect(leakyNotes / notesWithMarks).toBeLessThanOrEqual(0.03);
  expect(flaggedCleanNotes / cleanNotes).toBeLessThanOrEqual(0.05);
});
