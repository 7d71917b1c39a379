import { Field, Int, ObjectType } from 'type-graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Role } from '../../../src/identity/identity.enums.ts';
import { Access, accessTable, REACHED } from '../../../src/platform/graphql/access.ts';
import { ANONYMOUS, type Actor } from '../../../src/platform/graphql/actor.ts';
import { Language } from '../../../src/platform/graphql/language.ts';
import { runMutation, type Transaction } from '../../../src/platform/graphql/mutation.ts';
import { line, operationId } from '../../../src/platform/graphql/shapes.ts';
import { notFound, stale } from '../../../src/platform/graphql/refusals.ts';
import { refuse, userErrorType } from '../../../src/platform/graphql/user-errors.ts';
import { ProductEntity } from '../../../src/product/product.entity.ts';
import { actorOf } from '../../support/actors.ts';
import { testApi, type TestApi } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { COMMUNE, OTHER_COMMUNE, person } from '../../support/rating.ts';
import { statementsOf } from '../../support/sql-counter.ts';

const NoteError = userErrorType('TestNoteWrite', {
  STALE: 'Changed since.',
  TAKEN: 'The note is there.',
});

@Access(REACHED)
@ObjectType({ description: 'A test.' })
class NotePayload {
  @Field(() => Int, { nullable: true, description: 'A test.' })
  notes!: number | null;
  product?: ProductEntity | null;
  at?: Date | null;
  userErrors!: unknown[];
}

const { noteWrite } = accessTable('test', {
  noteWrite: { [Role.COMMUNE_OFFICER]: 'region', [Role.COORDINATION_OFFICE]: 'anywhere' },
});
const shape = z.object({
  input: z.object({ text: line(20), operationId: operationId().optional() }),
});
type Input = z.output<typeof shape>;
type Run = (tx: Transaction, args: Input) => Promise<Partial<NotePayload>>;

let api: TestApi;
let office: Actor;
let officer: Actor;

beforeAll(async () => {
  api = await testApi();
  await api.db.owner.query('CREATE TABLE test_note (text text PRIMARY KEY)');
  await api.db.owner.query('GRANT ALL ON test_note TO PUBLIC');
  office = (await person(api, Role.COORDINATION_OFFICE, 'Văn phòng')).actor;
  officer = (await person(api, Role.COMMUNE_OFFICER, 'Cán bộ', { units: [COMMUNE] })).actor;
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.db.owner.query('DELETE FROM test_note');
  api.language = Language.EN;
});

const RECORD = { action: 'test-note.write', subjectType: 'TestNote', subjectId: 'x' };

/** The step of the tests: one row, one line in the trail. */
const write: Run = async (tx, { input }) => {
  tx.authorize({ unitId: COMMUNE });
  await tx.em.query('INSERT INTO test_note VALUES ($1)', [input.text]);
  tx.record({ ...RECORD, after: input });
  return { notes: 1 };
};

let sends = 0;
const newId = () => `note-operation-${++sends}`;

function send(actor: Actor, input: object, run: Run = write, name = 'testNoteWrite') {
  return runMutation<Input, NotePayload>(api.as(actor).context(), {
    ...{ name, access: noteWrite, payload: NotePayload, errors: NoteError, args: { input } },
    ...{ shape, run },
  });
}

const notes = async () =>
  (await api.db.owner.query<{ text: string }>('SELECT text FROM test_note ORDER BY 1')).rows.map(
    ({ text }) => text,
  );
const trail = async () =>
  (await api.db.owner.query(`SELECT FROM audit_entry WHERE action = 'test-note.write'`)).rowCount;
const kept = async () => (await api.db.owner.query('SELECT FROM client_operation')).rowCount;

/** Nothing of a call is left behind. */
async function expectNoTrace(work: () => Promise<unknown>): Promise<void> {
  const before = [await trail(), await kept()];
  await work();
  expect(await notes()).toEqual([]);
  expect([await trail(), await kept()]).toEqual(before);
}

describe('one mutation', () => {
  it('writes, leaves its line and commits once', async () => {
    const lines = await trail();
    const payload = await send(office, { text: '  một  hai ' });
    expect(payload).toMatchObject({ notes: 1, userErrors: [] });
    expect(payload).toBeInstanceOf(NotePayload);
    expect(await notes()).toEqual(['một hai']);
    expect(await trail()).toBe((lines ?? 0) + 1);
  });

  it('tells the database who acts, in the transaction only', async () => {
    const asked = `SELECT current_setting('app.person_id', true) AS person,
      current_setting('app.request_id', true) AS request`;
    let inside: unknown;
    await send(office, { text: 'ai' }, async (tx, args) => {
      [inside] = (await tx.em.query(asked)) as unknown[];
      return write(tx, args);
    });
    expect(inside).toMatchObject({ person: office.personId });
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

describe('a repeated operation', () => {
  it('is answered with the first outcome and has one effect', async () => {
    let runs = 0;
    const run: Run = async (tx, args) => {
      runs++;
      return { ...(await write(tx, args)), at: new Date('2026-01-02T03:04:05Z') };
    };
    const input = { text: 'một', operationId: newId() };
    const lines = await trail();
    const first = await send(office, input, run);
    const second = await send(office, input, run);
    expect(second).toEqual(first);
    expect([runs, await notes(), await trail()]).toEqual([1, ['một'], (lines ?? 0) + 1]);
  });

  it('has one effect when it is sent twenty times at once', async () => {
    const input = { text: 'cùng lúc', operationId: newId() };
    const lines = await trail();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(office, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ notes: 1, userErrors: [] });
    expect([await notes(), await trail()]).toEqual([['cùng lúc'], (lines ?? 0) + 1]);
  });

  it('shows a thing as it is now', async () => {
    const [id] = await makeProducts(api.db, [{ name: 'Tên cũ' }]);
    const run: Run = async (tx, args) => ({
      ...(await write(tx, args)),
      product: await tx.em.findOneBy(ProductEntity, { id }),
    });
    const input = { text: 'vật', operationId: newId() };
    expect((await send(office, input, run)).product).toMatchObject({ name: 'Tên cũ' });
    await api.db.owner.query(`UPDATE product SET name = 'Tên mới' WHERE id = $1`, [id]);
    const again = await send(office, input, run);
    expect(again.product).toBeInstanceOf(ProductEntity);
    expect(again.product).toMatchObject({ id, name: 'Tên mới' });
  });

  it('is refused with other input', async () => {
    const id = newId();
    await send(office, { text: 'một', operationId: id });
    const other = await send(office, { text: 'hai', operationId: id });
    expect(other).toMatchObject({
      userErrors: [{ code: 'OPERATION_ID_REUSED', field: ['input', 'operationId'] }],
    });
    expect(await notes()).toEqual(['một']);
  });

  it('is another one for another person and another mutation', async () => {
    const id = newId();
    await send(office, { text: 'một', operationId: id });
    await send(officer, { text: 'hai', operationId: id });
    await send(office, { text: 'ba', operationId: id }, write, 'testNoteOther');
    expect(await notes()).toEqual(['ba', 'hai', 'một']);
  });

  it('tries again after a refusal or a failure', async () => {
    const input = { text: 'lại', operationId: newId() };
    const not: Run = async (tx, args) => {
      await write(tx, args);
      throw stale({});
    };
    expect((await send(office, input, not)).userErrors).toHaveLength(1);
    await expect(send(office, input, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect((await send(office, input)).userErrors).toEqual([]);
    expect(await notes()).toEqual(['lại']);
  });
});
