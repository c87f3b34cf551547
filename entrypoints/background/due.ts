import { browser } from 'wxt/browser';
import { daysAhead, nextDue } from '../../lib/background/next-due.ts';
import { dueDaysValue } from '../../lib/platform/settings.ts';
import { oneByOne } from '../../lib/shared/one-by-one.ts';
import { showReminder } from './show-reminder.ts';

const NAME = 'due';

/** Reminds on each day that was asked for, once. */
export function remindWhenDue(): void {
  const days = dueDaysValue();
  const inTurn = oneByOne();
  const set = async () => {
    const next = nextDue(await days.read(), new Date());
    if (next === null) return void (await browser.alarms.clear(NAME));
    browser.alarms.create(NAME, { when: next });
  };
  const again = () => void inTurn(set);
  days.onChange(again);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== NAME) return;
    void showReminder(NAME, 'due');
    void days.change((all) => daysAhead(all, new Date()));
  });
  again();
}
