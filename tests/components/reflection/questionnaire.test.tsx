import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Questionnaire } from '../../../components/reflection/questionnaire.tsx';
import type { GivenAnswers } from '../../../lib/reflection/build-response.ts';
import { type Section, type Sitting, sectionsFor } from '../../../lib/reflection/sections.ts';
import { BEGINNING } from '../../../lib/reflection/sitting-state.ts';
import { faultsOf } from '../axe.ts';

afterEach(cleanup);

const consultant: Sitting = { role: 'consultant', occasion: 'T0' };

function ask(sections: readonly Section[]) {
  const onDone = vi.fn<(given: GivenAnswers) => void>();
  const { container } = render(
    <Questionnaire
      sections={sections}
      when="Before the session"
      whoSees="Only you"
      finish="Seal"
      skipLast="Skip this part, and check"
      keptWhere="Kept here"
      start={BEGINNING}
      single={false}
      onState={() => undefined}
      onDone={onDone}
    />,
  );
  return { container, onDone };
}

function only(sitting: Sitting, id: string): Section[] {
  return sectionsFor(sitting).filter((section) => section.id === id);
}

function press(name: string) {
  fireEvent.click(screen.getByRole('button', { name }));
}

function choose(row: string | RegExp, answer: string) {
  fireEvent.click(within(screen.getByRole('group', { name: row })).getByRole('radio', { name: answer }));
}

describe('the rows of a scale', () => {
  it.each([
    ['CONF', { role: 'fellow', occasion: 'T0' }, 'confidence'],
    ['AWARE', consultant, 'awareness'],
    ['IMPORT', consultant, 'importance'],
  ] as const)('of %s are seven fieldsets of radios, every point labelled', (_id, sitting, part) => {
    const sections = only(sitting, part);
    ask(sections);
    const rows = screen.getAllByRole('group');
    expect(rows).toHaveLength(7);
    const [question] = sections.flatMap(({ questions }) => questions);
    if (question?.kind !== 'points') throw new Error('not a scale');
    const labels = [...question.points.map((word, point) => `${point} ${word}`), 'cannot say'];
    for (const row of rows) {
      for (const name of labels) expect(within(row).getByRole('radio', { name })).toBeDefined();
    }
  });

  it('have nothing chosen beforehand', () => {
    ask(only(consultant, 'awareness'));
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([]);
  });
});

describe('a row passed over', () => {
  it('is listed with a link to its fieldset, which says the same', () => {
    const { container, onDone } = ask(only(consultant, 'awareness'));
    for (const row of screen.getAllByRole('group').slice(0, 6)) {
      fireEvent.click(within(row).getByRole('radio', { name: '3 fairly clear' }));
    }
    press('Seal');
    expect(onDone).not.toHaveBeenCalled();
    const links = within(screen.getByRole('alert')).getAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual([
      'Answer “what you could do better”, or choose “cannot say”',
    ]);
    const row = container.querySelector(links[0]?.getAttribute('href') ?? '');
    expect(row?.tagName).toBe('FIELDSET');
    expect(row?.querySelector('.error')?.textContent).toBe(links[0]?.textContent);
  });

  it('brings focus to the list', () => {
    ask(only(consultant, 'awareness'));
    press('Seal');
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it('is mended by "cannot say"', () => {
    const { onDone } = ask(only(consultant, 'awareness'));
    for (const row of screen.getAllByRole('group')) {
      fireEvent.click(within(row).getByRole('radio', { name: 'cannot say' }));
    }
    press('Seal');
    expect(onDone).toHaveBeenCalledOnce();
    expect(Object.values(onDone.mock.calls[0]?.[0].answers ?? {})).toEqual(Array(7).fill(null));
  });
});

describe('a part left out', () => {
  it('is recorded, and what was chosen in it stays out', () => {
    const { onDone } = ask(sectionsFor(consultant));
    choose(/your use of technology/, '0 no picture');
    for (const _part of [1, 2, 3, 4]) press('Skip this part');
    press('Skip this part, and check');
    const [given] = onDone.mock.calls[0] ?? [];
    expect([...(given?.skipped ?? [])]).toEqual(sectionsFor(consultant).map(({ id }) => id));
  });

  it('counts again once the person goes back and answers it', () => {
    const { onDone } = ask(sectionsFor({ role: 'fellow', occasion: 'T2' }));
    press('Skip this part');
    press('Back');
    for (const row of screen.getAllByRole('group')) {
      fireEvent.click(within(row).getByRole('radio', { name: '2 somewhat' }));
    }
    press('Continue');
    press('Skip this part, and check');
    expect([...(onDone.mock.calls[0]?.[0].skipped ?? [])]).toEqual(['session']);
  });
});

describe('the questionnaire', () => {
  it('says which part one is at and moves focus to its heading', () => {
    ask(sectionsFor(consultant));
    expect(screen.getByText('Part 1 of 5, about 4 minutes left')).toBeDefined();
    press('Skip this part');
    expect(screen.getByText('Part 2 of 5, about 3 minutes left')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('keeps every field out of the browser’s session files', () => {
    const { container } = ask(sectionsFor({ role: 'consultant', occasion: 'T1' }));
    for (const _part of [1, 2, 3]) press('Skip this part');
    const fields = [...container.querySelectorAll('input[type="number"], textarea')];
    expect(fields).toHaveLength(2);
    for (const field of fields) expect(field.getAttribute('autocomplete')).toBe('off');
  });

  it.each(['T0', 'T1', 'T2'] as const)(
    'has no accessibility fault at %s, with errors shown',
    async (occasion) => {
      const sections = sectionsFor({ role: 'consultant', occasion });
      const { container } = ask(sections);
      for (const section of sections) {
        if (section.questions.some(({ kind }) => kind !== 'text'))
          press(section === sections.at(-1) ? 'Seal' : 'Continue');
        expect(await faultsOf(container)).toEqual([]);
        if (section !== sections.at(-1)) press('Skip this part');
      }
    },
  );
});

describe('a free answer', () => {
  it('in which something may name somebody asks before it goes on, and what is called safe stays so, without a vault too', async () => {
    const sections = sectionsFor(consultant).filter(({ questions }) =>
      questions.some(({ kind }) => kind === 'text'),
    );
    const { onDone } = ask(sections.slice(0, 1));
    fireEvent.input(screen.getByRole('textbox'), {
      target: { value: 'I would ask Zorb to help me with it. ' },
    });
    press('Seal');
    await screen.findByRole('link', { name: /“Zorb” may name somebody/ });
    expect(onDone).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: /It is safe/ }));
    await waitFor(() => expect(screen.queryByText('Check this')).toBeNull());
    press('Seal');
    expect(onDone).toHaveBeenCalledOnce();
  });
});
