import type { Corner } from '../../lib/schema/site.ts';

/** How the corners are shown. */
export const CORNER_LABELS: Readonly<Record<Corner, string>> = {
  'bottom-right': 'Bottom right',
  'bottom-left': 'Bottom left',
  'top-right': 'Top right',
  'top-left': 'Top left',
};
