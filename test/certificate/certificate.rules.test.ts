import { describe, expect, it } from 'vitest';
import {
  addDays,
  certificateStatus,
  lastDayOfMonths,
  productCode,
  recognitionRefusal,
  reRatingWindow,
  starsOn,
  type CertificateFacts,
} from '../../src/certificate/certificate.rules.ts';

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
});

describe('status on a day', () => {
  const facts: CertificateFacts = {
    issuedOn: '2026-12-28',
    validUntil: '2029-12-28',
    revokedOn: null,
    supersededOn: null,
  };
  it.each([
    ['2026-12-27', 'NOT_YET'],
    ['2026-12-28', 'VALID'],
    ['2029-12-28', 'VALID'],
    ['2029-12-29', 'EXPIRED'],
  ])('%s: %s', (day, status) => {
    expect(certificateStatus(facts, day)).toBe(status);
  });

  it.each([
    ['2027-05-31', 'VALID'],
    ['2027-06-01', 'REVOKED'],
    ['2031-01-01', 'REVOKED'],
  ])('revoked from 1 June 2027, on %s: %s', (day, status) => {
    expect(certificateStatus({ ...facts, revokedOn: '2027-06-01' }, day)).toBe(status);
  });

  it('keeps its worth until the newer one takes its place', () => {
    const upgraded = { ...facts, supersededOn: '2028-03-01' };
    expect(certificateStatus(upgraded, '2028-02-29')).toBe('VALID');
    expect(certificateStatus(upgraded, '2028-03-01')).toBe('SUPERSEDED');
    expect(certificateStatus({ ...upgraded, revokedOn: '2028-03-01' }, '2028-03-02')).toBe(
      'REVOKED',
    );
  });

  it('shows stars only while it is valid', () => {
    expect(starsOn({ ...facts, stars: 4 }, '2027-01-01')).toBe(4);
    expect(starsOn({ ...facts, stars: 4 }, '2029-12-29')).toBeNull();
    expect(starsOn({ ...facts, stars: 4, revokedOn: '2026-12-28' }, '2027-01-01')).toBeNull();
  });
});

describe('who recognises what', () => {
  it.each([
    ['PROVINCE', 2, 'TOO_FEW_STARS'],
    ['PROVINCE', 3, null],
    ['PROVINCE', 4, null],
    ['PROVINCE', 5, 'NOT_THIS_LEVEL'],
    ['MINISTRY', 5, null],
    ['MINISTRY', 4, 'NOT_THIS_LEVEL'],
    ['DISTRICT', 3, null],
    ['DISTRICT', 4, 'NOT_THIS_LEVEL'],
  ] as const)('%s, %i stars: %s', (level, stars, refusal) => {
    expect(recognitionRefusal(level, stars)).toBe(refusal);
  });
});

it('counts days across months and leap years', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

it('opens the window for re-rating 180 days before the end and closes it at 120', () => {
  expect(reRatingWindow('2029-12-28')).toEqual({ from: '2029-07-01', to: '2029-08-30' });
});

it('writes the product code without padding', () => {
  expect(productCode('04', '01273', 1, 2026)).toBe('04-01273-1-2026');
});
