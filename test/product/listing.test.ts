import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { uuidOf } from '../../src/platform/graphql/node.ts';
import { actorOf, persistActor } from '../support/actors.ts';
import type { Loose } from '../support/api.ts';
import { MINH_TAM, move, openDesk, THUC_PHAN, UPDATE, type Desk } from './entry.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.api.close());

const RETURN = `mutation ($id: ID!, $input: ProductReturnInput!) { answer: productReturn(id: $id, input: $input) {
  product { status revision returnReason } userErrors { code field } } }`;

const row = async (id: string) =>
  (
    await desk.api.db.owner.query<Record<string, unknown>>(
      `SELECT status, revision, return_reason, submitted_at IS NOT NULL AS submitted,
              (SELECT count(*)::int FROM product_version v WHERE v.product_id = p.id) AS versions
         FROM product p WHERE id = $1`,
      [uuidOf(id, 'Product')],
    )
  ).rows[0];

async function told(id: string): Promise<Loose[]> {
  const { rows } = await desk.api.db.owner.query<Loose>(
    `SELECT e.event, e.detail, n.person_id AS person FROM notice_event e
       JOIN notice n ON n.event_id = e.id WHERE e.subject_id = $1 ORDER BY e.id`,
    [uuidOf(id, 'Product')],
  );
  return rows;
}

describe('the way into the catalogue', () => {
  it('goes draft, submitted, returned, submitted, published, and tells who waits', async () => {
    const { personId: officer } = await persistActor(desk.api.db, Role.COMMUNE_OFFICER, {
      unitId: MINH_TAM,
    });
    await persistActor(desk.api.db, Role.COMMUNE_OFFICER, { unitId: THUC_PHAN });
    const { personId: maker } = await persistActor(desk.api.db, Role.PRODUCER, {
      producerId: desk.maker,
    });
    await desk.api.db.owner.query(`UPDATE role_grant SET valid_from = '2026-01-01'`);
    const { id } = await desk.create({ name: 'Chờ duyệt' });
    const submit = (baseRevision: number) =>
      desk.producer.ok(move('ProductSubmit'), { id, input: { baseRevision } });
    const giveBack = (baseRevision: number, reason: string) =>
      desk.officer.ok(RETURN, { id, input: { baseRevision, reason } });

    expect((await giveBack(1, 'Sớm')).answer.userErrors).toEqual([
      { code: 'NOT_SUBMITTED', field: ['id'] },
    ]);
    expect((await submit(1)).answer.product).toMatchObject({ status: 'SUBMITTED', revision: 2 });
    expect((await submit(2)).answer.userErrors).toMatchObject([{ code: 'NOT_SUBMITTABLE' }]);
    expect((await giveBack(2, '  ')).answer.userErrors).toMatchObject([
      { code: 'INVALID', field: ['input', 'reason'] },
    ]);
    expect(await row(id)).toEqual({
      status: 'SUBMITTED',
      revision: 2,
      return_reason: null,
      submitted: true,
      versions: 2,
    });
    const returned = await giveBack(2, 'Ảnh mờ, hãy chụp lại nhãn.');
    expect(returned.answer).toEqual({
      product: { status: 'RETURNED', revision: 3, returnReason: 'Ảnh mờ, hãy chụp lại nhãn.' },
      userErrors: [],
    });
    const early = await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 3 } });
    expect(early.answer.userErrors).toMatchObject([{ code: 'NOT_A_DRAFT' }]);
    expect((await submit(3)).answer.product).toMatchObject({ status: 'SUBMITTED', revision: 4 });
    const live = await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 4 } });
    expect(live.answer.product).toMatchObject({ status: 'PUBLISHED', revision: 5 });
    expect(await told(id)).toEqual([
      { event: 'product.submitted', detail: null, person: officer },
      { event: 'product.returned', detail: 'Ảnh mờ, hãy chụp lại nhãn.', person: maker },
      { event: 'product.submitted', detail: null, person: officer },
      { event: 'product.published', detail: null, person: maker },
    ]);
  });

  it('can be left for the archive, which forgets the reason', async () => {
    const { id } = await desk.create({ name: 'Bỏ dở' });
    await desk.producer.ok(move('ProductSubmit'), { id, input: { baseRevision: 1 } });
    await desk.officer.ok(RETURN, { id, input: { baseRevision: 2, reason: 'Thiếu' } });
    await desk.producer.ok(move('ProductArchive'), { id, input: { baseRevision: 3 } });
    expect(await row(id)).toMatchObject({ status: 'ARCHIVED', return_reason: null, versions: 4 });
  });

  it('hides the reason from the world', async () => {
    const made = await desk.create({ name: 'Kín lý do' });
    await desk.officer.ok(move('ProductPublish'), { id: made.id, input: { baseRevision: 1 } });
    const source = `{ product(slug: "${made.slug}") { returnReason submittedAt versions(first: 1) { totalCount } } }`;
    const { codes } = await desk.api.anonymous.run(source);
    expect([...new Set(codes)]).toEqual(['UNAUTHENTICATED']);
    const outside = actorOf(Role.COMMUNE_OFFICER, { units: [THUC_PHAN] });
    const far = await desk.api.as(outside).run(source);
    expect([...new Set(far.codes)]).toEqual(['FORBIDDEN']);
    expect((await desk.producer.ok(source)).product).toEqual({
      returnReason: null,
      submittedAt: null,
      versions: { totalCount: 2 },
    });
  });
});

const RESTORE = `mutation ($id: ID!, $input: ProductVersionRestoreInput!) { answer: productVersionRestore(id: $id, input: $input) {
  userErrors { code field } } }`;

describe('a published product', () => {
  it('is not rewritten by its producer, and nothing changes', async () => {
    const { id } = await desk.create({ name: 'Đã đăng', summary: 'Cũ', english: { name: 'Old' } });
    await desk.officer.ok(move('ProductPublish'), { id, input: { baseRevision: 1 } });
    const before = await row(id);
    for (const change of [
      { name: 'Tên mới' },
      { summary: null },
      { story: 'Chuyện' },
      { ingredients: 'Bột' },
      { claims: [{ kind: 'HEALTH', text: 'Mát gan', evidence: 'Không' }] },
      { english: { name: 'New' } },
      { english: null },
    ]) {
      const answer = await desk.producer.ok(UPDATE, { id, input: { baseRevision: 2, ...change } });
      expect([change, answer.productUpdate.userErrors]).toEqual([
        change,
        [{ code: 'NEEDS_REVIEW', field: ['input'] }],
      ]);
      expect(answer.productUpdate.product).toMatchObject({ name: 'Đã đăng', revision: 2 });
    }
    expect(await row(id)).toEqual(before);
    // What is the same is no change, and pictures are the producer's own.
    const same = await desk.producer.ok(UPDATE, {
      id,
      input: { baseRevision: 2, name: 'Đã đăng', english: { name: 'Old' }, images: [] },
    });
    expect(same.productUpdate.userErrors).toEqual([]);
    const office = await desk.officer.ok(UPDATE, { id, input: { baseRevision: 3, name: 'Tên 2' } });
    expect(office.productUpdate.product).toMatchObject({ name: 'Tên 2', revision: 4 });
    const back = await desk.producer.ok(RESTORE, {
      id,
      input: { version: 1, baseRevision: 4, operationId: 'back-unreviewed' },
    });
    expect(back.answer.userErrors).toEqual([{ code: 'NEEDS_REVIEW', field: ['input'] }]);
  });
});
