import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/platform/graphql/actor.ts';
import { stale } from '../../../src/platform/graphql/refusals.ts';
import { ProductEntity } from '../../../src/product/product.entity.ts';
import type { TestApi } from '../../support/api.ts';
import { makeProducts } from '../../support/catalogue.ts';
import { newId, noteWorld, write, type NoteWorld, type Run } from './notes.ts';

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
beforeEach(() => world.clear());

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
    expect([runs, await notes(), await trail()]).toEqual([1, ['một'], lines + 1]);
  });

  it('has one effect when it is sent twenty times at once', async () => {
    const input = { text: 'cùng lúc', operationId: newId() };
    const lines = await trail();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(office, input)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ notes: 1, userErrors: [] });
    expect([await notes(), await trail()]).toEqual([['cùng lúc'], lines + 1]);
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
