/** Tells the time. Injected, so that tests choose it; the product always uses `systemClock`. */
export type Clock = () => Date;

/** A day in milliseconds, as `YYYY-MM-DD` alone is read in UTC, where each has as many. */
const DAY = 86_400_000;

/** The computer's own clock. */
export const systemClock: Clock = () => new Date();

/** The calendar day `YYYY-MM-DD` in the computer's time zone. */
export function dayOf(date: Date): string {
  return `${monthOf(date)}-${twoDigits(date.getDate())}`;
}

/** The calendar day `YYYY-MM-DD` after the one of `date`. */
export function dayAfter(date: Date): string {
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + 1));
}

/** How many calendar days `later` lies after `earlier`, both `YYYY-MM-DD`; negative where it lies before. */
export function daysBetween(earlier: string, later: string): number {
  return (Date.parse(later) - Date.parse(earlier)) / DAY;
}

/** The calendar day `YYYY-MM-DD` so many days after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The calendar month `YYYY-MM` in the computer's time zone. */
export function monthOf(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}`;
}

/** The ISO 8601 week `YYYY-Www`: it belongs to the year that holds its Thursday. */
export function isoWeekOf(date: Date): string {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - yearStart) / DAY + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${twoDigits(week)}`;
}

/** The ISO 8601 week `YYYY-Www` of a calendar day `YYYY-MM-DD`. */
export function weekOfDay(day: string): string {
  return isoWeekOf(new Date(`${day}T12:00:00`));
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
