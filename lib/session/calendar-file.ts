import { toHex } from '../shared/bytes.ts';
import { addDays } from '../shared/clock.ts';
import type { RandomBytes } from '../shared/random.ts';
import { dueDays } from './due-days.ts';
import { SESSION_MINUTES } from './steps.ts';

/** When a one-to-one is held: the day `YYYY-MM-DD`, and the time it starts at, `HH:MM`, by the clock on the wall. */
export interface SessionDate {
  readonly day: string;
  readonly time: string;
}

/** The name of the calendar's file, the same for everybody. */
export const CALENDAR_FILE = 'upward.ics';

/**
 * A calendar file (RFC 5545) of the one-to-one and the two days on which its questions are due. A calendar is read by others,
 * so it names nobody and says of none what it is about.
 */
export function calendarFile(date: SessionDate, now: Date, random: RandomBytes): string {
  const stamp = `${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const event = (lines: readonly string[]) => [
    'BEGIN:VEVENT',
    `UID:${toHex(random(16))}@upward`,
    `DTSTAMP:${stamp}`,
    ...lines,
    'END:VEVENT',
  ];
  const { T1, T2 } = dueDays(date.day);
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Upward//EN'],
    ...event(['SUMMARY:One-to-one', ...timed(date)]),
    ...event(['SUMMARY:A few questions', ...allDay(T1)]),
    ...event(['SUMMARY:A few questions', ...allDay(T2)]),
    'END:VCALENDAR',
  ];
  return `${lines.join('\r\n')}\r\n`;
}

/** By the clock on the wall, with no time zone: it is held where both are. */
function timed({ day, time }: SessionDate): string[] {
  return [`DTSTART:${compact(day)}T${time.replace(':', '')}00`, `DURATION:PT${SESSION_MINUTES}M`];
}

function allDay(day: string): string[] {
  return [
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    'TRANSP:TRANSPARENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
