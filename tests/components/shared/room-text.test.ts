import { describe, expect, it } from 'vitest';
import { isLow, sizeText } from '../../../components/shared/room-text.ts';

describe('room that runs out', () => {
  it.each([
    [{ used: 1_000_000, left: 19_000_000 }, true],
    [{ used: 1_000_000, left: 21_000_000 }, false],
    [{ used: 950_000_000, left: 50_000_000 }, true],
    [{ used: null, left: null }, false],
  ])('is told of %o: %s', (room, low) => {
    expect(isLow({ ...room, isKept: null })).toBe(low);
  });

  it.each([
    [0, 'less than 1 KB'],
    [1000, '1 KB'],
    [1_250_000, '1.2 MB'],
    [998_400_000, '998 MB'],
    [2_100_000_000, '2.1 GB'],
  ])('%d bytes are %s', (bytes, text) => {
    expect(sizeText(bytes)).toBe(text);
  });
});
