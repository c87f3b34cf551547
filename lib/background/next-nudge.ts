/** A quiet hour at the end of the working week, in the computer's time zone. */
const FRIDAY = 5;
const HOUR = 13;

/** The next moment of the weekly reminder after `date`, in milliseconds since 1970. */
export function nextNudge(date: Date): number {
  const days = (FRIDAY - date.getDay() + 7) % 7;
  const at = (offset: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + offset, HOUR).getTime();
  return at(days) > date.getTime() ? at(days) : at(days + 7);
}
