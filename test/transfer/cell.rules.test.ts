import { expect, it } from 'vitest';
import { readCell, type Catalog } from '../../src/transfer/cell.rules.ts';
import { claimsToText, textToClaims } from '../../src/transfer/claims.rules.ts';
import { PRODUCER_COLUMNS, PRODUCT_COLUMNS } from '../../src/transfer/columns.rules.ts';

const NONE: Catalog = {
  ...{ communes: new Map(), communeIds: new Map(), communeLabels: new Map() },
  ...{ subgroups: new Map([['i 3 b', 'I.3.b']]), subgroupLabels: new Map() },
};
const column = (key: string) =>
  [...PRODUCT_COLUMNS, ...PRODUCER_COLUMNS].find((one) => one.key === key)!;
const read = (key: string, text: string, kind: 'text' | 'number' | 'date' | 'error' = 'text') => {
  const reading = readCell(column(key), { text, kind }, NONE);
  return 'value' in reading ? reading.value : `! ${reading.en.slice(0, 16)}`;
};

it('reads cells as people write them', () => {
  expect([
    read('price', '1.234.567'),
    read('price', '1,5 triệu'),
    read('price', '150000', 'number'),
    read('price', '234.567', 'number'),
    read('price', '=A1'),
    read('capacity', '2,50'),
    read('capacity', '1.200'),
    read('capacity', '1.2', 'number'),
    read('baseQuantity', '0,0625'),
    read('phone', '0206 385-1234'),
    read('phone', '912345678', 'number'),
    read('taxCode', '4800123456', 'number'),
    read('registeredOn', '5/3/2024'),
    read('registeredOn', '31/02/2024'),
    read('registeredOn', '2024-03-05', 'date'),
    read('season', '11-2'),
    read('season', 'quanh năm'),
    read('season', '0'),
    read('stock', 'con hang'),
    read('stock', 'nhiều'),
    read('subgroup', 'I.3.b – Miến'),
    read('story', '(xóa)'),
    read('name', '#N/A', 'error'),
    read('name', ' a \u202e b'),
    read('name', 'Mie\u0302\u0301n   dong\u200b'),
  ]).toEqual(
    [
      '1234567',
      '1500000',
      '150000',
      '! This amount was not unde',
      '! This amount was not unde',
      '2.5',
      '1200',
      '1.2',
      '0.0625',
      '02063851234',
      '! This cell is a number a',
      '4800123456',
      '2024-03-05',
      '! This day was not unders',
      '2024-03-05',
      '1, 2, 11, 12',
      '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12',
      '! These months were not u',
      'Còn hàng',
      '! This is not in the list',
      'I.3.b',
      null,
      '! This cell shows the err',
      '! This cell has a control',
      'Miến dong',
    ].map((text) => (text?.startsWith('! ') ? text.slice(0, 18) : text)),
  );
  const claims = [
    { kind: 'HEALTH', text: 'Tốt | rất tốt', evidence: 'Phiếu \\ 12\nngày 3' },
    { kind: 'OTHER', text: 'b', evidence: 'c' },
  ] as never;
  expect(textToClaims(claimsToText(claims)!)).toEqual(claims);
  expect(textToClaims('không rõ')).toBe(null);
});
