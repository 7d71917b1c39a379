import { expect, it } from 'vitest';
import { periodFacts, periodOf, readPeriod } from '../../src/trade/period.rules.ts';
import { PeriodKind } from '../../src/trade/sales.enums.ts';
import {
  readAmount,
  readChannel,
  readQuantity,
  readSource,
} from '../../src/trade/sales-text.rules.ts';

it.each([
  ['03/2026', 'MONTH', '2026-03-01'],
  ['T3/2026', 'MONTH', '2026-03-01'],
  ['Tháng 12 năm 2026', 'MONTH', '2026-12-01'],
  ['tháng 3/2026', 'MONTH', '2026-03-01'],
  ['2026-03', 'MONTH', '2026-03-01'],
  ['Quý I/2026', 'QUARTER', '2026-01-01'],
  ['quý IV năm 2026', 'QUARTER', '2026-10-01'],
  ['Q3/2026', 'QUARTER', '2026-07-01'],
  ['2026-Q2', 'QUARTER', '2026-04-01'],
  ['2026', 'YEAR', '2026-01-01'],
  ['Năm 2026', 'YEAR', '2026-01-01'],
])('reads the period "%s"', (text, kind, start) => {
  expect(readPeriod(text)).toEqual({ kind, start });
});

it.each(['13/2026', 'Quý 5/2026', 'Q0/2026', '1999', 'hôm qua', '', '2026-13', '3/26'])(
  'does not guess the period "%s"',
  (text) => {
    expect(readPeriod(text)).toBeNull();
  },
);

it('knows the days of a period', () => {
  const facts = (kind: PeriodKind, number: number | null) => {
    const { from, until, name } = periodFacts(periodOf(kind, 2028, number)!);
    return [from, until, name];
  };
  expect(facts(PeriodKind.MONTH, 2)).toEqual(['2028-02-01', '2028-02-29', 'Tháng 2/2028']);
  expect(facts(PeriodKind.QUARTER, 4)).toEqual(['2028-10-01', '2028-12-31', 'Quý 4/2028']);
  expect(facts(PeriodKind.YEAR, null)).toEqual(['2028-01-01', '2028-12-31', 'Năm 2028']);
  expect(periodOf(PeriodKind.YEAR, 2028, 1)).toBeNull();
});

it.each([
  ['12.500.000', '12500000'],
  ['12,500,000 đ', '12500000'],
  ['12 500 000', '12500000'],
  ['12500000 VND', '12500000'],
  ['12,5 triệu', '12500000'],
  ['12.5 tr', '12500000'],
  ['1,2 tỷ', '1200000000'],
  ['1.200 triệu', '1200000000'],
  ['500 nghìn', '500000'],
  ['0', '0'],
])('reads the amount "%s"', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

it.each(['12,5', '1.2.3', '12.50.000', '-5', 'mười triệu', '', '1,0005 nghìn', '9999999 tỷ'])(
  'does not guess the amount "%s"',
  (text) => {
    expect(readAmount(text)).toBeNull();
  },
);

it('reads channels, sources and quantities as people write them', () => {
  expect(
    ['Hội chợ', 'HOI CHO', 'siêu thị, cửa hàng', 'Sàn TMĐT', 'EXPORT'].map(readChannel),
  ).toEqual(['FAIR', 'FAIR', 'RETAIL', 'ECOMMERCE', 'EXPORT']);
  expect(readChannel('chợ đen')).toBeNull();
  expect(['Chủ thể báo', 'theo hợp đồng', 'ước tính', 'nghe nói'].map(readSource)).toEqual([
    'PRODUCER',
    'CONTRACT',
    'ESTIMATE',
    null,
  ]);
  expect(['2,5', '1.200', '1.200,5', '1200.5', 'vài'].map(readQuantity)).toEqual([
    '2.5',
    '1200',
    '1200.5',
    '1200.5',
    null,
  ]);
});
