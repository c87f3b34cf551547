import { describe, expect, it } from 'vitest';
import { publicCodebook } from '../../../lib/export/public-codebook.ts';
import { Codebook } from '../../../lib/schema/codebook.ts';
import { START_CODEBOOK } from '../../../lib/schema/start-codebook.ts';
import { aCode } from '../../fixtures/coding.ts';

describe('a codebook that leaves', () => {
  it('holds no name of a consultant and nothing that the screen finds, doubtful or certain', () => {
    const codes = [aCode('Okafor does not listen', { about: 'As Dr Helen Marsh said on ward 7, bed 14.' })];
    const [code] = publicCodebook(codes, ['Dr Ada Okafor']);
    expect(code?.name).toBe('[name] does not listen');
    expect(code?.about).not.toMatch(/Helen|Marsh|bed 14/);
    expect(code?.id).toBe(codes[0]?.id);
  });

  it('tells two codes apart that are called alike once names are gone', () => {
    const codes = [aCode('Okafor'), aCode('Adeyemi')];
    const left = publicCodebook(codes, ['Dr Ada Okafor', 'Dr Tunde Adeyemi']);
    expect(left.map(({ name }) => name)).toEqual(['[name]', '[name] (2)']);
    expect(Codebook.safeParse(left).success).toBe(true);
  });

  it('is the codebook to begin with where nobody changed it', () => {
    expect(publicCodebook(START_CODEBOOK, ['Dr Helen Marsh'])).toEqual(START_CODEBOOK);
  });
});
