/** A number of minutes in words: "1 minute", "10 minutes". */
export function minutesText(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}
