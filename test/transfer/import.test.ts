import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../../src/document/kit/workbook.ts';
import type { Jobs } from '../../src/platform/jobs/worker.ts';
import { COMMUNE, OTHER_COMMUNE } from '../support/rating.ts';
import { call, gid } from '../trade/world.ts';
import type { Loose } from '../support/api.ts';
import { filesOfResources } from './resources.cases.ts';
import { checked, exported, rowsOf, stepped, transferWorld, workers, type World } from './world.ts';

let world: World;
let jobs: Jobs;
let communes: { here: string; elsewhere: string };
beforeAll(async () => {
  world = await transferWorld(COMMUNE, OTHER_COMMUNE);
  jobs = await workers(world.api);
  const { rows } = await world.api.db.owner.query<{ id: string; full_name: string }>(
    'SELECT id, full_name FROM unit WHERE id = ANY($1)',
    [[COMMUNE, OTHER_COMMUNE]],
  );
  const name = (id: string) => rows.find((row) => row.id === id)!.full_name;
  communes = { here: name(COMMUNE), elsewhere: name(OTHER_COMMUNE) };
});
afterAll(async () => {
  await jobs.stop();
  await world.close();
});

const PRODUCERS = ['Tên chủ thể *', 'Loại chủ thể', 'Xã, phường', 'Mã số thuế', 'Điện thoại'];
const PRODUCTS = [
  ...['Tên sản phẩm', 'Chủ thể', 'Phân nhóm', 'Giá (đồng)', 'Đơn vị bán', 'Mùa vụ (tháng)'],
  ...['Câu chuyện', 'Ghi chú'],
];
const book = (producers: (string | number | null)[][], products: (string | number | null)[][]) =>
  writeWorkbook({
    sheets: [
      { name: 'Chủ thể', head: PRODUCERS, widths: PRODUCERS.map(() => 20), rows: producers },
      { name: 'Sản phẩm', head: PRODUCTS, widths: PRODUCTS.map(() => 20), rows: products },
    ],
  }).then((bytes) => Buffer.from(bytes));

const stock = async () => {
  const { rows } = await world.api.db.owner.query<{ line: string }>(
    `SELECT p.name || ' | ' || coalesce(p.price_amount::text, '-') || ' | ' || p.status AS line
       FROM product p ORDER BY p.name`,
  );
  return rows.map(({ line }) => line);
};

describe('a file of producers and products', { timeout: 60_000 }, () => {
  let one: Loose;

  it('is looked at: what is new, and what is wrong with the address of its cell', async () => {
    const before = await stock();
    const bytes = await book(
      [
        ['HTX Mie\u0302\u0301n Dong', 'hop tac xa', communes.here, '4800123456', '0206 385 1234'],
        ['HTX Ngoài', 'Hợp tác xã', communes.elsewhere, null, null],
        ['HTX Mien Hai', 'Công ty lạ', 'Xã Không Có', '480012345', 912345678],
      ],
      [
        ['Miến dong', 'HTX Miến Dong', 'I.3.b', '1.234.567', 'túi 500 g', '10-12, 1', '=1+1', 'x'],
        ['Miến khô', 'htx miến dong', 'I.3.b', '12,5 triệu', 'thùng', null, null, null],
        ['Miến  DONG', 'HTX Miến Dong', 'I.3.b', 'rẻ', null, '13', null, null],
        ['Trà', 'HTX Không Ai Biết', 'IX.9.z', 5000.5, 'gói', null, null, null],
      ],
    );
    one = await checked(world, world.officer, bytes);
    expect(one).toMatchObject({
      ...{ state: 'CHECKED', rowCount: 7, newCount: 3, changedCount: 0, unchangedCount: 0 },
      ...{ errorCount: 4, unknown: ['Sản phẩm!H1 «Ghi chú»'] },
    });
    const rows = await rowsOf(world.officer, one);
    expect(rows.map(({ label, state }) => `${label} ${state}`)).toEqual([
      ...['HTX Miến Dong NEW', 'HTX Ngoài ERROR', 'HTX Mien Hai ERROR'],
      ...['Miến dong NEW', 'Miến khô NEW', 'Miến DONG ERROR', 'Trà ERROR'],
    ]);
    const cells = (index: number) => rows[index].errors.map(({ cell }: Loose) => cell as string);
    expect(cells(1)).toEqual(['Chủ thể!C3']);
    expect(rows[1].errors[0].message).toBe(
      'You may not change data of this commune. Import only what belongs to your own area.',
    );
    expect(cells(2)).toEqual(['Chủ thể!B4', 'Chủ thể!C4', 'Chủ thể!E4']);
    expect(cells(5)).toEqual(['Sản phẩm!D4', 'Sản phẩm!F4', 'Sản phẩm!A4']);
    expect(rows[5].errors[2].message).toContain('The same as the row at Sản phẩm!A2');
    expect(cells(6)).toEqual(['Sản phẩm!C5', 'Sản phẩm!D5', 'Sản phẩm!B5']);
    expect(await stock()).toEqual(before);
    // It is nobody else's business, but the office's.
    expect((await world.other.ok('query ($id: ID!) { import(id: $id) { id } }', one)).import).toBe(
      null,
    );
    expect(await rowsOf(world.other, one)).toEqual([]);
    expect((await rowsOf(world.office, one)).length).toBe(7);
  });

  it('is stored as drafts, with history, where somebody leaves the wrong rows out', async () => {
    const refused = await stepped(world.officer, 'importApply', one);
    expect(refused.userErrors[0].code).toBe('ROWS_WRONG');
    await expect(stepped(world.other, 'importApply', one, { skipErrors: true })).rejects.toThrow(
      'FORBIDDEN',
    );
    const done = await stepped(world.officer, 'importApply', one, { skipErrors: true });
    expect(done).toMatchObject({
      ...{ state: 'APPLIED', doneCount: 3, todoCount: 3, refusedCount: 0, revision: 4 },
    });
    expect(await stock()).toEqual(['Miến dong | 1234567 | DRAFT', 'Miến khô | 12500000 | DRAFT']);
    const { rows } = await world.api.db.owner.query<Loose>(
      `SELECT o.name, o.phone, o.tax_code, p.story, p.season_months, p.slug,
              (SELECT string_agg(v.cause, ',') FROM product_version v WHERE v.product_id = p.id) AS causes
         FROM product p JOIN producer o ON o.id = p.producer_id WHERE p.name = 'Miến dong'`,
    );
    expect(rows).toEqual([
      {
        ...{ name: 'HTX Miến Dong', phone: '02063851234', tax_code: '4800123456', story: '=1+1' },
        ...{ season_months: [1, 10, 11, 12], slug: 'mien-dong', causes: 'CREATED' },
      },
    ]);
    const again = await stepped(world.officer, 'importApply', done);
    expect(again.userErrors[0].code).toBe('WRONG_STATE');
    one = done;
  });

  it('comes out and back in without a change, as a workbook and as text; edits are seen', async () => {
    for (const format of ['XLSX', 'CSV']) {
      for (const kinds of format === 'CSV'
        ? [['PRODUCER'], ['PRODUCT']]
        : [['PRODUCER', 'PRODUCT']]) {
        const bytes = await exported(world, world.officer, { format, kinds });
        const content = format === 'CSV' ? bytes.toString('utf8') : bytes;
        const back = await checked(world, world.officer, content);
        const rows = format === 'XLSX' ? 3 : kinds[0] === 'PRODUCER' ? 1 : 2;
        expect({ format, kinds, ...back }).toMatchObject({
          ...{ state: 'CHECKED', rowCount: rows, unchangedCount: rows, unknown: [] },
        });
      }
    }
    const csv = (
      await exported(world, world.officer, { format: 'CSV', kinds: ['PRODUCT'] })
    ).toString();
    expect(csv).toContain(`,'=1+1,`);
    const edited = csv.replace('1234567', '"1.300.000"').replaceAll('\r\n', '\n');
    const back = await checked(world, world.officer, edited);
    expect(back).toMatchObject({ changedCount: 1, unchangedCount: 1, errorCount: 0 });
    const [row] = await rowsOf(world.officer, back, { states: ['CHANGED'] });
    expect(row.changes).toEqual([
      { column: 'Giá (đồng)', before: '1234567', after: '1300000', reviewed: false },
    ]);
    const done = await stepped(world.officer, 'importApply', back);
    expect(done).toMatchObject({ state: 'APPLIED', doneCount: 1 });
    const { rows: offers } = await world.api.db.owner.query(
      `SELECT what, before, after FROM offer_change`,
    );
    expect(offers).toEqual([
      { what: 'PRICE', before: '1234567 VND / túi 500 g', after: '1300000 VND / túi 500 g' },
    ]);
    const undone = await stepped(world.officer, 'importUndo', done);
    expect(undone).toMatchObject({ state: 'UNDONE', doneCount: 1, keptCount: 0 });
    expect(await stock()).toContain('Miến dong | 1234567 | DRAFT');
  });

  it('is taken back but for what somebody changed since, and says which and why', async () => {
    const { rows } = await world.api.db.owner.query<{ id: string; revision: number }>(
      `SELECT id, revision FROM product WHERE name = 'Miến khô'`,
    );
    const input = { baseRevision: rows[0]!.revision, summary: 'Sửa tay' };
    await call(world.office, 'productUpdate', 'product { id }', input, gid('Product', rows[0]!.id));
    // The price went up and down again meanwhile: that counts as a change too.
    const undone = await stepped(world.officer, 'importUndo', one);
    expect(undone).toMatchObject({ state: 'UNDONE', doneCount: 3, keptCount: 3 });
    const kept = await rowsOf(world.officer, one, { outcomes: ['KEPT'] });
    expect(kept.map(({ label }) => label)).toEqual(['HTX Miến Dong', 'Miến dong', 'Miến khô']);
    expect(kept[0].note).toContain('changed, published or used elsewhere since the import');
    const fresh = await checked(
      world,
      world.officer,
      `\ufeffTên chủ thể;Loại;Loại chủ thể;Xã, phường;Giới thiệu\r\nTổ hợp tác "A";x;Tổ hợp tác;${communes.here};"Dòng ""một"";\nDòng hai"\r\n;;;;\r\n`,
    );
    expect(fresh).toMatchObject({ newCount: 1, errorCount: 0, unknown: ['Chủ thể!B1 «Loại»'] });
    const made = await stepped(world.officer, 'importApply', fresh);
    const text = async () =>
      (
        await world.api.db.owner.query<Loose>(
          `SELECT introduction FROM producer WHERE name LIKE 'Tổ%'`,
        )
      ).rows;
    expect(await text()).toEqual([{ introduction: 'Dòng "một";\nDòng hai' }]);
    expect(await stepped(world.officer, 'importUndo', made)).toMatchObject({ keptCount: 0 });
    expect(await text()).toEqual([]);
  });

  it('says why a file cannot be read, in both languages', async () => {
    const damaged = await checked(world, world.office, Buffer.from('PK\x03\x04 kaputt', 'latin1'));
    expect(damaged).toMatchObject({ state: 'FAILED' });
    expect(damaged.problem).toMatch(/^The file could not be opened: it is damaged\./);
    const { rows } = await world.api.db.owner.query(
      `SELECT problem_vi FROM transfer_import WHERE state = 'FAILED'`,
    );
    expect(rows).toEqual([
      {
        problem_vi: 'Không mở được tệp: tệp bị hỏng. Chưa có gì thay đổi; hãy lưu lại rồi gửi lại.',
      },
    ]);
    expect((await checked(world, world.office, 'a;b\n1;2\n')).problem).toContain(
      'There is no head row',
    );
  });
});

describe('lines of resources', { timeout: 60_000 }, () =>
  filesOfResources(
    () => world,
    () => communes,
  ),
);
