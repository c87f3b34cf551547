import type { Codebook } from './codebook.ts';

/**
 * The codes to begin with, after what the 2021 study found. Their ids are fixed (the first 128 bits of the SHA-256 of
 * `upward/start-codebook/1 ` and the name), so that the copies of two coders name the same codes.
 */
export const START_CODEBOOK: Codebook = (
  [
    ['_l5P8WvVWVEbW3g0YNftEA', 'hierarchy', 'Rank or seniority, and what it does to speaking and hearing.'],
    [
      'thl85x3a4FMPcN2oEW7ydQ',
      'relationship risk',
      'Fear of harm to a working relationship, or relief that none came.',
    ],
    [
      'ePzHELJ8sgXpsw-qHGIZTA',
      'selection of participants',
      'Who was asked to take part, who was not, and why.',
    ],
    ['U1_Z3duLlaP8pk18vvDxHw', 'doubt about anonymity', 'Whether somebody could tell who said what.'],
    ['RGK_2r-AOCT1BMwSFyk3ZQ', 'being heard', 'Being listened to, or not; what was said had an effect.'],
    ['HIp3B3b7bhx7UcGJeAUYjA', 'self-awareness', 'Seeing oneself as others do.'],
    ['H4vM7nbKlLGnL4IE_0jE5A', 'role clarity', 'What a mentor or mentee is there for, clear or not.'],
    ['vlbCxZEb7Ji_fsV1APUKHA', 'time and place', 'When, where and how long; notice beforehand.'],
    ['sqealMI3gWvuuUe5ooCbwQ', 'new perspective', 'Learning how it looks from the other side.'],
    ['f6MZ0IU2UUmZB3wGh-rkaQ', 'behaviour change', 'Something done differently, or planned to be.'],
    ['EGPWBlwC5Jy18rlOPffMgg', 'wish to repeat', 'Whether to do it again, and how often.'],
  ] as const
).map(([id, name, about]) => ({ id, name, about, parent: null, codable: true, color: null }));
