import { describe, expect, it } from 'vitest';
import {
  inForceIn,
  lastDay,
  shareOfYear,
  type ContractTerm,
} from '../../src/value-chain/linkage.rules.ts';
import {
  LINKAGE_FORM_TEXT,
  LinkageForm,
  ShareOf,
} from '../../src/value-chain/value-chain.enums.ts';

function contract(id: string, facts: Partial<ContractTerm> = {}): ContractTerm {
  return {
    id,
    validFrom: '2024-03-01',
    validUntil: '2025-02-28',
    endedOn: null,
    shareOf: ShareOf.OUTPUT,
    shareBasisPoints: 3000,
    ...facts,
  };
}

describe('contracts in a year', () => {
  it.each([
    ['before it begins', {}, 2023, false],
    ['its first year', {}, 2024, true],
    ['its last year', {}, 2025, true],
    ['after it ended', {}, 2026, false],
    ['open', { validUntil: null }, 2030, true],
    ['ended before its time', { endedOn: '2024-12-31' }, 2025, false],
    ['ended before it began', { endedOn: '2024-02-01' }, 2024, false],
    ['begins on the last day', { validFrom: '2024-12-31' }, 2024, true],
    ['ends on the first day', { validUntil: '2026-01-01' }, 2026, true],
  ])('%s', (_, facts, year, running) => {
    expect(inForceIn(contract('a', facts), year)).toBe(running);
  });

  it('end on the earlier of two days', () => {
    expect(lastDay(contract('a', { endedOn: '2024-06-01' }))).toBe('2024-06-01');
    expect(lastDay(contract('a', { endedOn: '2026-01-01' }))).toBe('2025-02-28');
    expect(lastDay(contract('a', { validUntil: null, endedOn: '2026-01-01' }))).toBe('2026-01-01');
  });
});

describe('share of a year under contract', () => {
  const all = [
    contract('half', { shareBasisPoints: 5000 }),
    contract('part', { shareBasisPoints: 1250, validFrom: '2025-01-01', validUntil: null }),
    contract('material', { shareOf: ShareOf.MATERIAL, shareBasisPoints: 9000 }),
    contract('silent', { shareOf: null, shareBasisPoints: null }),
    contract('old', { validFrom: '2020-01-01', validUntil: '2020-12-31' }),
  ];
  it.each([
    [2024, ShareOf.OUTPUT, 5000, ['half'], ['silent']],
    [2025, ShareOf.OUTPUT, 6250, ['half', 'part'], ['silent']],
    [2026, ShareOf.OUTPUT, 1250, ['part'], []],
    [2025, ShareOf.MATERIAL, 9000, ['material'], ['silent']],
    [2020, ShareOf.OUTPUT, 3000, ['old'], []],
    [2019, ShareOf.OUTPUT, 0, [], []],
  ])('%i, %s: %i', (year, shareOf, basisPoints, contractIds, contractIdsWithoutShare) => {
    expect(shareOfYear(all, year, shareOf)).toEqual({
      year,
      shareOf,
      basisPoints,
      exceedsOutput: false,
      contractIds,
      contractIdsWithoutShare,
    });
  });

  it('is never more than everything, and says when contracts promise more', () => {
    const two = [
      contract('a', { shareBasisPoints: 7000 }),
      contract('b', { shareBasisPoints: 3001 }),
    ];
    expect(shareOfYear(two, 2024, ShareOf.OUTPUT)).toMatchObject({
      basisPoints: 10_000,
      exceedsOutput: true,
    });
    const exact = [contract('a', { shareBasisPoints: 7000 }), contract('b')];
    expect(shareOfYear(exact, 2024, ShareOf.OUTPUT).exceedsOutput).toBe(false);
  });
});

describe('forms of linkage', () => {
  it('are the seven of the decree, each with its own words', () => {
    const texts = Object.values(LinkageForm).map((form) => LINKAGE_FORM_TEXT[form]);
    expect(new Set(texts).size).toBe(7);
    expect(texts.every((text) => text.endsWith('gắn với tiêu thụ sản phẩm nông nghiệp'))).toBe(
      true,
    );
  });
});
