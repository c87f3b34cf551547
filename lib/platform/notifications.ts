import { browser } from 'wxt/browser';

/** The browser's leave to show reminders, which a person gives and may take back. */
export interface NotificationPermission {
  isGranted(): Promise<boolean>;
  /** Asks for it, within a click and before anything is awaited. True once it is given. */
  request(): Promise<boolean>;
  /** Gives it back. */
  release(): Promise<void>;
}

/** The optional `notifications` permission of this browser. */
export function notificationPermission(): NotificationPermission {
  const wanted = { permissions: ['notifications' as const] };
  return {
    isGranted: () => browser.permissions.contains(wanted),
    request: () => browser.permissions.request(wanted),
    async release() {
      await browser.permissions.remove(wanted);
    },
  };
}
