import { expect, it } from 'vitest';
import { writeWorkbook } from '../../src/document/kit/workbook.ts';
import type { Loose } from '../support/api.ts';
import { enqueue } from '../../src/platform/jobs/enqueue.ts';
import { workImportJob } from '../../src/transfer/transfer.jobs.ts';
import { uuidIn } from '../support/rating.ts';
import { checked, exported, rowsOf, settled, stepped, type World } from './world.ts';

type Cells = (string | number | null)[];
const HEAD = [
  ...['Năm *', 'Kỳ', 'Xã, phường của kỳ', 'Loại nguồn lực', 'Nguồn vốn', 'Kế hoạch', 'Giải ngân'],
  ...['Số lượng', 'Căn cứ số liệu', 'Số lạ vẫn đúng'],
];
const book = (rows: Cells[]) =>
  writeWorkbook({
    sheets: [{ name: 'Nguồn lực', head: HEAD, widths: HEAD.map(() => 20), rows }],
  }).then((bytes) => Buffer.from(bytes));

/** Goes on after a crash between the writing of a row and its mark. */
async function withLostMark({ api, officer }: World, one: Loose): Promise<Loose> {
  const importId = uuidIn(one.id as string);
  await api.db.owner.query(
    `UPDATE transfer_import_row SET outcome = NULL, result_id = NULL, after_revision = NULL
      WHERE id = (SELECT id FROM transfer_import_row WHERE import_id = $1 AND outcome = 'DONE' LIMIT 1)`,
    [importId],
  );
  await api.db.owner.query(`UPDATE transfer_import SET state = 'APPLYING' WHERE id = $1`, [
    importId,
  ]);
  await api.db.source.transaction((em) => enqueue(em, workImportJob, { importId }));
  return settled(officer, one.id as string);
}

/** Lines of resources come in by files too: looked at, stored by their own operation, taken back. */
export function filesOfResources(
  world: () => World,
  places: () => { here: string; elsewhere: string },
): void {
  const stored = async (): Promise<string[]> => {
    const { rows } = await world().api.db.owner.query<{ line: string }>(
      `SELECT concat_ws('|', year, period_kind, kind, source, planned, disbursed,
                        trim_scale(quantity), revision, CASE WHEN withdrawn THEN 'withdrawn' END) AS line
         FROM resource_entry ORDER BY kind DESC, year`,
    );
    return rows.map(({ line }) => line);
  };
  let first: Loose;

  it('are held against the rules of their own operation, at the address of the cell', async () => {
    const { here, elsewhere } = places();
    const money: Cells = [2026, 'Cả năm', here, 'Tiền', 'Ngân sách trung ương', '3.000.000.000'];
    const bytes = await book([
      [...money, '1.500.000.000', null, 'Báo cáo 1', null],
      [2026, '6 thang', here, 'dat hien', 'Nhân dân đóng góp', null, null, '1.200,5', 'BC', null],
      [2026, 'Cả năm', elsewhere, 'Tiền', 'Vốn tín dụng', '2.000.000', null, null, 'BC', null],
      [2026, 'Cả năm', here, 'Tiền', 'Vốn tín dụng', '900.000', null, null, 'BC', null],
      [...money, null, null, 'BC', null],
      [2026, 'Cả năm', here, 'Ngày công', 'Nhân dân đóng góp', '9.000.000', null, 5, 'BC', null],
      ['năm nay', 'Cả năm', here, 'Tiền', 'Vốn lồng ghép', '2.000.000', null, null, 'BC', null],
      [2024, 'Cả năm', 'Xã Hoà An', 'Tiền', 'Vốn lồng ghép', '2.000.000', null, null, 'BC', null],
      [2026, 'Cả năm', here, 'Tiền', 'Vốn lồng ghép', '800.000', null, null, 'BC', 'Đúng'],
    ]);
    first = await checked(world(), world().officer, bytes);
    expect(first).toMatchObject({
      ...{ state: 'CHECKED', rowCount: 9, newCount: 3, errorCount: 6, unknown: [] },
    });
    const rows = await rowsOf(world().officer, first);
    expect(rows.map(({ errors }) => errors.map(({ cell }: Loose) => cell as string))).toEqual([
      ...[[], [], ['Nguồn lực!C4'], ['Nguồn lực!J5'], ['Nguồn lực!C6'], ['Nguồn lực!D7']],
      ...[['Nguồn lực!A8'], ['Nguồn lực!C9'], []],
    ]);
    expect(rows[0]).toMatchObject({ kind: 'RESOURCE', label: here, state: 'NEW' });
    expect(rows[4].errors[0].message).toContain('The same as the row at Nguồn lực!A2');
    expect(await stored()).toEqual([]);
  });

  it('are stored, come back unchanged, change, and are taken back unless changed since', async () => {
    const { officer, trade } = world();
    expect(await stepped(officer, 'importApply', first, { skipErrors: true })).toMatchObject({
      state: 'APPLIED',
      doneCount: 3,
      refusedCount: 0,
    });
    const money = '2026|YEAR_END|MONEY|CENTRAL|3000000000|1500000000|1';
    const rest = ['2026|YEAR_END|MONEY|INTEGRATED|800000|1', '2026|MID_YEAR|LAND|PEOPLE|1200.5|1'];
    expect((await stored()).sort()).toEqual([money, ...rest].sort());
    const done = await withLostMark(world(), first);
    expect(done).toMatchObject({ state: 'APPLIED', doneCount: 3, refusedCount: 0 });
    expect((await stored()).sort()).toEqual([money, ...rest].sort());
    const wish = { format: 'XLSX', kinds: ['RESOURCE'], template: false };
    const same = await checked(world(), officer, await exported(world(), officer, wish));
    expect(same).toMatchObject({ rowCount: 3, unchangedCount: 3, errorCount: 0 });
    const nothing = await checked(world(), officer, await exported(world(), trade, wish));
    expect(nothing).toMatchObject({ rowCount: 0 });

    const { here } = places();
    const csv = [
      'Năm,Kỳ,"Xã, phường của kỳ",Loại nguồn lực,Nguồn vốn,Kế hoạch,Giải ngân,Căn cứ số liệu',
      `2026,Cả năm,${here},Tiền,Ngân sách trung ương,3.000.000.000,2.000.000.000,Báo cáo 2`,
    ].join('\r\n');
    const second = await checked(world(), officer, csv);
    expect((await rowsOf(officer, second))[0]).toMatchObject({
      state: 'CHANGED',
      changes: [
        { column: 'Giải ngân', before: '1500000000', after: '2000000000', reviewed: false },
        { column: 'Căn cứ số liệu', before: 'Báo cáo 1', after: 'Báo cáo 2', reviewed: false },
      ],
    });
    const changed = await stepped(officer, 'importApply', second);
    expect(await stored()).toContain('2026|YEAR_END|MONEY|CENTRAL|3000000000|2000000000|2');

    const back = await stepped(officer, 'importUndo', done);
    expect(back).toMatchObject({ state: 'UNDONE', keptCount: 1 });
    const taken = (line: string) => line.replace(/1$/, '2|withdrawn');
    const now = '2026|YEAR_END|MONEY|CENTRAL|3000000000|2000000000|2';
    expect((await stored()).sort()).toEqual([now, ...rest.map(taken)].sort());
    expect(await stepped(officer, 'importUndo', changed)).toMatchObject({ keptCount: 0 });
    expect(await stored()).toContain('2026|YEAR_END|MONEY|CENTRAL|3000000000|1500000000|3');
  });
}
