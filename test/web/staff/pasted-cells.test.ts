import { expect, it } from 'vitest';
import { cellsOf } from '../../../src/web/staff/programme/entry/cells.ts';

const UNITS = [
  { id: 'u1', code: '01279' },
  { id: 'u2', code: '01351' },
];
const INDICATORS = [
  { id: 'i1', code: '10.1' },
  { id: 'i2', code: '13.2' },
];
const read = (text: string) => {
  const { cells, ...rest } = cellsOf(text, UNITS, INDICATORS);
  return {
    cells: cells.map((one) => `${one.unit.code} ${one.indicator.code} ${one.text}`),
    ...rest,
  };
};

it('finds units without their leading zero and indicators in whatever their heading says', () => {
  expect(read('Mã xã\tChỉ tiêu 10.1\t13,2 OCOP\n1279\t41,5\tđạt\n01351\t\tkhông đạt\n')).toEqual({
    cells: ['01279 10.1 41,5', '01279 13.2 đạt', '01351 13.2 không đạt'],
    unknownUnits: [],
    unknownIndicators: [],
  });
});

it('says which rows and columns belong to nothing, and reads the others', () => {
  expect(read('Mã\t99.9\t10.1\n00001\t1\t2\n\t3\t4\n01279\t5\t6')).toEqual({
    cells: ['01279 10.1 6'],
    unknownUnits: ['00001', '–'],
    unknownIndicators: ['99.9'],
  });
});

it('has no cells without rows below the headings', () => {
  expect(read('').cells).toEqual([]);
  expect(read('Mã\t10.1').cells).toEqual([]);
});
