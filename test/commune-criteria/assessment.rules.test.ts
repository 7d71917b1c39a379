import { describe, expect, it } from 'vitest';
import {
  afterStep,
  existedIn,
  incomeMayMove,
  isOfficeStep,
} from '../../src/commune-criteria/assessment.rules.ts';
import {
  IncomeStatus,
  IndicatorAssessmentStatus,
} from '../../src/commune-criteria/commune-criteria.enums.ts';

const { DRAFT, SUBMITTED, APPROVED, RETURNED } = IndicatorAssessmentStatus;

describe('steps of an assessment', () => {
  it.each([
    [DRAFT, { record: DRAFT, submit: SUBMITTED, approve: null, return: null }],
    [SUBMITTED, { record: null, submit: null, approve: APPROVED, return: RETURNED }],
    [APPROVED, { record: null, submit: null, approve: null, return: RETURNED }],
    [RETURNED, { record: DRAFT, submit: null, approve: null, return: null }],
  ])('from %s', (status, steps) => {
    const found = {
      record: afterStep(status, 'record'),
      submit: afterStep(status, 'submit'),
      approve: afterStep(status, 'approve'),
      return: afterStep(status, 'return'),
    };
    expect(found).toEqual(steps);
  });
});

describe('steps of an income figure', () => {
  const { PLANNED, SUMMARISED, ACCEPTED, CONFIRMED, USED_IN_DOSSIER } = IncomeStatus;
  it('only go forward', () => {
    expect(incomeMayMove(null, CONFIRMED)).toBe(true);
    expect(incomeMayMove(PLANNED, SUMMARISED)).toBe(true);
    expect(incomeMayMove(CONFIRMED, CONFIRMED)).toBe(true);
    expect(incomeMayMove(CONFIRMED, ACCEPTED)).toBe(false);
  });
  it('belong to the office from acceptance on', () => {
    expect([PLANNED, SUMMARISED].some(isOfficeStep)).toBe(false);
    expect([ACCEPTED, CONFIRMED, USED_IN_DOSSIER].every(isOfficeStep)).toBe(true);
  });
});

describe('units and years', () => {
  const hungDao = { validFrom: null, validTo: '2025-06-30' };
  const thucPhan = { validFrom: '2025-07-01', validTo: null };
  it.each([
    [hungDao, 2024, true],
    [hungDao, 2025, true],
    [hungDao, 2026, false],
    [thucPhan, 2024, false],
    [thucPhan, 2025, true],
    [thucPhan, 2026, true],
  ])('%o in %i: %s', (unit, year, existed) => {
    expect(existedIn(unit, year)).toBe(existed);
  });
});
