import { describe, expect, it } from 'vitest';
import { table } from '../../../src/document/kit/table.ts';

describe('a table with headings', () => {
  it('keeps each with the row that follows, and rows without one by themselves', () => {
    const made = table({
      ...{ widths: [1, 2], head: [['TT', 'Tên']] },
      body: [
        ['1', 'a'],
        { heading: ['I', 'phần'] },
        { heading: ['1', 'mục'] },
        ['', 'x'],
        ['', 'y'],
      ],
    }) as { table: { body: { table: { body: unknown[] } }[][]; dontBreakRows: boolean } };
    const groups = made.table.body.map(([cell]) => cell!.table.body.length);
    expect(groups).toEqual([1, 1, 3, 1]);
    expect(made.table.dontBreakRows).toBe(true);
  });
});
