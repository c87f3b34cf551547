/** A calendar day `YYYY-MM-DD` as people read it, such as "11 December 2026". */
export function dayInWords(day: string): string {
  const date = new Date(`${day}T12:00:00`);
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The day of the year of a calendar day `YYYY-MM-DD`, such as "11 December". */
export function dayAndMonthInWords(day: string): string {
  return new Date(`${day}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
}

/** A month `YYYY-MM` as people read it, such as "December 2026". */
export function monthInWords(month: string): string {
  return new Date(`${month}-15T12:00:00`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric' });
}
