import { describe, expect, it } from 'vitest';
import { shiftDay } from '../../src/calendar/working-days.rules.ts';
import {
  certificateStatus,
  effectiveEnd,
  extensionRefusal,
  formerRulesUntil,
  isLate,
  lastDayOfMonths,
  remindersOn,
  reRatingWindow,
  revocationDue,
  starsOn,
  transitionOf,
  type CertificateFacts,
} from '../../src/certificate/certificate-life.rules.ts';

describe('36 months end on the day of the same number', () => {
  it.each([
    ['2023-11-22', '2026-11-22'],
    ['2026-12-28', '2029-12-28'],
    ['2024-02-29', '2027-02-28'],
    ['2025-02-28', '2028-02-28'],
    ['2026-01-31', '2029-01-31'],
    ['2026-12-31', '2029-12-31'],
  ])('%s runs to %s', (issued, until) => {
    expect(lastDayOfMonths(issued, 36)).toBe(until);
  });

  it('falls to the last day of a shorter month', () => {
    expect(lastDayOfMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(lastDayOfMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(lastDayOfMonths('2026-10-31', 1)).toBe('2026-11-30');
  });

  it('goes back as well', () => {
    expect(lastDayOfMonths('2027-01-31', -1)).toBe('2026-12-31');
    expect(lastDayOfMonths('2027-03-31', -1)).toBe('2027-02-28');
    expect(lastDayOfMonths('2027-01-15', -12)).toBe('2026-01-15');
    expect(lastDayOfMonths('2028-02-29', -12)).toBe('2027-02-28');
  });
});

const FACTS: CertificateFacts = {
  issuedOn: '2026-12-28',
  validUntil: '2029-12-28',
  extendedUntil: null,
  revokedOn: null,
  byMinistry: false,
  supersededOn: null,
};

describe('status on a day', () => {
  it.each([
    ['2026-12-27', 'NOT_YET_VALID'],
    ['2026-12-28', 'VALID'],
    ['2029-12-28', 'VALID'],
    ['2029-12-29', 'EXPIRED'],
  ])('%s: %s', (day, status) => {
    expect(certificateStatus(FACTS, day)).toBe(status);
  });

  it.each([
    ['2029-12-28', 'VALID'],
    ['2029-12-29', 'EXTENDED'],
    ['2030-03-01', 'EXTENDED'],
    ['2030-03-02', 'EXPIRED'],
  ])('extended to 1 March 2030, on %s: %s', (day, status) => {
    expect(certificateStatus({ ...FACTS, extendedUntil: '2030-03-01' }, day)).toBe(status);
  });

  it.each([
    ['2027-05-31', false, 'VALID'],
    ['2027-06-01', false, 'REVOKED'],
    ['2027-06-01', true, 'WITHDRAWN_BY_MINISTRY'],
    ['2031-01-01', false, 'REVOKED'],
  ])('revoked from 1 June 2027, on %s, by the ministry %s: %s', (day, byMinistry, status) => {
    const facts = { ...FACTS, revokedOn: '2027-06-01', byMinistry };
    expect(certificateStatus(facts, day)).toBe(status);
  });

  it('keeps its worth until the newer one takes its place', () => {
    const upgraded = { ...FACTS, supersededOn: '2028-03-01' };
    expect(certificateStatus(upgraded, '2028-02-29')).toBe('VALID');
    expect(certificateStatus(upgraded, '2028-03-01')).toBe('SUPERSEDED');
    const both = { ...upgraded, revokedOn: '2028-03-01' };
    expect(certificateStatus(both, '2028-03-02')).toBe('REVOKED');
  });

  /** Every order of the days that matter, told apart from the rules by a list of their own. */
  it('is the same as a slow reading of the law for all facts on all days', () => {
    const days = [null, '2027-01-01', '2028-01-01', '2029-12-28', '2030-01-15', '2030-06-01'];
    const asked = ['2026-12-27', '2026-12-28', '2027-01-01', '2028-01-01', '2029-12-28'].concat([
      '2029-12-29',
      '2030-01-15',
      '2030-01-16',
      '2030-06-01',
      '2030-06-02',
    ]);
    let seen = 0;
    for (const revokedOn of days)
      for (const supersededOn of days)
        for (const extendedUntil of [null, '2030-01-15', '2030-06-01'])
          for (const byMinistry of [false, true])
            for (const day of asked) {
              const facts = { ...FACTS, revokedOn, supersededOn, extendedUntil, byMinistry };
              const reasons: string[] = [];
              if (day < '2026-12-28') reasons.push('NOT_YET_VALID');
              if (revokedOn && day >= revokedOn) {
                reasons.unshift(byMinistry ? 'WITHDRAWN_BY_MINISTRY' : 'REVOKED');
              }
              if (supersededOn && day >= supersededOn) reasons.push('SUPERSEDED');
              if (day > '2029-12-28') {
                reasons.push(extendedUntil && day <= extendedUntil ? 'EXTENDED' : 'EXPIRED');
              }
              const expected = reasons[0] ?? 'VALID';
              expect([facts, day, certificateStatus(facts, day)]).toEqual([facts, day, expected]);
              const gold = expected === 'VALID' || expected === 'EXTENDED' ? 4 : null;
              expect(starsOn({ ...facts, stars: 4 }, day)).toBe(gold);
              seen++;
            }
    expect(seen).toBe(6 * 6 * 3 * 2 * 10);
  });

  it('ends where it was extended to', () => {
    expect(effectiveEnd(FACTS)).toBe('2029-12-28');
    expect(effectiveEnd({ ...FACTS, extendedUntil: '2030-03-01' })).toBe('2030-03-01');
  });
});

it('counts days across months and leap years', () => {
  expect(shiftDay('2028-02-28', 2)).toBe('2028-03-01');
  expect(shiftDay('2026-01-01', -1)).toBe('2025-12-31');
});

it('opens the window for re-rating 180 days before the end and closes it at 120', () => {
  expect(reRatingWindow('2029-12-28')).toEqual({ from: '2029-07-01', to: '2029-08-30' });
});

it('gives fifteen days for a decision to revoke', () => {
  expect(revocationDue('2028-02-20')).toBe('2028-03-06');
  expect(isLate('2028-03-06', '2028-03-06')).toBe(false);
  expect(isLate('2028-03-06', '2028-03-07')).toBe(true);
  expect(isLate(null, '2028-03-07')).toBe(false);
});

describe('the transition of Điều 12', () => {
  const old = (validUntil: string) => ({ issuedOn: lastDayOfMonths(validUntil, -36), validUntil });

  it('is not for certificates under the decision itself', () => {
    expect(transitionOf({ issuedOn: '2026-05-22', validUntil: '2029-05-22' })).toBeNull();
    expect(transitionOf({ issuedOn: '2026-05-21', validUntil: '2029-05-21' })).not.toBeNull();
  });

  it.each([
    ['2026-09-18', true, false],
    ['2026-09-19', false, true],
    ['2026-11-17', false, true],
    ['2026-11-18', false, false],
  ])('end on %s: window over %s, cut short %s', (end, closed, cut) => {
    expect(transitionOf(old(end))).toMatchObject({
      ...{ windowClosedBefore: closed, windowCutShort: cut },
    });
  });

  it.each([
    ['2026-09-01', '2026-09-01', 'NOT_BEYOND_THE_END'],
    ['2026-09-01', '2026-09-02', null],
    ['2026-09-01', '2027-02-28', null],
    ['2026-09-01', '2027-03-01', 'TOO_LONG'],
    ['2027-05-01', '2027-06-01', 'WINDOW_COULD_BE_MET'],
  ])('from %s to %s: %s', (end, until, refusal) => {
    expect(extensionRefusal(old(end), until)).toBe(refusal);
  });

  it('finishes old requests under the former rules for 60 and 30 days', () => {
    expect(formerRulesUntil('FIRST')).toBe('2026-07-21');
    expect(formerRulesUntil('UPGRADE')).toBe('2026-07-21');
    expect(formerRulesUntil('RE_RATING')).toBe('2026-06-21');
  });
});

describe('reminders', () => {
  const END = '2029-12-31';
  it.each([
    ['2028-12-30', []],
    ['2028-12-31', [12]],
    ['2029-06-29', [12]],
    ['2029-06-30', [6]],
    ['2029-09-30', [3]],
    ['2029-11-30', [1]],
    ['2029-12-31', [1]],
    ['2030-01-01', []],
  ])('on %s: %j months', (day, months) => {
    const found = remindersOn(END, END, day).flatMap((one) =>
      one.kind === 'EXPIRING' ? [one.months] : [],
    );
    expect(found).toEqual(months);
  });

  it.each([
    ['2029-07-03', []],
    ['2029-07-04', ['WINDOW_OPENS']],
    ['2029-08-17', ['WINDOW_OPENS']],
    ['2029-08-18', ['WINDOW_OPENS', 'WINDOW_CLOSES']],
    ['2029-09-02', ['WINDOW_OPENS', 'WINDOW_CLOSES']],
    ['2029-09-03', []],
  ])('window on %s: %j', (day, kinds) => {
    const found = remindersOn(END, END, day).flatMap(({ kind }) =>
      kind === 'EXPIRING' ? [] : [kind],
    );
    expect(found).toEqual(kinds);
  });
});
