import { findingKey, findingsIn, withoutAnyFinding, withoutFinding } from '../../lib/screening/findings.ts';
import type { Screener } from './use-screening.ts';

/** The identifier screen with its lists: a page imports it, the card loads it once it stands. */
export const SCREENER: Screener = { findingKey, findingsIn, withoutFinding, withoutAnyFinding };
