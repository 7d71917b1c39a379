import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officialRubrics, seedRubric, seedRubrics } from '../../seeds/reference/rubrics.ts';
import { RUBRIC_TABLES } from '../../src/migrations/0007-rubric-tables.ts';
import { rubricCriterionId, rubricOptionId } from '../../src/rubric/rubric-ids.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const REFUSED = /is published: .* cannot be (changed|emptied)/;

describe('the seeded rubrics', () => {
  it('hold what the files hold', async () => {
    const { rows } = await db.pool.query(
      `SELECT v.code, v.published_at IS NOT NULL AS published,
              (SELECT count(*)::int FROM rubric_sheet s WHERE s.version_id = v.id) AS sheets,
              (SELECT count(*)::int FROM rubric_criterion c
                WHERE c.version_id = v.id AND c.scored) AS criteria,
              (SELECT count(*)::int FROM rubric_option o
                WHERE o.version_id = v.id AND o.printed) AS options,
              (SELECT count(DISTINCT criterion_id)::int FROM rubric_star_minimum m
                WHERE m.version_id = v.id) AS minima
         FROM rubric_version v ORDER BY v.effective_from DESC`,
    );
    expect(rows).toEqual([
      { code: '26/2026', published: true, sheets: 26, criteria: 787, options: 2535, minima: 389 },
      { code: '148/2023', published: true, sheets: 26, criteria: 795, options: 2632, minima: 378 },
      { code: '1048/2019', published: true, sheets: 26, criteria: 772, options: 2791, minima: 0 },
    ]);
  });

  it('add up in SQL too, on every sheet that may be used', async () => {
    const { rows } = await db.pool.query(
      `SELECT v.code, s.number,
              sum((SELECT max(o.points) FROM rubric_option o WHERE o.criterion_id = c.id))::int AS best
         FROM rubric_version v
         JOIN rubric_sheet s ON s.version_id = v.id
         JOIN rubric_criterion c ON c.sheet_id = s.id AND c.scored
        WHERE s.usable
        GROUP BY 1, 2
       HAVING sum((SELECT max(o.points) FROM rubric_option o WHERE o.criterion_id = c.id)) <> 100`,
    );
    expect(rows).toEqual([]);
  });

  it('keep their ids, so that a reference to a level stays true', async () => {
    const { rows } = await db.pool.query(
      `SELECT o.label FROM rubric_option o JOIN rubric_criterion c ON c.id = o.criterion_id
        WHERE o.id = $1 AND c.id = $2`,
      [rubricOptionId('26/2026', 1, '1.5', 4), rubricCriterionId('26/2026', 1, '1.5')],
    );
    expect(rows[0]).toEqual({ label: expect.stringMatching(/^Có hợp đồng liên kết trên 75%/) });
  });

  it('can be loaded again without a change', async () => {
    const client = await db.owner.connect();
    try {
      const reports = await seedRubrics(client);
      expect(reports.map((one) => one.outcome)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    } finally {
      client.release();
    }
  });

  it('are loaded anew after a load that broke off, and report a version with other content', async () => {
    const [official] = await officialRubrics();
    const model = { ...official!, code: '9/2030', number: '9/2030/QĐ-TTg' };
    const client = await db.owner.connect();
    try {
      await client.query('BEGIN');
      expect(await seedRubric(client, model)).toMatchObject({ outcome: 'inserted' });
      await client.query('ROLLBACK; BEGIN');
      const half = `INSERT INTO rubric_version
        SELECT (jsonb_populate_record(v, $1)).* FROM rubric_version v WHERE code = '26/2026'`;
      const other = { id: '00000000-0000-8000-8000-000000000001', number: model.number };
      await client.query(half, [{ ...other, code: model.code, published_at: null }]);
      expect(await seedRubric(client, model)).toMatchObject({ outcome: 'inserted' });
      const changed = { ...model, title: `${model.title}.` };
      expect(await seedRubric(client, changed)).toMatchObject({ outcome: 'different' });
      await client.query('ROLLBACK');
    } finally {
      client.release();
    }
  });
});

describe('a published rubric', () => {
  it.each(RUBRIC_TABLES.map(({ name }) => name))(
    'refuses every change of %s, to the owner of the tables too',
    async (table) => {
      const column = table === 'rubric_version' ? 'created_at' : 'version_id';
      const touch = `UPDATE ${table} SET ${column} = ${column}`;
      await expect(db.owner.query(touch)).rejects.toThrow(REFUSED);
      await expect(db.owner.query(`DELETE FROM ${table}`)).rejects.toThrow(REFUSED);
      await expect(db.owner.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(REFUSED);
    },
  );

  it('takes no new criterion', async () => {
    const add = `INSERT INTO rubric_criterion
      SELECT (jsonb_populate_record(c, '{"id": "00000000-0000-8000-8000-000000000002",
                                          "key": "99", "position": 999}')).*
        FROM rubric_criterion c LIMIT 1`;
    await expect(db.owner.query(add)).rejects.toThrow(REFUSED);
  });

  it('can be given the day on which it ends, once', async () => {
    const client = await db.owner.connect();
    const end = (day: string) =>
      client.query(`UPDATE rubric_version SET effective_to = $1 WHERE code = '26/2026'`, [day]);
    try {
      await client.query('BEGIN');
      await end('2031-12-31');
      await expect(end('2032-12-31')).rejects.toThrow(REFUSED);
    } finally {
      await client.query('ROLLBACK');
      client.release();
    }
  });

  it("cannot be written with the server's role at all", async () => {
    for (const { name } of RUBRIC_TABLES) {
      await expect(db.pool.query(`DELETE FROM ${name}`)).rejects.toThrow(/permission denied/);
      await expect(db.pool.query(`INSERT INTO ${name} DEFAULT VALUES`)).rejects.toThrow(
        /permission denied/,
      );
    }
  });
});
