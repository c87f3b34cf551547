import { describe, expect, it } from 'vitest';
import { notYetLocked } from '../../../lib/coding/blind.ts';
import { idOf } from '../../fixtures/builders.ts';
import { aCoding } from '../../fixtures/coding.ts';

const open = aCoding({ id: idOf('open'), coder: 'amber kite' });
const locked = aCoding({ id: idOf('locked'), coder: 'calm pine', state: 'locked' });
const agreed = aCoding({ id: idOf('agreed'), agreed: { of: [idOf('other'), locked.id], decisions: [] } });

describe('a locked coding', () => {
  it('is not opened while another coder has not locked', () => {
    expect(notYetLocked(locked, [open, locked])).toBe('amber kite');
  });

  it('is opened where everybody has locked, or nobody else codes here', () => {
    expect(notYetLocked(locked, [locked])).toBeNull();
    expect(notYetLocked(locked, [locked, { ...open, state: 'locked' }])).toBeNull();
  });

  it('is opened once two agreed from it, whoever begins after that', () => {
    expect(notYetLocked(locked, [open, locked, agreed])).toBeNull();
    expect(notYetLocked(agreed, [open, locked, agreed])).toBeNull();
  });
});

describe('a coding that is not locked', () => {
  it('is opened by its coder', () => {
    expect(notYetLocked(open, [open, locked])).toBeNull();
  });
});
