import { describe, expect, it } from 'vitest';
import { tidyConsultant } from '../../../lib/capture/make-observation.ts';

describe('tidyConsultant', () => {
  it('makes one name of what differs in spaces alone', () => {
    expect(['HM', ' HM ', 'HM\t'].map((typed) => tidyConsultant({ typed }))).toEqual(
      Array.from({ length: 3 }, () => ({ typed: 'HM' })),
    );
    expect(tidyConsultant({ typed: 'Helen   Marsh' })).toEqual({ typed: 'Helen Marsh' });
  });

  it('leaves a consultant of a round, and nobody, as they are', () => {
    const onCard = { round: 'r'.repeat(22), id: 'c'.repeat(22) };
    expect(tidyConsultant(onCard)).toBe(onCard);
    expect(tidyConsultant(null)).toBeNull();
    expect(tidyConsultant({ typed: '  ' })).toBeNull();
  });
});
