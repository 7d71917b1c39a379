import { Readable } from 'node:stream';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/document/kit/workbook.ts';
import { examine } from '../../src/media/content/examine.ts';
import { readBook } from '../../src/transfer/book/read-book.ts';
import { zip } from '../media/samples.ts';

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
