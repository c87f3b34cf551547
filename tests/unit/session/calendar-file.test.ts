import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../lib/session/calendar-file.ts';
import { dueDays } from '../../../lib/session/due-days.ts';
import { seededRandom } from '../../fixtures/seeded-random.ts';

const NOW = new Date(Date.UTC(2026, 10, 16, 9, 5, 7));
const file = calendarFile({ day: '2026-12-14', time: '14:30' }, NOW, seededRandom());
const lines = file.split('\r\n');

describe('the calendar file', () => {
  it('has the one-to-one of 45 minutes and the two days of the questions', () => {
    expect(lines.filter((line) => /^(DTSTART|DTEND|DURATION)/.test(line))).toEqual([
      'DTSTART:20261214T143000',
      'DURATION:PT45M',
      'DTSTART;VALUE=DATE:20261219',
      'DTEND;VALUE=DATE:20261220',
      'DTSTART;VALUE=DATE:20270314',
      'DTEND;VALUE=DATE:20270315',
    ]);
    expect(dueDays('2026-12-14')).toEqual({ T1: '2026-12-19', T2: '2027-03-14' });
  });

  it('is what RFC 5545 asks for: its frame, lines ended by CR and LF and no longer than 75 octets, a stamp and an own id each', () => {
    expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Upward//EN']);
    expect(lines.slice(-2)).toEqual(['END:VCALENDAR', '']);
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
    expect(lines.filter((line) => line === 'DTSTAMP:20261116T090507Z')).toHaveLength(3);
    expect(new Set(lines.filter((line) => line.startsWith('UID:'))).size).toBe(3);
  });

  it('says in no line what it is about, or of whom', () => {
    expect(lines.filter((line) => line.startsWith('SUMMARY:'))).toEqual([
      'SUMMARY:One-to-one',
      'SUMMARY:A few questions',
      'SUMMARY:A few questions',
    ]);
    expect(file).not.toMatch(/mentor|consultant|fellow|brief/i);
  });
});
