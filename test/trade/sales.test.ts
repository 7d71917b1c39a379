import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertProduct } from '../support/products.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { call, codesOf, ELSEWHERE, gid, tradeWorld, type World } from './world.ts';

let world: World;
let trade: World['trade'];
beforeAll(async () => {
  world = await tradeWorld();
  ({ trade } = world);
});
afterAll(() => world.api.close());

const RECORD = `record { id channel source amount quantity unit revision product { slug }
  period { kind year number from until name } }`;
const figure = (more: object = {}) => ({
  productId: gid('Product', world.productId),
  period: { kind: 'QUARTER', year: 2026, number: 3 },
  channel: 'FAIR',
  amount: 12_500_000,
  ...more,
});
const count = async () =>
  (await trade.ok('{ salesRecords(first: 1) { totalCount } }')).salesRecords.totalCount as number;

describe('a figure', () => {
  it('is reported by the producer, replaced from what was read, and once per period and channel', async () => {
    const more = { quantity: '120', unit: 'kg' };
    const first = await call(world.own, 'salesReport', RECORD, figure(more));
    expect(first.record).toMatchObject({
      ...{ channel: 'FAIR', source: 'PRODUCER', amount: 12500000, quantity: '120.000', unit: 'kg' },
      ...{ revision: 1, product: { slug: 'mien' } },
      period: {
        ...{ kind: 'QUARTER', year: 2026, number: 3, name: 'Quý 3/2026' },
        ...{ from: '2026-07-01', until: '2026-09-30' },
      },
    });
    const blind = await call(world.own, 'salesReport', RECORD, figure({ amount: 1 }));
    expect(codesOf(blind)).toEqual(['STALE']);
    expect(blind.record).toMatchObject({ id: first.record.id, amount: 12500000 });
    const mended = { amount: 13_000_000, baseRevision: 1 };
    const second = await call(world.own, 'salesReport', RECORD, figure(mended));
    expect(second.record).toMatchObject({ id: first.record.id, amount: 13000000, revision: 2 });
  });

  it('is of the own products; others than the own word are for staff', async () => {
    const before = await count();
    await expect(call(world.rival, 'salesReport', RECORD, figure())).rejects.toThrow('FORBIDDEN');
    const estimate = figure({ source: 'ESTIMATE', channel: 'RETAIL' });
    await expect(call(world.own, 'salesReport', RECORD, estimate)).rejects.toThrow('FORBIDDEN');
    expect(await count()).toBe(before);
    expect((await call(trade, 'salesReport', RECORD, estimate)).record.source).toBe('ESTIMATE');
    expect(await count()).toBe(before + 1);
  });

  it('is taken back step by step, down to none, and all of it stays in the audit trail', async () => {
    const key = { channel: 'ECOMMERCE' };
    const first = await call(world.own, 'salesReport', RECORD, figure({ ...key, amount: 5_000 }));
    const { id } = first.record;
    const slip = { ...key, amount: 50_000, note: 'Ghi nhầm', baseRevision: 1 };
    await call(world.own, 'salesReport', RECORD, figure(slip));
    const before = await count();
    const undo = (who: World['trade'], baseRevision: number) =>
      call(
        who,
        'salesReportUndo',
        'record { amount note revision earlier { amount } }',
        { baseRevision },
        id as string,
      );
    const EARLIER = `query ($id: ID!) { node(id: $id) { ... on SalesRecord {
      earlier { revision amount note } } } }`;
    expect((await world.own.ok(EARLIER, { id })).node.earlier).toEqual([
      { revision: 1, amount: 5000, note: null },
    ]);
    await expect(undo(world.rival, 2)).rejects.toThrow('FORBIDDEN');
    expect(codesOf(await undo(world.own, 1))).toEqual(['STALE']);
    const back = await undo(world.own, 2);
    expect(back.record).toEqual({ amount: 5000, note: null, revision: 3, earlier: [] });
    expect(await count()).toBe(before);
    expect((await undo(world.own, 3)).record).toBeNull();
    expect(await count()).toBe(before - 1);
    const { rows } = await world.api.db.owner.query(
      `SELECT action, before->>'amount' AS before, after->>'amount' AS after FROM audit_entry
        WHERE subject_type = 'SalesRecord' AND action = 'sales.report-undo' ORDER BY seq`,
    );
    expect(rows).toEqual([
      { action: 'sales.report-undo', before: '50000', after: '5000' },
      { action: 'sales.report-undo', before: '5000', after: null },
    ]);
    const estimate = figure({ source: 'ESTIMATE', channel: 'OTHER' });
    const { record } = await call(trade, 'salesReport', RECORD, estimate);
    await expect(
      call(world.own, 'salesReportUndo', 'record { id }', { baseRevision: 1 }, record.id as string),
    ).rejects.toThrow('FORBIDDEN');
  });

  it.each([
    ['a month that does not exist', { period: { kind: 'MONTH', year: 2026, number: 13 } }],
    ['a year with a number', { period: { kind: 'YEAR', year: 2026, number: 1 } }],
    ['a month that has not begun', { period: { kind: 'MONTH', year: 2026, number: 12 } }],
  ])('is not of %s', async (_, more) => {
    expect(codesOf(await call(trade, 'salesReport', RECORD, figure(more)))).toEqual(['PERIOD']);
  });

  it('is seen by whom it concerns', async () => {
    const LIST = '{ salesRecords(first: 50) { nodes { product { slug } } } }';
    await call(world.rival, 'salesReport', RECORD, {
      ...figure(),
      productId: gid('Product', world.foreignId),
    });
    const slugs = async (who: World['trade']) => [
      ...new Set<string>(
        (await who.ok(LIST)).salesRecords.nodes.map(
          (one: { product: { slug: string } }) => one.product.slug,
        ),
      ),
    ];
    expect(await slugs(world.own)).toEqual(['mien']);
    expect(await slugs(world.rival)).toEqual(['che']);
    expect((await slugs(world.auditor)).sort()).toEqual(['che', 'mien']);
    expect((await world.officer.run(LIST)).codes).toEqual(['FORBIDDEN']);
  });
});

const PREVIEW = `query ($rows: [SalesPasteRowInput!]!) { salesPastePreview(rows: $rows) {
  newCount changedCount errorCount confirmation
  rows { position state column reason channel source amount amountBefore quantity unit
    period { name } product { slug } } } }`;
const STORED = `paste { id undoneAt } storedCount preview { errorCount rows { position state reason } }`;
const row = (more: object = {}) => ({
  ...{ period: 'T5/2026', product: 'mien', channel: 'Sàn TMĐT', amount: '2,5 triệu' },
  ...more,
});
const look = async (rows: object[]) => (await trade.ok(PREVIEW, { rows })).salesPastePreview;

describe('pasting', () => {
  it('shows what is new, changed and wrong, and stores nothing by that', async () => {
    await call(trade, 'salesReport', RECORD, figure({ source: 'ESTIMATE', channel: 'EXPORT' }));
    const before = await count();
    const seen = await look([
      row(),
      row({ period: 'Quý III/2026', channel: 'xuất khẩu', amount: '14.000.000' }),
      row({ period: 'Quý III/2026', channel: 'xuất khẩu', amount: '12.500.000', product: 'MIEN ' }),
      row({ period: 'mai' }),
      row({ period: '12/2026' }),
      row({ product: 'không có' }),
      row({ channel: 'chợ đen' }),
      row({ amount: '=1+1' }),
      row({ period: 'T6/2026', quantity: '3' }),
      row({ period: 'T6/2026', source: 'nghe nói' }),
    ]);
    expect(seen).toMatchObject({ newCount: 1, changedCount: 1, errorCount: 8 });
    expect(seen.rows[0]).toMatchObject({
      ...{ state: 'NEW', channel: 'ECOMMERCE', source: 'ESTIMATE', amount: 2500000 },
      ...{ period: { name: 'Tháng 5/2026' }, product: { slug: 'mien' } },
    });
    expect(seen.rows[1]).toMatchObject({
      ...{ state: 'CHANGED', amount: 14000000, amountBefore: 12500000 },
    });
    expect(seen.rows.slice(2).map((one: { column: string }) => one.column)).toEqual(
      'product period period product channel amount unit source'.split(' '),
    );
    expect(seen.rows[2].reason).toBe('Trùng với dòng 2.');
    expect(seen.rows[5].reason).toBe(
      'Không tìm thấy sản phẩm này. Hãy ghi đúng tên trong hệ thống.',
    );
    expect(await count()).toBe(before);
  });

  it('asks for the producer where a name is not enough', async () => {
    const { owner } = world.api.db;
    const id = await insertProduct(owner, {
      ...{ slug: 'mien-2', communeId: ELSEWHERE, producerId: world.rivalId },
    });
    await owner.query(`UPDATE product SET name = 'Trà lam' WHERE id = ANY($1)`, [
      [id, world.foreignId],
    ]);
    await owner.query(`UPDATE product SET producer_id = $2 WHERE id = $1`, [id, world.producerId]);
    const rows = [
      row({ product: 'tra lam' }),
      row({ product: 'Trà Lam', producer: 'HTX khac' }),
      row({ product: 'Trà Lam', producer: 'ai đó' }),
    ];
    const seen = await look(rows);
    expect(seen.rows.map((one: { reason: string }) => one.reason)).toEqual([
      'Có 2 sản phẩm cùng tên. Hãy ghi thêm tên chủ thể.',
      null,
      'Chủ thể này không có sản phẩm tên như vậy.',
    ]);
    expect(seen.rows[1].product).toEqual({ slug: 'che' });
  });

  it('stores all or nothing, only as it was looked at, and is taken back at once', async () => {
    const rows = [
      row({ period: '1/2026', quantity: '2,5', unit: 'tạ', source: 'chủ thể' }),
      row({ period: 'Quý III/2026', channel: 'xuất khẩu', amount: '15.000.000' }),
    ];
    const seen = await look(rows);
    const before = await count();
    const wrong = await call(trade, 'salesPaste', STORED, {
      ...{ rows: [...rows, row({ amount: 'x' })], confirmation: seen.confirmation },
    });
    expect(codesOf(wrong)).toEqual(['ROWS_WRONG']);
    expect(wrong.preview).toMatchObject({ errorCount: 1 });
    const other = { rows, confirmation: 'was nobody saw' };
    expect(codesOf(await call(trade, 'salesPaste', STORED, other))).toEqual(['NOT_AS_SEEN']);
    expect(await count()).toBe(before);

    const input = { rows, confirmation: seen.confirmation, operationId: 'paste-it-once' };
    const done = await call(trade, 'salesPaste', STORED, input);
    expect(done).toMatchObject({ storedCount: 2, userErrors: [] });
    expect((await call(trade, 'salesPaste', STORED, input)).paste.id).toBe(done.paste.id);
    expect(await count()).toBe(before + 1);
    expect(
      codesOf(await call(trade, 'salesPaste', STORED, { ...input, operationId: 'again-it' })),
    ).toEqual(['NOT_AS_SEEN']);
    const same = await look(rows);
    expect(same.rows.map((one: { state: string }) => one.state)).toEqual(['SAME', 'SAME']);

    const undone = await call(
      trade,
      'salesPasteUndo',
      'undoneCount paste { undoneAt }',
      {},
      done.paste.id,
    );
    expect(undone).toMatchObject({ undoneCount: 2, userErrors: [] });
    expect(undone.paste.undoneAt).not.toBeNull();
    expect(await count()).toBe(before);
    const after = await look(rows);
    expect(after.rows[1]).toMatchObject({ state: 'CHANGED', amountBefore: 12500000 });
    const twice = await call(trade, 'salesPasteUndo', 'undoneCount', {}, done.paste.id);
    expect(codesOf(twice)).toEqual(['UNDONE']);
  });

  it('is not taken back over what was changed since', async () => {
    const rows = [row({ period: '2/2026' }), row({ period: '4/2026' })];
    const { confirmation } = await look(rows);
    const { paste } = await call(trade, 'salesPaste', STORED, { rows, confirmation });
    const change = figure({
      ...{ period: { kind: 'MONTH', year: 2026, number: 4 }, channel: 'ECOMMERCE' },
      ...{ source: 'ESTIMATE', amount: 9, baseRevision: 1 },
    });
    await call(trade, 'salesReport', RECORD, change);
    const before = await count();
    const undone = await call(trade, 'salesPasteUndo', 'undoneCount', {}, paste.id);
    expect(codesOf(undone)).toEqual(['CHANGED_SINCE']);
    expect(await count()).toBe(before);
  });

  it('costs the same number of statements for one row and for 500', async () => {
    const many = Array.from({ length: 500 }, (_, index) =>
      row({ product: index === 0 ? 'mien' : `không có ${index}` }),
    );
    const one = await statementsOf(() => look([row()]));
    expect(await statementsOf(() => look(many))).toHaveLength(one.length);
    const rejected = await trade.run(PREVIEW, { rows: many });
    expect(rejected.data.salesPastePreview.rows).toHaveLength(500);
  });
});
