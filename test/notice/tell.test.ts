import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { notices } from '../../src/notice/notice.events.ts';
import type { Notice } from '../../src/notice/notice-template.ts';
import { tell } from '../../src/notice/notice.service.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { persistActor, persistGrant } from '../support/actors.ts';
import { testDatabase, type TestDatabase } from '../support/database.ts';

let db: TestDatabase;
let communes: string[];
let province: string;
beforeAll(async () => {
  db = await testDatabase();
  const { rows } = await db.owner.query<{ id: string; parent_id: string }>(
    `SELECT id, parent_id FROM unit WHERE level = 'COMMUNE' AND valid_to IS NULL ORDER BY code`,
  );
  communes = rows.map(({ id }) => id);
  province = rows[0]!.parent_id;
});
afterAll(() => db.close());

const say = (more: Partial<Notice> & Pick<Notice, 'to'>): Notice => ({
  event: 'test.said',
  key: `test:${uuidv7()}`,
  subjectType: 'Dossier',
  subjectId: uuidv7(),
  title: { vi: 'Tin', en: 'News' },
  body: { vi: 'Nội dung', en: 'Content' },
  ...more,
});
const telling = (notice: Notice) => db.source.transaction((em) => tell({ em }, notice));
async function toldOf(notice: Notice): Promise<string[]> {
  const { rows } = await db.owner.query<{ person_id: string }>(
    `SELECT n.person_id FROM notice n JOIN notice_event e ON e.id = n.event_id WHERE e.key = $1`,
    [notice.key],
  );
  return rows.map((row) => row.person_id).sort();
}
const ids = (...people: { personId: string }[]) => people.map(({ personId }) => personId).sort();

describe('who is told', () => {
  it('people by id, each once, whatever the number of lists that name them', async () => {
    const [one, two] = [await persistActor(db, null), await persistActor(db, null)];
    const notice = say({ to: [{ personIds: ids(one, two) }, { personIds: ids(one) }] });
    expect(await telling(notice)).toBe(2);
    expect(await toldOf(notice)).toEqual(ids(one, two));
  });

  it('whoever holds the role where the unit is: there, above, or everywhere', async () => {
    const role = Role.COORDINATION_OFFICE;
    const here = await persistActor(db, role, { unitId: communes[0]! });
    const above = await persistActor(db, role, { unitId: province });
    const everywhere = await persistActor(db, role);
    await persistActor(db, role, { unitId: communes[1]! });
    await persistActor(db, Role.ADVISORY_TEAM, { unitId: communes[0]! });
    const notice = say({ to: { role, unitId: communes[0]! } });
    await telling(notice);
    expect(await toldOf(notice)).toEqual(ids(here, above, everywhere));
  });

  it('the officer of what a former commune became, not of its other parts', async () => {
    const { rows } = await db.owner.query<{ old: string; later: string; sibling: string }>(
      `SELECT s.predecessor_id AS old, s.successor_id AS later, o.predecessor_id AS sibling
         FROM unit_succession s JOIN unit_succession o ON o.successor_id = s.successor_id
                                AND o.predecessor_id <> s.predecessor_id LIMIT 1`,
    );
    const { old, later, sibling } = rows[0]!;
    const role = Role.COMMUNE_OFFICER;
    const heir = await persistActor(db, role, { unitId: later });
    const former = await persistActor(db, role, { unitId: old });
    const other = await persistActor(db, role, { unitId: sibling });
    const ofOld = say({ to: { role, unitId: old } });
    await telling(ofOld);
    expect(await toldOf(ofOld)).toEqual(ids(heir, former));
    const ofHeir = say({ to: { role, unitId: later } });
    await telling(ofHeir);
    expect(await toldOf(ofHeir)).toEqual(ids(heir, former, other));
    // The same people that a sign-in of theirs would let see the unit.
    for (const [actor, unit, sees] of [
      [heir, old, true],
      [former, later, true],
      [other, old, false],
    ] as const) {
      const { units } = actor.grants[0]!;
      expect(units !== 'everywhere' && units.has(unit)).toBe(sees);
    }
  });

  it('only by grants of today, and nobody whose account is frozen', async () => {
    const role = Role.TRADE_PROMOTION;
    const good = await persistActor(db, role);
    const [revoked, ended, coming, frozen] = await Promise.all(
      [1, 2, 3, 4].map(() => persistActor(db, role)),
    );
    const change = (person: { personId: string }, sql: string) =>
      db.owner.query(`UPDATE role_grant SET ${sql} WHERE person_id = $1`, [person.personId]);
    await change(revoked!, 'revoked_at = now()');
    await change(ended!, `valid_from = '2020-01-01', valid_to = '2020-12-31'`);
    await change(coming!, `valid_from = '2999-01-01'`);
    await db.owner.query(`UPDATE person SET frozen_at = now() WHERE id = $1`, [frozen!.personId]);
    const notice = say({ to: { role, unitId: communes[0]! } });
    await telling(notice);
    expect(await toldOf(notice)).toEqual(ids(good));
  });

  it('those who act for the producer, never all producers of a place', async () => {
    const { rows } = await db.owner.query<{ id: string }>(
      `INSERT INTO producer (slug, name, kind, commune_id)
       SELECT v.slug, v.slug, 'COOPERATIVE', $1 FROM (VALUES ('nha-a'), ('nha-b')) v(slug)
       RETURNING id`,
      [communes[0]],
    );
    const mine = await persistActor(db, Role.PRODUCER, { producerId: rows[0]!.id });
    const both = await persistActor(db, Role.PRODUCER, { producerId: rows[0]!.id });
    await persistGrant(db, both.personId, Role.PRODUCER, { producerId: rows[1]!.id });
    await persistActor(db, Role.PRODUCER, { producerId: rows[1]!.id });
    const notice = say({ to: { producerId: rows[0]!.id } });
    await telling(notice);
    expect(await toldOf(notice)).toEqual(ids(mine, both));
    expect(await telling(say({ to: { role: 'PRODUCER', unitId: communes[0]! } }))).toBe(0);
  });
});

describe('telling', () => {
  it('twice under one key tells nobody twice, and keeps the first words', async () => {
    const [one, two] = [await persistActor(db, null), await persistActor(db, null)];
    const first = say({ to: { personIds: ids(one) } });
    await telling(first);
    const again = { ...first, to: { personIds: ids(one, two) }, body: { vi: 'Khác', en: 'Other' } };
    expect(await telling(again)).toBe(1);
    expect(await toldOf(first)).toEqual(ids(one, two));
    const { rows } = await db.owner.query(`SELECT body_vi FROM notice_event WHERE key = $1`, [
      first.key,
    ]);
    expect(rows).toEqual([{ body_vi: 'Nội dung' }]);
  });

  it('from two places at once tells once', async () => {
    const people = await Promise.all(Array.from({ length: 10 }, () => persistActor(db, null)));
    const notice = say({ to: { personIds: ids(...people) } });
    const told = await Promise.all(Array.from({ length: 6 }, () => telling(notice)));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(10);
    expect(await toldOf(notice)).toEqual(ids(...people));
  });

  it('is taken back with the transaction it belongs to', async () => {
    const person = await persistActor(db, null);
    const notice = say({ to: { personIds: ids(person) } });
    const failing = db.source.transaction(async (em) => {
      await tell({ em }, notice);
      throw new Error('taken back');
    });
    await expect(failing).rejects.toThrow('taken back');
    expect(await toldOf(notice)).toEqual([]);
  });

  it('takes names as long as names may be', async () => {
    const person = await persistActor(db, null);
    const productName = 'ễ'.repeat(200);
    const notice = notices.itemReopened({
      ...{
        subjectId: uuidv7(),
        occasion: 2,
        personIds: ids(person),
        sessionNumber: '5'.repeat(200),
      },
      ...{ position: 1, productName, reason: 'x'.repeat(20_000) },
    });
    expect(await telling(notice)).toBe(1);
  });

  it('leaves what was told unchangeable for the server', async () => {
    await expect(db.pool.query(`UPDATE notice_event SET body_vi = 'x'`)).rejects.toThrow('denied');
    await expect(db.pool.query(`DELETE FROM notice`)).rejects.toThrow('denied');
    await expect(db.pool.query(`UPDATE notice SET person_id = person_id`)).rejects.toThrow(
      'denied',
    );
  });

  it('needs the same number of statements for fifty people as for one', async () => {
    const people = await Promise.all(Array.from({ length: 50 }, () => persistActor(db, null)));
    await db.owner.query(`UPDATE person SET email = 'a' || id || '@example.vn'`);
    const count = async (notice: Notice) => {
      let statements = 0;
      await db.source.transaction((em) =>
        tell(
          {
            em: new Proxy(em, {
              get: (target, key) => {
                if (key === 'query') statements++;
                const value: unknown = Reflect.get(target, key);
                return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
              },
            }),
          },
          notice,
        ),
      );
      return statements;
    };
    const one = await count(say({ to: { personIds: ids(people[0]!) } }));
    expect(await count(say({ to: { personIds: ids(...people) } }))).toBe(one);
    expect(one).toBe(4);
  });
});

it('names every event once, in both languages', () => {
  const names = Object.values(notices).map((make) => {
    const anything = new Proxy({}, { get: (_, key) => sample(String(key)) });
    const notice = (make as (parameters: object) => Notice)(anything);
    const texts = [notice.title.vi, notice.title.en, notice.body.vi, notice.body.en];
    for (const text of texts) expect(text).not.toMatch(/undefined|\[object|NaN/);
    expect(notice.key.startsWith(`${notice.event}:`)).toBe(true);
    return notice.event;
  });
  expect(new Set(names).size).toBe(names.length);
});

/** A value that any parameter of this name can have. */
function sample(name: string): unknown {
  if (/(On|Until|Before)$/.test(name)) return '2026-11-22';
  if (/Ids$/.test(name)) return ['x'];
  const both = { vi: 'x', en: 'x' };
  const chosen: Record<string, unknown> = {
    ...{ outcome: 'PARTLY', decision: 'SELECTED', standard: both, state: both },
  };
  return chosen[name] ?? 'x';
}
