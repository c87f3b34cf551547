import { expect, it } from 'vitest';
import { nextForm } from '../../../lib/capture/next-form.ts';
import { aForm } from '../../fixtures/card.ts';

const saved = aForm({
  text: 'One.',
  domain: 'juniors',
  kind: 'keep',
  setting: 'clinic',
  consultant: { typed: 'HM' },
});

it('after a save consultant and setting stay, text, domain and kind do not', () => {
  expect(nextForm(saved, saved)).toEqual(aForm({ text: '', setting: 'clinic', consultant: { typed: 'HM' } }));
});

it('what was typed while it was saved is the next text', () => {
  expect(nextForm(saved, { ...saved, text: 'One. Two' }).text).toBe('Two');
  expect(nextForm(saved, { ...saved, text: 'Other' }).text).toBe('Other');
});
