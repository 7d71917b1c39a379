import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Role } from '../../../src/identity/identity.enums.ts';
import { ANONYMOUS, type Actor } from '../../../src/platform/graphql/actor.ts';
import { formatError } from '../../../src/platform/graphql/format-error.ts';
import { Language } from '../../../src/platform/graphql/language.ts';
import { notFound, stale } from '../../../src/platform/graphql/refusals.ts';
import { refuse } from '../../../src/platform/graphql/user-errors.ts';
import { actorOf } from '../../support/actors.ts';
import type { TestApi } from '../../support/api.ts';
import { COMMUNE, OTHER_COMMUNE } from '../../support/rating.ts';
import { statementsOf } from '../../support/sql-counter.ts';
import { newId, NotePayload, noteWorld, RECORD, write, type NoteWorld, type Run } from './notes.ts';

let world: NoteWorld;
let api: TestApi;
let office: Actor;
let officer: Actor;
const send: NoteWorld['send'] = (...args) => world.send(...args);
const notes = () => world.notes();
const trail = () => world.trail();

beforeAll(async () => {
  world = await noteWorld();
  ({ api, office, officer } = world);
});
afterAll(() => api.close());
beforeEach(async () => {
  await world.clear();
  api.language = Language.EN;
});

/** Nothing of a call is left behind. */
async function expectNoTrace(work: () => Promise<unknown>): Promise<void> {
  const before = [await trail(), await world.kept()];
  await work();
  expect(await notes()).toEqual([]);
  expect([await trail(), await world.kept()]).toEqual(before);
}

describe('one mutation', () => {
  it('writes, leaves its line and commits once', async () => {
    const lines = await trail();
    const payload = await send(office, { text: '  một  hai ' });
    expect(payload).toMatchObject({ notes: 1, userErrors: [] });
    expect(payload).toBeInstanceOf(NotePayload);
    expect(await notes()).toEqual(['một hai']);
    expect(await trail()).toBe(lines + 1);
  });

  it('tells the database who acts, in the transaction only', async () => {
    const asked = `SELECT current_setting('app.person_id', true) AS person,
      current_setting('app.request_id', true) AS request`;
    let inside: unknown;
    await send(office, { text: 'ai' }, async (tx, args) => {
      inside = await tx.em.query(asked);
      return write(tx, args);
    });
    expect(inside).toMatchObject([{ person: office.personId }]);
    const outside = await Promise.all(Array.from({ length: 12 }, () => api.db.pool.query(asked)));
    for (const { rows } of outside) expect(rows[0]!.person ?? '').toBe('');
  });

  it('is not begun for input of the wrong form', async () => {
    const statements = await statementsOf(async () => {
      const payload = await send(office, { text: ' ', operationId: 'short' });
      expect(payload.userErrors).toMatchObject([
        { code: 'INVALID', field: ['input', 'text'] },
        { code: 'INVALID', field: ['input', 'operationId'] },
      ]);
    });
    expect(statements).toEqual([]);
  });

  it('takes everything back when it is refused, and fills the payload all the same', async () => {
    await expectNoTrace(async () => {
      const payload = await send(office, { text: 'x', operationId: newId() }, async (tx, args) => {
        await write(tx, args);
        throw stale({ notes: 7 });
      });
      expect(payload).toMatchObject({
        notes: 7,
        userErrors: [{ code: 'STALE', field: ['input', 'baseRevision'] }],
      });
    });
  });

  it('refuses in the language of the request', async () => {
    const run: Run = (tx) => {
      tx.authorize({});
      return Promise.reject(refuse('TAKEN', { vi: 'Đã có.', en: 'It is there.' }));
    };
    expect((await send(office, { text: 'x' }, run)).userErrors).toMatchObject([
      { message: 'It is there.', field: null },
    ]);
    api.language = Language.VI;
    expect((await send(office, { text: 'x' }, run)).userErrors).toMatchObject([
      { message: 'Đã có.' },
    ]);
  });

  it.each<[string, Run, string]>([
    [
      'forgets to ask who may',
      async (tx, { input }) => {
        await tx.em.query('INSERT INTO test_note VALUES ($1)', [input.text]);
        tx.record(RECORD);
        return {};
      },
      'forgot tx.authorize',
    ],
    [
      'leaves no line in the trail',
      async (tx, { input }) => {
        tx.authorize({ unitId: COMMUNE });
        await tx.em.query('INSERT INTO test_note VALUES ($1)', [input.text]);
        return {};
      },
      'left no audit entry',
    ],
    [
      'answers with a code it has not declared',
      async (tx, args) => {
        await write(tx, args);
        throw notFound(['input']);
      },
      'undeclared code NOT_FOUND',
    ],
    [
      'fails',
      async (tx, args) => {
        await write(tx, args);
        throw new Error('the disk burns');
      },
      'the disk burns',
    ],
  ])('is an internal error when it %s', async (_, run, message) => {
    await expectNoTrace(() => expect(send(office, { text: 'x' }, run)).rejects.toThrow(message));
  });

  it.each([
    ['a statement that takes too long', 'SELECT pg_sleep(60)'],
    ['somebody else who holds what it needs', 'LOCK TABLE test_note IN ACCESS EXCLUSIVE MODE'],
  ])('asks to try again later: %s', async (_, statement) => {
    const holder = await api.db.owner.connect();
    await holder.query('BEGIN; SELECT FROM test_note');
    const wait: Run = async (tx, args) => {
      await write(tx, args);
      await tx.em.query(statement);
      return {};
    };
    try {
      await expectNoTrace(async () => {
        const error: unknown = await send(office, { text: 'x' }, wait).catch((why: unknown) => why);
        const request = { requestId: 'r', language: Language.EN };
        const formatted = formatError(error, request, () => undefined);
        expect(formatted.extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' });
      });
    } finally {
      await holder.query('ROLLBACK');
      holder.release();
    }
  });

  it('is refused outside its place, whatever it has done before', async () => {
    const late: Run = async (tx, args) => {
      await write(tx, args);
      tx.authorize({ unitId: OTHER_COMMUNE });
      return {};
    };
    await expectNoTrace(async () => {
      await expect(send(officer, { text: 'x' }, late)).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
      await expect(send(ANONYMOUS, { text: 'x' })).rejects.toMatchObject({
        extensions: { code: 'UNAUTHENTICATED' },
      });
      await expect(send(actorOf(Role.PRODUCER), { text: 'x' })).rejects.toMatchObject({
        extensions: { code: 'FORBIDDEN' },
      });
    });
  });

  it('does what comes after the commit only after the commit', async () => {
    const seen: string[][] = [];
    const after: Run = (tx, args) => {
      tx.afterCommit(async () => void seen.push(await notes()));
      return write(tx, args);
    };
    await send(office, { text: 'sau' }, after);
    expect(seen).toEqual([['sau']]);
    await send(office, { text: 'x' }, async (tx, args) => {
      await after(tx, args);
      throw stale({});
    });
    expect(seen).toHaveLength(1);
  });

  it('gives its connection back, however it ends', async () => {
    const fail: Run = () => Promise.reject(new Error('no'));
    for (let time = 0; time < 25; time++) {
      await send(office, { text: `lần ${time}` });
      await expect(send(office, { text: 'x' }, fail)).rejects.toThrow('no');
    }
    expect(await notes()).toHaveLength(25);
  });
});
