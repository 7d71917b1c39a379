import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import {
  accepted,
  lodged,
  MISSING_AT_FIRST,
  moveDossier,
  producerOf,
  registered,
  type DossierCast,
} from '../support/dossiers.ts';
import { COMMUNE, op, OTHER_COMMUNE, person, sheetCriteria, uuidIn } from '../support/rating.ts';

let api: TestApi;
let cast: DossierCast;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  cast = {
    api,
    criteria: await sheetCriteria(api),
    producer: await producerOf(api, 'HTX Tâm Hòa', 'Bánh coóng phù'),
    officer: await person(api, Role.COMMUNE_OFFICER, 'Cán bộ xã', { units: [COMMUNE] }),
    secretary: await person(api, Role.COUNCIL_SECRETARY, 'Thư ký'),
  };
}, 120_000);
afterAll(() => api.close());

const codes = (payload: Loose): string[] => payload.userErrors.map((error: Loose) => error.code);

async function call(name: string, id: string, input: object): Promise<Loose> {
  const cls = name.charAt(0).toUpperCase() + name.slice(1);
  const data = await cast.producer.ok(
    `mutation ($id: ID!, $input: ${cls}Input!) { ${name}(id: $id, input: $input) {
       dossier { state revision } userErrors { code field } } }`,
    { id, input: { operationId: op(), ...input } },
  );
  return data[name];
}

describe('a dossier', () => {
  it('is a draft for nobody but its producer', async () => {
    const id = await registered(cast, 'Lạp sườn');
    const SEEN = `query ($id: ID!) { dossier(id: $id) { id } dossiers(first: 20) { nodes { id } } }`;
    for (const caller of [cast.officer, cast.secretary]) {
      const { dossier, dossiers } = await caller.ok(SEEN, { id });
      expect([dossier, dossiers.nodes]).toEqual([null, []]);
    }
    expect((await cast.producer.ok(SEEN, { id })).dossier).toEqual({ id });
  });

  it('can be lodged only when it is whole, and says what is missing', async () => {
    const id = await registered(cast, 'Thạch đen');
    const { dossierSubmit } = await cast.producer.ok(
      `mutation ($id: ID!, $input: DossierSubmitInput!) { dossierSubmit(id: $id, input: $input) {
         missing dossier { state receiptNumber } userErrors { code } } }`,
      { id, input: { baseRevision: 1, operationId: op() } },
    );
    expect(dossierSubmit).toEqual({
      missing: MISSING_AT_FIRST,
      dossier: { state: 'DRAFT', receiptNumber: null },
      userErrors: [{ code: 'INCOMPLETE' }],
    });
  });

  it('takes a change to the version that was read, and shows the newer one otherwise', async () => {
    const id = await registered(cast, 'Mật ong');
    const first = await call('dossierUpdate', id, { baseRevision: 1, address: 'Xóm Nà Rẻo' });
    expect(first).toEqual({ dossier: { state: 'DRAFT', revision: 2 }, userErrors: [] });
    const second = await call('dossierUpdate', id, { baseRevision: 1, address: null });
    expect(second).toMatchObject({ dossier: { revision: 2 }, userErrors: [{ code: 'STALE' }] });
    const { rows } = await api.db.owner.query(`SELECT address FROM dossier WHERE id = $1`, [
      uuidIn(id),
    ]);
    expect(rows).toEqual([{ address: 'Xóm Nà Rẻo' }]);
  });

  it('holds only levels of its own official sheet', async () => {
    const id = await registered(cast, 'Gạo nếp');
    const [one, other] = cast.criteria as [Loose, Loose];
    const wrong = [{ criterionId: one.id, optionId: other.options[0].id }];
    const refused = await call('dossierSelfScore', id, { scores: wrong });
    expect(refused.userErrors).toEqual([
      { code: 'NOT_ON_SHEET', field: ['input', 'scores', '0', 'optionId'] },
    ]);
    const twice = [
      { criterionId: one.id, claim: 'a' },
      { criterionId: one.id, claim: 'b' },
    ];
    expect(codes(await call('dossierSelfScore', id, { scores: twice }))).toEqual([
      'ANSWERED_TWICE',
    ]);
    const level = { criterionId: one.id, optionId: one.options[1].id };
    await call('dossierSelfScore', id, { scores: [level] });
    await call('dossierSelfScore', id, {
      scores: [{ criterionId: one.id, claim: 'Có sổ thu mua' }],
    });
    const { dossier } = await cast.producer.ok(
      `query ($id: ID!) { dossier(id: $id) { selfScoreTotal selfScores { claim option { points } } } }`,
      { id },
    );
    expect(dossier).toEqual({
      selfScoreTotal: 1,
      selfScores: [{ claim: 'Có sổ thu mua', option: { points: 1 } }],
    });
  });

  it('comes back with a reason, is mended and keeps its number', async () => {
    const id = await lodged(cast, 'Bún ngô');
    const reason = 'Thiếu hợp đồng liên kết';
    const returned = await moveDossier(cast.officer, 'dossierReturn', id, { reason });
    expect(returned.state).toBe('RETURNED');
    const again = await moveDossier(cast.producer, 'dossierSubmit', id);
    expect(again).toMatchObject({ state: 'SUBMITTED', receiptNumber: returned.receiptNumber });
    const { dossier } = await cast.producer.ok(
      `query ($id: ID!) { dossier(id: $id) { history { toState reason person { name } } } }`,
      { id },
    );
    expect(dossier.history[2]).toEqual({
      toState: 'RETURNED',
      reason,
      person: { name: 'Cán bộ xã' },
    });
    const update = await call('dossierUpdate', id, { baseRevision: again.revision, address: 'x' });
    expect(codes(update)).toEqual(['WRONG_STATE']);
  });

  it('is no longer the commune’s to return once it is with the province', async () => {
    const id = await accepted(cast, 'Chè Kolia');
    const RETURN = `mutation ($id: ID!, $input: DossierReturnInput!) {
      dossierReturn(id: $id, input: $input) { dossier { state } userErrors { code } } }`;
    const { dossier } = await cast.officer.ok(
      `query ($id: ID!) { dossier(id: $id) { revision } }`,
      { id },
    );
    const input = { baseRevision: dossier.revision, reason: 'x', operationId: op() };
    const { dossierReturn } = await cast.officer.ok(RETURN, { id, input });
    expect(codes(dossierReturn)).toEqual(['WRONG_STATE']);
    const province = await cast.secretary.ok(RETURN, {
      id,
      input: { ...input, operationId: op() },
    });
    expect(province.dossierReturn).toMatchObject({
      dossier: { state: 'RETURNED' },
      userErrors: [],
    });
  });

  it('is one at a time for each product', async () => {
    const id = await registered(cast, 'Nấm hương');
    const { dossier } = await cast.producer.ok(
      `query ($id: ID!) { dossier(id: $id) { product { id } } }`,
      { id },
    );
    const create = () =>
      cast.producer.ok(
        `mutation ($input: DossierCreateInput!) { dossierCreate(input: $input) {
           dossier { id } userErrors { code } } }`,
        { input: { productId: dossier.product.id, kind: 'FIRST', operationId: op() } },
      );
    expect((await create()).dossierCreate).toEqual({
      dossier: { id },
      userErrors: [{ code: 'ACTIVE_DOSSIER' }],
    });
    await moveDossier(cast.producer, 'dossierWithdraw', id, { reason: 'Chưa đủ giấy tờ' });
    expect(codes((await create()).dossierCreate)).toEqual([]);
  });

  it('is numbered by its commune without gaps, also side by side', async () => {
    const names = ['Hồng trà', 'Lục trà', 'Ô long', 'Bạch trà'];
    const ids = await Promise.all(names.map((name) => lodged(cast, name)));
    const { rows } = await api.db.owner.query<{ number: number }>(
      `SELECT split_part(receipt_number, '/', 1)::int AS number FROM dossier
        WHERE receipt_number IS NOT NULL ORDER BY 1`,
    );
    expect(ids).toHaveLength(4);
    expect(rows.map((row) => row.number)).toEqual(rows.map((_, index) => index + 1));
  });

  it('is hidden from another commune and another producer', async () => {
    const id = await lodged(cast, 'Rượu ngô');
    const officer = await person(api, Role.COMMUNE_OFFICER, 'Cán bộ khác', {
      units: [OTHER_COMMUNE],
    });
    const producer = await producerOf(api, 'HTX khác', 'Miến');
    for (const caller of [officer, producer]) {
      const { dossier, node } = await caller.ok(
        `query ($id: ID!) { dossier(id: $id) { id } node(id: $id) { id } }`,
        { id },
      );
      expect([dossier, node]).toEqual([null, null]);
    }
  });
});
