import { browser } from 'wxt/browser';
import { nextNudge } from '../../lib/background/next-nudge.ts';
import { settingsValue } from '../../lib/platform/settings.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';
import { showReminder } from './show-reminder.ts';

const NAME = 'nudge';
const WEEK_IN_MINUTES = 7 * 24 * 60;

/** Reminds once a week where the person asked for it, in words that name nobody and nothing. */
export function remindWeekly(): void {
  const settings = settingsValue();
  const inTurn = oneByOne();
  const set = async () => {
    const { nudge } = await settings.read();
    if (!nudge) return void (await browser.alarms.clear(NAME));
    if ((await browser.alarms.get(NAME)) === undefined) {
      browser.alarms.create(NAME, { when: nextNudge(new Date()), periodInMinutes: WEEK_IN_MINUTES });
    }
  };
  const again = () => void inTurn(set);
  settings.onChange(again);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void showReminder(NAME, 'nudge');
  });
  again();
}
