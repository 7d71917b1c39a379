import { Readable } from 'node:stream';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/document/kit/workbook.ts';
import { examine } from '../../src/media/content/examine.ts';
import { csvOf, readCsv } from '../../src/platform/text/csv.ts';
import { readBook } from '../../src/transfer/book/read-book.ts';
import { readCell, type Catalog } from '../../src/transfer/cell.rules.ts';
import { claimsToText, textToClaims } from '../../src/transfer/claims.rules.ts';
import { PRODUCER_COLUMNS, PRODUCT_COLUMNS } from '../../src/transfer/columns.rules.ts';
import { zip } from '../media/samples.ts';

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

const RELS = `<Relationships><Relationship Id="r1" Target="/xl/worksheets/a.xml"/></Relationships>`;
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
  <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`;
const workbook = (sheet: string, strings = '') =>
  zip(
    Object.entries({
      'xl/workbook.xml': `<x:workbook xmlns:x="x"><x:sheets><x:sheet name="S &amp; T" sheetId="1" r:id="r1"/></x:sheets></x:workbook>`,
      'xl/_rels/workbook.xml.rels': RELS,
      'xl/styles.xml': STYLES,
      'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
      'xl/worksheets/a.xml': `<worksheet><sheetData>${sheet}</sheetData>
        <mergeCells><mergeCell ref="A1:A3"/></mergeCells></worksheet>`,
    }).map(([name, content]) => ({ name, content: Buffer.from(content) })),
  );

describe('a workbook', () => {
  it('gives texts, numbers, dates, errors and merged cells', async () => {
    const [sheet] = await readBook(
      workbook(
        `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" s="1"><v>45356</v></c><c r="D1" s="2"><v>60.5</v></c></row>
         <row r="2"><c r="B2"><v>0.30000000000000004</v></c><c r="C2"><v>1.5E+3</v></c><c r="D2" t="e"><v>#REF!</v></c></row>
         <row r="3"><c r="B3" t="inlineStr"><is><t>=1+1</t></is></c><c r="C3" t="str"><f>A1</f><v>x_x000D_y</v></c></row>
         <row r="9"><c r="B9" t="b"><v>1</v></c></row>`,
        `<si><r><t>Mie&#x302;&#x301;n </t></r><rPh><t>no</t></rPh><r><t>&lt;dong&gt;</t></r></si>`,
      ),
      'application/xlsx',
    );
    const merged = { text: 'Mie\u0302\u0301n <dong>', kind: 'text' };
    expect(sheet).toEqual({
      name: 'S & T',
      rows: [
        {
          number: 1,
          cells: [
            merged,
            null,
            { text: '2024-03-05', kind: 'date' },
            { text: '1900-02-28', kind: 'date' },
          ],
        },
        {
          number: 2,
          cells: [
            merged,
            { text: '0.3', kind: 'number' },
            { text: '1500', kind: 'number' },
            { text: '#REF!', kind: 'error' },
          ],
        },
        {
          number: 3,
          cells: [merged, { text: '=1+1', kind: 'text' }, { text: 'x\ry', kind: 'text' }],
        },
        { number: 9, cells: [null, { text: 'TRUE', kind: 'boolean' }] },
      ],
    });
  });

  it.each([
    ['no archive', Buffer.from('abc'), 'DAMAGED'],
    ['no workbook', zip([{ name: 'xl/x.xml', content: Buffer.from('<a/>') }]), 'DAMAGED'],
    ['entities of its own', workbook('<!DOCTYPE x>'), 'DAMAGED'],
    [
      'a row a million below',
      workbook('<row r="1000000"><c r="A1000000"><v>1</v></c></row>'),
      'TOO_MANY_ROWS',
    ],
    [
      'what swells',
      zip([{ name: 'xl/bomb.xml', content: Buffer.alloc(61 * 1024 * 1024), claims: 9 }]),
      'DAMAGED',
    ],
    [
      'what says how it swells',
      zip([{ name: 'xl/bomb.xml', content: Buffer.alloc(61 * 1024 * 1024) }]),
      'TOO_LARGE',
    ],
  ])('with %s is refused', async (_, bytes, fault) => {
    await expect(readBook(bytes, 'application/xlsx')).rejects.toMatchObject({ fault });
  });

  it('has lists to choose from, a hint below the head and marks, and others can read it', async () => {
    const bytes = Buffer.from(
      await writeWorkbook({
        sheets: [
          {
            name: 'Dữ liệu',
            head: ['A', 'B'],
            help: ['h', 'i'],
            widths: [9, 9],
            rows: [['x', '0206']],
            marked: [0],
            choices: [{ column: 1, range: `'L'!$A$2:$A$3` }],
          },
        ],
      }),
    );
    const [sheet] = await readXlsxFile(Readable.from(bytes));
    expect(sheet!.data).toEqual([
      ['A', 'B'],
      ['h', 'i'],
      ['x', '0206'],
    ]);
    const ours = await readBook(bytes, 'application/xlsx');
    expect(ours[0]!.rows.at(-1)!.cells[1]).toEqual({ text: '0206', kind: 'text' });
  });

  it('is a CSV only where it is text', async () => {
    const good = Buffer.from('\ufeffTên;Giá\n');
    expect((await examine(good, 'text/csv')).content).toBe(good);
    for (const bad of ['<html><script>', '%PDF-1.7\n%\n', 'a\0b']) {
      await expect(examine(Buffer.from(bad), 'text/csv')).rejects.toThrow('WRONG_TYPE');
    }
    await expect(readBook(Buffer.from([0x4d, 0xe9, 0x6e]), 'text/csv')).rejects.toMatchObject({
      fault: 'NOT_UTF8',
    });
    const wide = Buffer.from('\ufeffTên\tGiá', 'utf16le');
    expect((await readBook(wide, 'text/csv'))[0]!.rows[0]!.cells.map((cell) => cell!.text)).toEqual(
      ['Tên', 'Giá'],
    );
  });
});

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
