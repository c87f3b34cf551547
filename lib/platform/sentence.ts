import { browser } from 'wxt/browser';
import type { RefusalReason } from '../schema/refusal.ts';

// WXT types one overload for each message; these keys come from closed lists that a test holds against the file.
const messages = browser.i18n as { getMessage(name: string): string };

/** The plain sentence for a refusal, from _locales. */
export function sentenceFor(reason: RefusalReason): string {
  return messages.getMessage(`refusal_${reason.replaceAll('-', '_')}`);
}

/** A text that the browser itself shows, from _locales. */
export function messageText(name: 'extension_name' | 'menu_log' | 'nudge' | 'due'): string {
  return messages.getMessage(name);
}
