import { configure } from '@testing-library/preact';

/** A wait ends as soon as what it waits for is there. A busy machine takes more than the second that it gives by itself. */
const LONGEST_WAIT = 10_000;

configure({ asyncUtilTimeout: LONGEST_WAIT });
