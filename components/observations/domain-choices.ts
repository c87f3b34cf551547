import { DOMAINS } from '../../lib/schema/domain.ts';
import { DOMAIN_TEXT } from '../../lib/schema/domain-text.ts';
import type { SelectChoices } from '../shared/fields.tsx';

const DOMAIN_NAMES = DOMAINS.map((domain) => [domain, DOMAIN_TEXT[domain].label] as const);

/** The domains to choose from, nothing chosen at first. */
export const DOMAIN_CHOICES: SelectChoices = [['', 'Choose'], ...DOMAIN_NAMES];

/** The domains to filter by. */
export const DOMAIN_FILTERS: SelectChoices = [['', 'All domains'], ...DOMAIN_NAMES];
