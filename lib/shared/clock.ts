/** Tells the time. Injected, so that tests choose it; the product always uses `systemClock`. */
export type Clock = () => Date;

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

/** The calendar month `YYYY-MM` in the computer's time zone. */
export function monthOf(date: Date): string {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}`;
}

/** The ISO 8601 week `YYYY-Www`: it belongs to the year that holds its Thursday. */
export function isoWeekOf(date: Date): string {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - yearStart) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${twoDigits(week)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
