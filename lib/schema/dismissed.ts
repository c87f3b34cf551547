import { z } from 'zod';

/** The most that are remembered; the oldest go first. */
export const MOST_DISMISSED = 300;

/** What the identifier screen asked about and its writer called safe: keys such as `LOCATION bed 14`. One a vault, encrypted. */
export const DismissedFindings = z.strictObject({
  keys: z.array(z.string().min(1).max(620)).max(MOST_DISMISSED),
});
export type DismissedFindings = z.infer<typeof DismissedFindings>;
