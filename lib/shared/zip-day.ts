/**
 * The day that our zips give their files, so that they tell nobody when they were made and are the same bytes every
 * time. It is the first day that a zip can name. The library writes what the local clock shows and refuses an earlier
 * day, so it is made by the local clock too, at noon, which no change of clocks leaves out.
 */
export function zipDay(): Date {
  return new Date(1980, 0, 1, 12);
}
