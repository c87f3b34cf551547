import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ServicesProvider } from '../../../components/shared/services.tsx';
import { AnalysisProvider } from '../../../components/study/analysis.tsx';
import { KeyStudy } from '../../../components/study/key-study.tsx';
import { openResponse } from '../../../lib/reflection/open-study-file.ts';
import { encodeRoundCard } from '../../../lib/schema/round-card.ts';
import { aCard, idOf, OTHER_KEYS, TEST_KEYS } from '../../fixtures/builders.ts';
import { unwrap } from '../../fixtures/result.ts';
import { memoryServices } from '../../fixtures/services.ts';
import { faultsOf } from '../axe.ts';
import { analysisHere } from './study-page.tsx';

afterEach(cleanup);

function openStudy() {
  const { services, saved } = memoryServices();
  const { container } = render(
    <ServicesProvider value={services}>
      <AnalysisProvider value={analysisHere}>
        <KeyStudy keys={OTHER_KEYS} onClose={() => undefined} />
      </AnalysisProvider>
    </ServicesProvider>,
  );
  return { saved, container };
}

function press(name: string | RegExp) {
  fireEvent.click(screen.getByRole('button', { name }));
}

function type(label: string | RegExp, text: string) {
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
}

/** Types in a fellow's first sheet, of which only the first part was filled in. */
async function typeSheet(code: string) {
  press('Type in a paper form');
  if (screen.queryByLabelText('The round’s card, pasted')) {
    type('The round’s card, pasted', encodeRoundCard(aCard()));
  }
  type(/^The code on the sheet/, code);
  fireEvent.click(screen.getByRole('radio', { name: 'May be used in the study' }));
  press('Type in the answers');
  if (screen.queryByRole('link', { name: /^Answers under this code are open/ })) {
    fireEvent.click(screen.getByRole('checkbox', { name: 'This sheet replaces them' }));
    press('Type in the answers');
  }
  await screen.findByText(/^Part 1 of/);
  for (const row of screen.getAllByRole('group')) {
    fireEvent.click(within(row).getByRole('radio', { name: '2 somewhat' }));
  }
  press('Continue');
  for (const _part of [2, 3]) press('Skip this part');
  press('Skip this part, and seal');
  await screen.findByRole('button', { name: 'Type in a paper form' });
}

describe('a paper form', () => {
  it('is typed in, sealed to the study’s key and opened with the others; once more, it replaces the first', async () => {
    const { saved, container } = openStudy();
    await typeSheet('otter lantern grain mosaic');
    await typeSheet('otter lantern grain mosaic');
    expect(await faultsOf(container)).toEqual([]);
    const responses = [];
    for (const { content } of saved) {
      if (typeof content === 'string') throw new Error('a sealed file was saved');
      responses.push(unwrap(await openResponse(content, OTHER_KEYS.identity)));
    }
    expect(responses).toMatchObject(
      [1, 2].map((revision) => ({
        ...{
          round: idOf('round'),
          role: 'fellow',
          occasion: 'T0',
          code: 'otter-lantern-grain-mosaic',
          revision,
        },
        ...{ skipped: true, scales: { CONF: [2, 2, 2, 2, 2, 2, 2] } },
      })),
    );
    screen.getByText('2 files looked at, 2 opened.');
  });

  it('needs a code that is one, and says what was put right', () => {
    openStudy();
    press('Type in a paper form');
    type('The round’s card, pasted', encodeRoundCard(aCard()));
    press('Type in the answers');
    screen.getByRole('link', { name: 'Type the four words of the sheet’s code' });
    screen.getByRole('link', { name: 'Say what the sheet allows' });
    fireEvent.click(screen.getByRole('radio', { name: /^For the person only/ }));
    press('Type in the answers');
    screen.getByRole('link', { name: 'This sheet is not for the study: do not type it in' });
    fireEvent.click(screen.getByRole('radio', { name: 'May be used in the study' }));
    type(/^The code on the sheet/, 'otter lantren grain mosaic');
    press('Type in the answers');
    screen.getByRole('link', { name: 'A word was put right: compare it with the sheet' });
    expect(screen.getByLabelText(/^The code on the sheet/)).toHaveProperty(
      'value',
      'otter lantern grain mosaic',
    );
  });

  it('of a round with another study’s key is refused', () => {
    openStudy();
    press('Type in a paper form');
    const card = aCard({ studyRecipient: TEST_KEYS.recipient, recipient: OTHER_KEYS.recipient });
    type('The round’s card, pasted', encodeRoundCard(card));
    press('Type in the answers');
    screen.getByRole('link', { name: 'Refused: other-keys' });
  });

  it('is printed blank for each role and occasion, in the words of the screen', async () => {
    const { container } = openStudy();
    press('Blank forms to print');
    const form = within(screen.getByRole('article', { name: 'Blank form: Before the session' }));
    expect(form.getAllByText('0 not at all').length).toBeGreaterThan(6);
    expect(form.getAllByText('cannot say').length).toBeGreaterThan(13);
    fireEvent.change(screen.getByLabelText('For'), { target: { value: 'consultant' } });
    fireEvent.change(screen.getByLabelText('When'), { target: { value: 'T1' } });
    within(screen.getByRole('article', { name: 'Blank form: After the session' })).getByText(
      /^Minutes, to the nearest 5/,
    );
    expect(await faultsOf(container)).toEqual([]);
  });
});
