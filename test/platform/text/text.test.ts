import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatDecimal,
  formatMoment,
  formatMoney,
  formatPoints,
} from '../../../src/platform/text/format.ts';
import { slugOf, slugTry } from '../../../src/platform/text/slug.ts';
import {
  comparePeople,
  compareVietnamese,
  givenName,
  personSortKey,
} from '../../../src/platform/text/sort.ts';

describe('slugs', () => {
  it.each([
    ['Miến dong Phia Đén', 'mien-dong-phia-den'],
    ['Trà chùm ngây (hộp 100g)', 'tra-chum-ngay-hop-100g'],
    ['  Đường – phên  ', 'duong-phen'],
    ['HTX Nông nghiệp & Dịch vụ 3/2', 'htx-nong-nghiep-dich-vu-3-2'],
    ['茶', ''],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
    expect(slugOf(name.normalize('NFD'))).toBe(slug);
  });

  it('are cut at a word', () => {
    expect(slugOf('một hai ba bốn', 10)).toBe('mot-hai-ba');
    expect(slugOf('một hai bay bốn', 10)).toBe('mot-hai');
    expect(slugOf('a'.repeat(100))).toBe('a'.repeat(80));
  });

  it('count up when taken', () => {
    expect([1, 2, 3].map((attempt) => slugTry('mien-dong', attempt))).toEqual([
      'mien-dong',
      'mien-dong-2',
      'mien-dong-3',
    ]);
  });
});

describe('order', () => {
  it('follows the Vietnamese alphabet', () => {
    const words = ['đu', 'dừa', 'ê', 'ă', 'du', 'z', 'e', 'á', 'a', 'dứa', 'dưa'];
    expect(words.sort(compareVietnamese)).toEqual([
      'a',
      'á',
      'ă',
      'du',
      'dưa',
      'dừa',
      'dứa',
      'đu',
      'e',
      'ê',
      'z',
    ]);
  });

  it('puts people by given name, then by the whole name', () => {
    const people = ['Nguyễn Văn Đông', 'Hoàng Thị Ánh', 'Bế Văn An', 'Đàm Thị Dung', 'Trần An'];
    expect(people.sort(comparePeople)).toEqual([
      'Bế Văn An',
      'Trần An',
      'Hoàng Thị Ánh',
      'Đàm Thị Dung',
      'Nguyễn Văn Đông',
    ]);
  });

  it.each([
    ['Nguyễn Thị Ánh ', 'Ánh', 'Ánh Nguyễn Thị'],
    ['Ánh', 'Ánh', 'Ánh'],
    ['', '', ''],
  ])('%j is called %j', (name, given, key) => {
    expect(givenName(name)).toBe(given);
    expect(personSortKey(name)).toBe(key);
  });
});

describe('formats', () => {
  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1234567', '1.234.567', '1,234,567'],
    ['-1234.50', '-1.234,50', '-1,234.50'],
    ['9007199254740993', '9.007.199.254.740.993', '9,007,199,254,740,993'],
  ])('decimal %s', (value, vi, en) => {
    expect(formatDecimal(value, 'VI')).toBe(vi);
    expect(formatDecimal(value, 'EN')).toBe(en);
  });

  it('money, points, days', () => {
    expect(formatMoney('1234567', 'VI')).toBe('1.234.567\u00a0đ');
    expect(formatMoney(1234567n, 'EN')).toBe('1,234,567\u00a0VND');
    expect(formatPoints('71.36', 'VI')).toBe('71,36');
    expect(formatPoints('71.36', 'EN')).toBe('71.36');
    expect(formatDay('2026-11-02', 'VI')).toBe('02/11/2026');
    expect(formatDay('2026-11-02', 'EN')).toBe('2 Nov 2026');
  });

  it('moments on the clocks of Viet Nam', () => {
    const moment = new Date('2026-11-21T17:05:00Z');
    expect(formatMoment(moment, 'VI')).toBe('00:05 22/11/2026');
    expect(formatMoment(moment, 'EN')).toBe('00:05, 22 Nov 2026');
  });

  it.each(['', 'abc', '1e5', '1,5', '١٢'])('refuses %j as a number', (value) => {
    expect(() => formatDecimal(value, 'VI')).toThrow(RangeError);
  });

  it.each(['', '22/11/2026', '2026-13-01'])('refuses %j as a day', (value) => {
    expect(() => formatDay(value, 'VI')).toThrow(RangeError);
  });
});
