import { describe, expect, it } from 'vitest';
import { cellsOf, pastedRows } from '../../../src/web/staff/sales/pasted.ts';

const ROW = ['11/2026', 'Miến dong', 'HTX A', 'Hội chợ', '12.500.000', '250', 'kg', 'Chủ thể báo'];

describe('rows copied from a spreadsheet', () => {
  it('are read in the order of the columns', () => {
    expect(pastedRows(ROW.join('\t'))).toEqual([
      {
        ...{ period: '11/2026', product: 'Miến dong', producer: 'HTX A', channel: 'Hội chợ' },
        ...{ amount: '12.500.000', quantity: '250', unit: 'kg', source: 'Chủ thể báo' },
      },
    ]);
    expect(pastedRows('11/2026\tMiến dong\t\tHội chợ\t5 triệu')[0]).toMatchObject({
      ...{ producer: '', amount: '5 triệu', quantity: '', source: '' },
    });
  });

  it('go by their headings where there are any, with or without accents', () => {
    const text = 'SẢN PHẨM\tGhi chú\tdoanh so\tKỳ\tKênh bán\nChè dây\tx\t1.000\t2026\tXuất khẩu';
    expect(pastedRows(text)).toEqual([
      {
        ...{ period: '2026', product: 'Chè dây', producer: '', channel: 'Xuất khẩu' },
        ...{ amount: '1.000', quantity: '', unit: '', source: '' },
      },
    ]);
  });

  it('keep quoted cells with tabs, line ends and quotation marks whole, and leave empty lines out', () => {
    expect(cellsOf('a\t"b\nc ""d"""\r\n\r\n\t\ne\tf\r\n')).toEqual([
      ['a', 'b c "d"'],
      ['e', 'f'],
    ]);
    expect(cellsOf('5" ống\tx')).toEqual([['5" ống', 'x']]);
    expect(pastedRows('  \n')).toEqual([]);
  });
});
