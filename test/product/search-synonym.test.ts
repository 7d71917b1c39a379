import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { seedSearchSynonyms } from '../../seeds/reference/search-synonyms.ts';
import { actorOf } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';

let api: TestApi;
let office: Caller;
beforeAll(async () => {
  api = await testApi();
  await makeProducts(api.db, [
    { name: 'Ngải cứu khô', producer: 'HTX Một' },
    { name: 'Trà thuốc cứu', producer: 'HTX Hai' },
    { name: 'Lạp sườn', producer: 'HTX Ba' },
  ]);
  office = api.as(actorOf(Role.COORDINATION_OFFICE));
});
afterAll(() => api.close());

let sends = 0;
const SAVE = `mutation ($input: SearchSynonymSaveInput!) { searchSynonymSave(input: $input) {
  synonym { id terms finds active revision } userErrors { code field } } }`;
const save = async (input: Record<string, unknown>) =>
  (
    await office.ok(SAVE, {
      input: { finds: [], operationId: `synonym-test-${++sends}`, ...input },
    })
  ).searchSynonymSave;
const found = async (query: string) =>
  (
    await api.anonymous.ok(
      `query ($q: String!) { products(filter: { query: $q, validity: ANY }, first: 9) { nodes { name(language: VI) } } }`,
      { q: query },
    )
  ).products.nodes.map(({ name }: Loose) => name as string);

describe('words that mean the same', () => {
  it('are heeded at once when the office enters, changes and switches them off', async () => {
    expect(await found('mugwort zz')).toEqual([]);
    const made = await save({ terms: ['mugwort zz', 'artemisia qq'], finds: ['ngải cứu'] });
    expect(made).toEqual({
      synonym: {
        id: expect.any(String),
        terms: ['mugwort zz', 'artemisia qq'],
        finds: ['ngải cứu'],
        active: true,
        revision: 1,
      },
      userErrors: [],
    });
    expect(await found('Mugwort ZZ')).toEqual(['Ngải cứu khô']);
    expect(await found('artemisia qq khô')).toEqual(['Ngải cứu khô']);
    expect(await found('ngải cứu')).toEqual(['Ngải cứu khô']);
    const { id } = made.synonym;
    const changed = await save({
      id,
      baseRevision: 1,
      terms: ['mugwort zz'],
      finds: ['thuốc cứu'],
    });
    expect(changed.synonym.revision).toBe(2);
    expect(await found('mugwort zz')).toEqual(['Trà thuốc cứu']);
    const stale = await save({ id, baseRevision: 1, terms: ['mugwort zz', 'x'] });
    expect(stale).toMatchObject({
      synonym: { finds: ['thuốc cứu'], revision: 2 },
      userErrors: [{ code: 'STALE' }],
    });
    await save({ id, baseRevision: 2, terms: ['mugwort zz', 'thuốc cứu'], active: false });
    expect(await found('mugwort zz')).toEqual([]);
  });

  it('say what is wrong with them', async () => {
    const wrong = await save({ terms: ['a b c d e', "'; --"], finds: [] });
    expect(wrong.userErrors.map(({ field }: Loose) => field.join('.') as string)).toEqual([
      'input.terms.0',
      'input.terms.1',
    ]);
    expect((await save({ terms: ['một'] })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', 'terms'] },
    ]);
    expect((await save({ terms: ['một', 'hai'], baseRevision: 1 })).userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', 'baseRevision'] },
    ]);
  });

  it('come with the reference data, which leaves alone what the office changed', async () => {
    expect(await found('lạp xưởng')).toEqual(['Lạp sườn']);
    await api.db.owner.query(
      `UPDATE search_synonym SET active = false, revision = 2 WHERE 'lạp xưởng' = ANY(terms)`,
    );
    await seedSearchSynonyms(api.db);
    const { rows } = await api.db.owner.query(
      `SELECT active, revision FROM search_synonym WHERE 'lạp xưởng' = ANY(terms)`,
    );
    expect(rows).toEqual([{ active: false, revision: 2 }]);
  });

  it('are listed in the Vietnamese alphabet', async () => {
    const { searchSynonyms } = await office.ok(
      `{ searchSynonyms(first: 100) { totalCount nodes { terms } } }`,
    );
    const words = searchSynonyms.nodes.map(({ terms }: Loose) => terms[0] as string);
    expect(words).toEqual([...words].sort(new Intl.Collator('vi').compare));
    expect(searchSynonyms.totalCount).toBe(words.length);
  });
});
