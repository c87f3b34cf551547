import { browser } from 'wxt/browser';
import { messageText } from '../../lib/platform/sentence.ts';

/** Shows a reminder whose words name nobody and nothing, where the browser lets Upward show any. */
export async function showReminder(name: string, message: 'nudge' | 'due'): Promise<void> {
  // The permission is the person's to take back at any time; then there is nothing to show, and no fault.
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: messageText('extension_name'),
    message: messageText(message),
  });
}
