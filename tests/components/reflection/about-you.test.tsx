import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { AboutYou } from '../../../components/reflection/about-you.tsx';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import { openResponse, openStudyFile } from '../../../lib/reflection/open-study-file.ts';
import type { Role } from '../../../lib/schema/primitives.ts';
import { idOf, OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryServices, type SavedFile } from '../../fixtures/services.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const ROUND = {
  ...{ id: idOf('round'), studyRecipient: OTHER_KEYS.recipient },
  ...{ contact: null, oneKey: false },
};

function open(role: Role) {
  const { services, saved } = memoryServices();
  const { container } = render(
    <ServicesProvider value={services}>
      <AboutYou round={ROUND} writer={role} />
    </ServicesProvider>,
  );
  return { saved, container };
}

function choose(label: string, value: string) {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}

async function save(saved: readonly SavedFile[]) {
  fireEvent.click(screen.getByRole('button', { name: 'Save this file' }));
  await screen.findByText(/^Saved as upward-about-[0-9a-z]{4}\.age/);
  const file = saved.at(-1);
  if (file === undefined || typeof file.content === 'string') throw new Error('no file was saved');
  return file.content;
}

describe('what one says of oneself', () => {
  it('is sealed to the study team, in bands and without a code', async () => {
    const { saved, container } = open('consultant');
    choose('Age', '41-50');
    choose('Years as a consultant', 'over-20');
    expect(await faultsOf(container)).toEqual([]);
    const file = await save(saved);
    const opened = unwrap(await openStudyFile(file, OTHER_KEYS.identity));
    expect(opened).toEqual({
      kind: 'participant',
      participant: {
        ...{ format: 'upward/participant', version: 1, round: idOf('round'), role: 'consultant' },
        ...{ ageBand: '41-50', sex: null, years: 'over-20' },
      },
    });
    expect((await openStudyFile(file, TEST_KEYS.identity)).ok).toBe(false);
    expect(await openResponse(file, OTHER_KEYS.identity)).toMatchObject({ ok: false });
  });

  it('leaves everything out at first, warns of a sole answer, and asks fellows no years', async () => {
    const { saved } = open('fellow');
    screen.getByText(/a sole answer points to one person/);
    expect(screen.queryByLabelText('Years as a consultant')).toBeNull();
    const opened = unwrap(await openStudyFile(await save(saved), OTHER_KEYS.identity));
    expect(opened).toMatchObject({ participant: { ageBand: null, sex: null, years: null } });
  });

  it('is the same file however often it is saved, so that nobody counts twice', async () => {
    const { saved } = open('fellow');
    choose('Age', '31-35');
    const first = await save(saved);
    expect(await save(saved)).toBe(first);
    expect(new Set(saved.map(({ name }) => name)).size).toBe(1);
  });

  it('is in a file as long as any other', async () => {
    const { saved } = open('consultant');
    const empty = await save(saved);
    choose('Sex', 'rather-not-say');
    expect((await save(saved)).length).toBe(empty.length);
  });
});
