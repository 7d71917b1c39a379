import { describe, expect, it } from 'vitest';
import {
  applicationMayMove,
  callIsOpen,
  samplesMayMove,
} from '../../src/promotion/event-work.rules.ts';

const STATES = ['APPLIED', 'SELECTED', 'WAITING', 'DECLINED', 'CONFIRMED', 'CANCELLED'] as const;

describe('applications', () => {
  it.each([
    ['APPLIED', ['SELECTED', 'WAITING', 'DECLINED', 'CANCELLED']],
    ['SELECTED', ['WAITING', 'DECLINED', 'CONFIRMED', 'CANCELLED']],
    ['WAITING', ['SELECTED', 'DECLINED', 'CANCELLED']],
    ['DECLINED', ['SELECTED', 'WAITING']],
    ['CONFIRMED', ['CANCELLED']],
    ['CANCELLED', ['APPLIED']],
  ] as const)('go from %s to %j', (from, to) => {
    expect(STATES.filter((state) => applicationMayMove(from, state))).toEqual(to);
  });
});

describe('samples', () => {
  it('are never handed over twice, and rest at an end', () => {
    expect(samplesMayMove('PLANNED', 'HANDED_OVER')).toBe(true);
    expect(samplesMayMove('ARRIVED', 'HANDED_OVER')).toBe(false);
    expect(samplesMayMove('HANDED_OVER', 'PLANNED')).toBe(false);
    expect(samplesMayMove('RETURNED', 'USED_UP')).toBe(false);
    expect(samplesMayMove('RETURNED', 'RETURNED')).toBe(true);
  });
});

it.each([
  ['2026-11-01', true],
  ['2026-11-30', true],
  ['2026-10-31', false],
  ['2026-12-01', false],
])('a call of November is open on %s: %s', (day, open) => {
  expect(callIsOpen({ opensOn: '2026-11-01', closesOn: '2026-11-30' }, day)).toBe(open);
});
