import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Jobs } from '../../src/platform/jobs/worker.ts';
import { SILENT_LOG } from '../../src/platform/observe/logger.ts';
import { forgetTablesJob } from '../../src/transfer/transfer.jobs.ts';
import type { Loose } from '../support/api.ts';
import { insertProducer } from '../support/products.ts';
import { COMMUNE, OTHER_COMMUNE, op, uuidIn } from '../support/rating.ts';
import { statementsOf } from '../support/sql-counter.ts';
import { call, gid } from '../trade/world.ts';
import { checked, rowsOf, settled, stepped, transferWorld, workers, type World } from './world.ts';

let world: World;
let jobs: Jobs;
beforeAll(async () => {
  world = await transferWorld(COMMUNE, OTHER_COMMUNE);
  jobs = await workers(world.api);
});
afterAll(async () => {
  await jobs.stop();
  await world.close();
});

describe('who may not publish', { timeout: 60_000 }, () => {
  it('has the texts of a published product looked at; the price goes live', async () => {
    const { owner } = world.api.db;
    const producerId = await insertProducer(owner, { slug: 'htx-duyet', communeId: COMMUNE });
    await owner.query(`UPDATE producer SET name = 'HTX Duyệt' WHERE id = $1`, [producerId]);
    const entry = {
      name: 'Trà xanh',
      producerId: gid('Producer', producerId),
      subgroupCode: 'I.3.b',
    };
    const { product } = await call(world.office, 'productCreate', 'product { id }', entry);
    const id = product.id as string;
    await call(world.office, 'productPublish', 'product { id }', { baseRevision: 1 }, id);
    const csv = `Tên sản phẩm,Chủ thể,Giá (đồng),Đơn vị bán,Câu chuyện\nTrà xanh,HTX Duyệt,50000,gói,Chuyện mới\n`;
    const one = await checked(world, world.trade, csv);
    const [row] = await rowsOf(world.trade, one);
    expect(row.changes.map((change: Loose) => [change.column, change.reviewed])).toEqual([
      ...[
        ['Câu chuyện', true],
        ['Giá (đồng)', false],
        ['Đơn vị bán', false],
      ],
    ]);
    const done = await stepped(world.trade, 'importApply', one);
    const state = async () =>
      (
        await owner.query<Loose>(
          `SELECT p.story, p.price_amount::text AS price, c.state FROM product p
             JOIN listing_change c ON c.product_id = p.id WHERE p.name = 'Trà xanh'`,
        )
      ).rows;
    expect(await state()).toEqual([{ story: null, price: '50000', state: 'PENDING' }]);
    // Consent is not for everybody who may enter a producer.
    const consent = world.trade.run(
      `mutation ($id: ID!, $input: ProducerUpdateInput!) {
         producerUpdate(id: $id, input: $input) { userErrors { code } } }`,
      { id: gid('Producer', producerId), input: { baseRevision: 1, phonePublic: true } },
    );
    expect((await consent).codes).toEqual(['FORBIDDEN']);
    const undone = await stepped(world.trade, 'importUndo', done);
    expect(undone).toMatchObject({ state: 'UNDONE', keptCount: 0 });
    expect(await state()).toEqual([{ story: null, price: null, state: 'WITHDRAWN' }]);
  });
});

describe('a server that is killed', { timeout: 120_000 }, () => {
  it('goes on where it stood, and writes no row twice', async () => {
    const lines = Array.from({ length: 120 }, (_, n) => `Sản phẩm số ${n};HTX Duyệt;I.3.b`);
    const one = await checked(
      world,
      world.office,
      ['Tên sản phẩm;Chủ thể;Phân nhóm', ...lines].join('\n'),
    );
    expect(one).toMatchObject({ newCount: 120, errorCount: 0 });
    const { owner } = world.api.db;
    await call(
      world.office,
      'importApply',
      'import { id }',
      { baseRevision: one.revision, operationId: op() },
      one.id as string,
    );
    for (let done = 0; done < 20;) {
      const { rows } = await owner.query<Loose>(
        'SELECT done_count FROM transfer_import WHERE id = $1',
        [uuidIn(one.id as string)],
      );
      done = rows[0].done_count as number;
    }
    // The connections of the worker break in the middle of a row.
    await owner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name LIKE 'ocop%'
          AND pid <> pg_backend_pid()`,
    );
    await jobs.stop();
    // The worst moment: a row that was written, and whose mark was lost.
    await owner.query(
      `UPDATE transfer_import_row SET outcome = NULL, result_id = NULL, after_revision = NULL
        WHERE id = (SELECT id FROM transfer_import_row WHERE outcome = 'DONE' AND label LIKE 'Sản phẩm số%' LIMIT 1)`,
    );
    await owner.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = NULL, locked_by = NULL, run_at = now()`,
    );
    // Meanwhile somebody has changed what that row made: this is no longer the import's.
    await owner.query(
      `UPDATE product SET revision = 2, summary = 'Sửa tay' WHERE id = (
         SELECT p.id FROM product p WHERE p.name LIKE 'Sản phẩm số%' AND NOT EXISTS (
           SELECT FROM transfer_import_row r WHERE r.result_id = p.id) LIMIT 1)`,
    );
    jobs = await workers(world.api);
    const done = await settled(world.office, one.id as string);
    expect(done).toMatchObject({ state: 'APPLIED', refusedCount: 0, doneCount: 120 });
    const { rows } = await owner.query(
      `SELECT count(*)::int AS all, count(DISTINCT name)::int AS names FROM product
        WHERE name LIKE 'Sản phẩm số%'`,
    );
    expect(rows).toEqual([{ all: 120, names: 120 }]);
    expect(await stepped(world.office, 'importUndo', done)).toMatchObject({
      keptCount: 1,
      doneCount: 120,
    });
    const left = await owner.query(`SELECT summary FROM product WHERE name LIKE 'Sản phẩm số%'`);
    expect(left.rows).toEqual([{ summary: 'Sửa tay' }]);
  });
});

describe('what nobody needs any more', { timeout: 60_000 }, () => {
  const night = async (exportDays = 30) => {
    const job = forgetTablesJob(exportDays);
    await world.api.db.source.transaction((em) =>
      job.handler({}, { em, jobId: '1', attempt: 1, now: new Date(), signal, log: SILENT_LOG }),
    );
  };
  const { signal } = new AbortController();
  const one = (id: unknown) =>
    world.office.ok(
      `query ($id: ID!) { import(id: $id) { state keptUntil forgottenAt rowCount
           file { id } resultFile { id } } importRows(importId: $id, first: 5) { nodes { position } } }`,
      { id },
    );
  const age = (id: unknown, column = 'kept_until') =>
    world.api.db.owner.query(
      `UPDATE transfer_import SET ${column} = now() - interval '1 minute' WHERE id = $1`,
      [uuidIn(id as string)],
    );

  it('goes when its time is over; what can be taken back stays, and so does work under way', async () => {
    const csv = 'Tên sản phẩm;Chủ thể;Phân nhóm\nQuá hạn;HTX Duyệt;I.3.b';
    const done = await stepped(
      world.office,
      'importApply',
      await checked(world, world.office, csv),
    );
    const kept = await one(done.id);
    expect(kept.import.forgottenAt).toBeNull();
    expect(Date.parse(kept.import.keptUntil as string)).toBeGreaterThan(Date.now() + 364 * 864e5);
    await night();
    expect(await one(done.id)).toEqual(kept);
    await age(done.id);
    const late = await stepped(world.office, 'importUndo', done);
    expect(late.userErrors).toEqual([expect.objectContaining({ code: 'TOO_OLD' })]);
    // A step that is under way has no end of its time, whatever stands there.
    await world.api.db.owner.query(`UPDATE transfer_import SET state = 'UNDOING' WHERE id = $1`, [
      uuidIn(done.id as string),
    ]);
    await night();
    expect((await one(done.id)).importRows.nodes).toHaveLength(1);
    await world.api.db.owner.query(`UPDATE transfer_import SET state = 'APPLIED' WHERE id = $1`, [
      uuidIn(done.id as string),
    ]);
    await night();
    const gone = await one(done.id);
    expect(gone).toMatchObject({
      import: { state: 'APPLIED', rowCount: 1, file: null, resultFile: null },
      importRows: { nodes: [] },
    });
    expect(gone.import.forgottenAt).not.toBeNull();
    const { rows } = await world.api.db.owner.query<Loose>(
      `SELECT (SELECT count(*)::int FROM product WHERE name = 'Quá hạn') AS products,
              (SELECT count(*)::int FROM stored_file WHERE detached_at IS NOT NULL
                AND purpose IN ('TRANSFER_IMPORT', 'TRANSFER_RESULT')
                AND detached_at > now() - interval '1 minute') >= 2 AS files,
              (SELECT count(*)::int FROM audit_entry WHERE action = 'import.forget') AS trail`,
    );
    expect(rows).toEqual([{ products: 1, files: true, trail: 1 }]);
  });

  it('are exported tables after a month', async () => {
    const input = { format: 'CSV', kinds: ['PRODUCER'], template: true };
    const { file } = await call(world.office, 'transferExport', 'file { id }', input);
    const id = uuidIn(file.id as string);
    const attached = async () =>
      (
        await world.api.db.owner.query(
          'SELECT FROM stored_file WHERE id = $1 AND attached_at IS NOT NULL',
          [id],
        )
      ).rowCount;
    await night();
    expect(await attached()).toBe(1);
    await world.api.db.owner.query(
      `UPDATE stored_file SET created_at = now() - interval '31 days' WHERE id = $1`,
      [id],
    );
    await night();
    expect(await attached()).toBe(0);
  });
});

it('looks at ten thousand rows', { timeout: 120_000 }, async () => {
  const lines = Array.from(
    { length: 10_001 },
    (_, n) => `Hàng ${n}\tHTX Duyệt\tI.3.b\t${n}000\tgói`,
  );
  const head = 'Tên sản phẩm\tChủ thể\tPhân nhóm\tGiá (đồng)\tĐơn vị bán';
  const one = await checked(world, world.office, [head, ...lines].join('\r\n'), 2_000);
  expect(one).toMatchObject({ state: 'CHECKED', newCount: 10_001, errorCount: 0 });
});

it('is listed by as many statements whether one is asked for or fifty', async () => {
  await jobs.stop();
  const { imports } = await world.office.ok('{ imports(first: 50) { nodes { id rowCount } } }');
  const id = (imports.nodes as Loose[]).find(({ rowCount }) => rowCount === 120)!.id as string;
  const many = (first: number) =>
    statementsOf(() =>
      world.office.ok(
        `query ($id: ID!, $first: Int!) {
           imports(first: $first) { nodes { state file { name } resultFile { name } } }
           importRows(importId: $id, first: $first) { nodes { label errors { cell } note } } }`,
        { id, first },
      ),
    );
  const few = await many(1);
  expect(await many(50)).toHaveLength(few.length);
});
