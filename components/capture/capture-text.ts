import type { CaptureRefusal } from '../../lib/capture/make-observation.ts';

/** What is missing before a text can be saved, in plain words. */
export const CAPTURE_SENTENCES: Readonly<Record<CaptureRefusal, string>> = {
  empty: 'Write what you saw first: one sentence is enough.',
  'too-long': 'That is over 600 characters. Shorten it to what they did and what it did to others.',
};

/** True for a refusal that the person can mend in the text itself. */
export function isCaptureRefusal(reason: string): reason is CaptureRefusal {
  return reason in CAPTURE_SENTENCES;
}
