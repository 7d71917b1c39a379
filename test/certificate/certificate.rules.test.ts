import { describe, expect, it } from 'vitest';
import {
  levelExisted,
  numberAfter,
  productCode,
  readProductCode,
  recognitionRefusal,
  revokingLevel,
} from '../../src/certificate/certificate.rules.ts';

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

  it('districts until 30 June 2025', () => {
    expect(levelExisted('DISTRICT', '2025-06-30')).toBe(true);
    expect(levelExisted('DISTRICT', '2025-07-01')).toBe(false);
    expect(levelExisted('PROVINCE', '2026-01-01')).toBe(true);
  });

  it('the ministry revokes five stars, the province the rest, also those of districts', () => {
    expect([3, 4, 5].map(revokingLevel)).toEqual(['PROVINCE', 'PROVINCE', 'MINISTRY']);
  });
});

describe('product codes', () => {
  it('are written without padding', () => {
    expect(productCode('04', '01273', 1, 2026)).toBe('04-01273-1-2026');
  });

  it('are read in the present form and in the old one with a district', () => {
    expect(readProductCode('04-01273-1-2026')).toEqual({
      ...{ province: '04', district: null, commune: '01273', serial: 1, year: 2026 },
    });
    expect(readProductCode('83-832-28882-2-2022')).toEqual({
      ...{ province: '83', district: '832', commune: '28882', serial: 2, year: 2022 },
    });
  });

  it.each(['04-01273-1', '4-01273-1-2026', '04-1273-1-2026', '04-01273-1-1999', 'x', ''])(
    '%j is none',
    (text) => expect(readProductCode(text)).toBeNull(),
  );
});

describe('the number after', () => {
  it.each([
    ['7', '8'],
    ['009/GCN-OCOP', '010/GCN-OCOP'],
    ['124/QĐ-UBND/09', '124/QĐ-UBND/10'],
    ['99/CN', '100/CN'],
    ['OCOP-CB', null],
  ])('%s is %s', (number, next) => expect(numberAfter(number)).toBe(next));
});
