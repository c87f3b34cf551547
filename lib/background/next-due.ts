/** The hour of a reminder, in the computer's time zone. */
const HOUR = 13;

/** The next moment at which one of these days is to be reminded of, in milliseconds; null where none is ahead. */
export function nextDue(days: readonly string[], now: Date): number | null {
  const ahead = days.map(momentOf).filter((moment) => moment > now.getTime());
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** The days that are still ahead. */
export function daysAhead(days: readonly string[], now: Date): string[] {
  return days.filter((day) => momentOf(day) > now.getTime());
}

function momentOf(day: string): number {
  return new Date(`${day}T${HOUR}:00:00`).getTime();
}
