import { describe, expect, it } from 'vitest';
import { csvOf, readCsv } from '../../../src/platform/text/csv.ts';

describe('a CSV', () => {
  it.each([
    [
      'commas, quotes and line breaks',
      'a,"b ""x"", y","c\nd"\r\n1,,3',
      [
        ['a', 'b "x", y', 'c\nd'],
        ['1', '', '3'],
      ],
    ],
    [
      'semicolons and a mark',
      '\ufeffa;b,c;d\n1;2;\n',
      [
        ['a', 'b,c', 'd'],
        ['1', '2', ''],
      ],
    ],
    [
      'tabs and old ends of lines',
      'a\tb\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a separator that it names', 'sep=;\na,b;c\n', [['a,b', 'c']]],
    ['delimiters within quotes only', '"a,b,c";d\n', [['a,b,c', 'd']]],
    ['nothing', '', []],
    ['an empty row', 'a\n\nb', [['a'], [''], ['b']]],
  ])('with %s', (_, text, rows) => {
    expect(readCsv(text).rows).toEqual(rows);
  });

  it('says which row opens a quote for good, and gives back what was made safe', () => {
    expect(readCsv('a,b\n1,"2\n3').unclosedRow).toBe(2);
    const values = ['=1+1', '+84 206', '-5', '@x', "'=y", "'z", 'a"b\nc', '  '];
    expect(readCsv(csvOf(values, [values])).rows).toEqual([values, values]);
    expect(csvOf(['=1'], []).slice(1)).toBe(`'=1\r\n`);
  });
});
