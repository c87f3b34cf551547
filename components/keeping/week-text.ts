/** A week, `YYYY-Www`, as people say it: "week 46 of 2026". */
export function weekText(week: string): string {
  const [year = '', number = ''] = week.split('-W');
  return `week ${Number(number)} of ${year}`;
}
