const HOURS_A_DAY = 24;

/** How long a preview waits, in words: whole days where it is that, else hours. */
export function holdingText(hours: number): string {
  if (hours === 0) return 'No time';
  const days = hours / HOURS_A_DAY;
  if (Number.isInteger(days)) return days === 1 ? 'One day' : `${days} days`;
  return hours === 1 ? 'One hour' : `${hours} hours`;
}
