import { describe, expect, it } from 'vitest';
import {
  BRIEF_REFUSALS,
  CAPTURE_REFUSALS,
  CARD_REFUSALS,
  FILE_REFUSALS,
  FORM_REFUSALS,
  VAULT_REFUSALS,
} from '../../../lib/schema/refusal.ts';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

const reasons = [
  ...FILE_REFUSALS,
  ...VAULT_REFUSALS,
  ...FORM_REFUSALS,
  ...BRIEF_REFUSALS,
  ...CAPTURE_REFUSALS,
  ...CARD_REFUSALS,
];
const sentences = new Map(
  Object.entries(messages)
    .filter(([key]) => key.startsWith('refusal_'))
    .map(([key, { message }]) => [key, message]),
);

describe('the sentences of refusals', () => {
  it('are one for each reason, and none for anything else', () => {
    const keys = reasons.map((reason) => `refusal_${reason.replaceAll('-', '_')}`);
    expect([...sentences.keys()].toSorted()).toEqual(keys.toSorted());
    expect(new Set(sentences.values()).size).toBe(reasons.length);
  });

  it('say what and the next step, in two sentences or more, each under 30 words', () => {
    for (const message of sentences.values()) {
      const parts = message.split(/(?<=[.?])\s/);
      expect(parts.length, message).toBeGreaterThan(1);
      for (const part of parts) expect(part.split(' ').length, part).toBeLessThan(30);
    }
  });

  it('never call anything anonymous', () => {
    expect([...sentences.values()].filter((message) => /anonym/i.test(message))).toEqual([]);
  });
});
