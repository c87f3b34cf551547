import { describe, expect, it } from 'vitest';
import { joinResponses } from '../../../lib/analysis/join-responses.ts';
import { recoverCodes } from '../../../lib/analysis/recover-codes.ts';
import { ownData } from '../../../lib/analysis/study-data.ts';
import { studyTables } from '../../../lib/analysis/study-tables.ts';
import { largeStudy } from '../../../lib/example/large-study.ts';
import { Response } from '../../../lib/schema/response.ts';
import { BriefOutline } from '../../../lib/schema/study.ts';

const { responses, briefs, sites, invited } = largeStudy();

describe('the larger study', () => {
  it('is valid, the same in every run, and has sixty people with codes far apart', () => {
    expect(responses.map((response) => Response.parse(response))).toEqual(responses);
    expect(briefs.map((brief) => BriefOutline.parse(brief))).toEqual(briefs);
    expect(largeStudy()).toEqual({ responses, briefs, sites, invited });
    const { recovered, responses: read } = recoverCodes(responses, new Set());
    expect(recovered).toEqual([]);
    expect(joinResponses(read, sites)).toHaveLength(60);
  });

  it('has something to show in every part of the page', () => {
    const data = { ...ownData(joinResponses(responses, sites), invited), briefs: [...briefs] };
    const { T1, T2 } = studyTables(data, 3);
    expect([...T1.outcomes, ...T2.outcomes].every(({ shown }) => shown)).toBe(true);
    for (const part of [T1.items, T1.predictions, T1.told, T1.coverage, T1.reliability])
      expect(part).not.toEqual([]);
    expect(T1.sessions).not.toBeNull();
    expect(T1.domains.every(({ before }) => before !== null)).toBe(true);
  });
});
