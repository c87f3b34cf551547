import { useState } from 'preact/hooks';
import { CALENDAR_FILE, calendarFile } from '../../lib/session/calendar-file.ts';
import { dueDays } from '../../lib/session/due-days.ts';
import { Button } from '../shared/button.tsx';
import { DateField, TimeField } from '../shared/fields.tsx';
import { Card } from '../shared/layout.tsx';
import { useServices } from '../shared/services.tsx';

const MISSING_DAY = 'Choose the day of the one-to-one';
const MISSING_TIME = 'Choose when it starts';

/** The one-to-one and the days on which its questions are due: as a calendar file, and as reminders of this browser. */
export function CalendarCard() {
  const { now, random, saveFile, notifications, dueDays: stored } = useServices();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('');
  const [asked, setAsked] = useState<'calendar' | 'reminder' | null>(null);
  const [told, setTold] = useState('');
  const save = () => {
    setAsked('calendar');
    if (day === '' || time === '') return;
    saveFile(CALENDAR_FILE, calendarFile({ day, time }, now(), random), 'text/calendar');
    setTold(`Saved as ${CALENDAR_FILE}. Open it with your calendar.`);
  };
  const takeAnswer = async (granted: boolean) => {
    if (!granted) return setTold('The browser does not let Upward show reminders.');
    const { T1, T2 } = dueDays(day);
    await stored.change((before) => [...new Set([...before, T1, T2])].toSorted());
    setTold('This browser reminds you on the two days, in words that name nobody.');
  };
  // Asked for within the click: after anything awaited the browser refuses.
  const remind = () => {
    setAsked('reminder');
    if (day !== '') void notifications.request().then(takeAnswer);
  };
  return (
    <div class="no-print">
      <Card title="The day of the one-to-one">
        <div class="stack">
          <p class="hint">
            For your calendar: 45 minutes, and the two days on which the questions are due. It names nobody.
          </p>
          <div class="row row--wrap calendar">
            <DateField
              label="Day"
              value={day}
              onValue={setDay}
              error={asked !== null && day === '' ? MISSING_DAY : null}
            />
            <TimeField
              label="Starts at"
              value={time}
              onValue={setTime}
              error={asked === 'calendar' && time === '' ? MISSING_TIME : null}
            />
          </div>
          <p class="row row--wrap">
            <Button kind="quiet" onPress={save}>
              Save for my calendar
            </Button>
            <Button kind="quiet" onPress={remind}>
              Remind me in this browser
            </Button>
          </p>
          <p class="quiet" role="status">
            {told}
          </p>
        </div>
      </Card>
    </div>
  );
}
