import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Language } from '../../src/platform/graphql/language.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { lodged, moveDossier, registered, type DossierCast } from '../support/dossiers.ts';
import { op } from '../support/rating.ts';
import { call, castOf, codesOf, grantOf, look } from './cast.ts';

let api: TestApi;
let cast: DossierCast;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  cast = await castOf(api);
}, 120_000);
afterAll(() => api.close());

describe('the report', () => {
  it('begins with what is known of the producer and is written bit by bit', async () => {
    const id = await registered(cast, 'Mứt gừng');
    const first = await call(cast.producer, 'dossierReportUpdate', id, {
      ...{ baseRevision: 1, history: ' Từ 2018.\r\nBảy hộ. ', intellectualProperty: ['DESIGN'] },
    });
    expect(first).toMatchObject({ dossier: { revision: 2 }, userErrors: [] });
    await moveDossier(cast.producer, 'dossierReportUpdate', id, { structure: 'Ban quản lý' });
    const { report } = await look(
      cast.producer,
      id,
      'report { organisationKind history structure intellectualProperty hasBusinessRegistration }',
    );
    expect(report).toEqual({
      organisationKind: 'COOPERATIVE',
      history: 'Từ 2018.\nBảy hộ.',
      structure: 'Ban quản lý',
      intellectualProperty: ['DESIGN'],
      hasBusinessRegistration: false,
    });
    const stale = await call(cast.producer, 'dossierReportUpdate', id, {
      ...{ baseRevision: 1, history: 'Khác' },
    });
    expect(codesOf(stale)).toEqual(['STALE']);
    const future = { baseRevision: 3, establishedOn: '2026-11-23' };
    const refused = await call(cast.producer, 'dossierReportUpdate', id, future);
    expect(codesOf(refused)).toEqual(['IN_THE_FUTURE']);
  });

  it('is asked for by name, in the language of who asks', async () => {
    const usual = api.language;
    const id = await registered(cast, 'Ô mai');
    api.language = Language.VI;
    const { checklist } = await look(cast.producer, id, 'checklist { piece name state required }');
    expect(checklist).toContainEqual({
      ...{ piece: 'PLAN', name: 'Kế hoạch sản xuất, kinh doanh (Phần IV)' },
      ...{ state: 'MISSING', required: true },
    });
    api.language = Language.EN;
    const english = await look(cast.producer, id, 'checklist { piece name }');
    const refused = await call(cast.producer, 'dossierSubmit', id, { baseRevision: 1 });
    api.language = usual;
    expect(english.checklist).toContainEqual({ piece: 'PLAN', name: 'Plan ahead (part IV)' });
    expect(refused.userErrors[0].message).toContain('Plan ahead (part IV)');
  });
});

describe('evidence', () => {
  it('is tied to criteria and pages, dated, and changed while the dossier is written', async () => {
    const id = await registered(cast, 'Tương ớt');
    const [one, two] = cast.criteria as [Loose, Loose];
    const added = await call(
      cast.producer,
      'dossierEvidenceAdd',
      id,
      {
        ...{ kind: 'TEST_REPORT', title: 'Phiếu kiểm nghiệm', reference: 'Số 7' },
        ...{ issuedOn: '2025-10-01', validUntil: '2026-10-01' },
        links: [{ criterionId: one.id, pageFrom: 3, pageTo: 5 }],
      },
      'evidence { id expired reused issuedOn links { pageFrom pageTo criterion { key } } }',
    );
    const { evidence } = added;
    expect(evidence).toMatchObject({
      ...{ expired: true, reused: false, issuedOn: '2025-10-01' },
      links: [{ pageFrom: 3, pageTo: 5, criterion: { key: one.key } }],
    });
    const change = (input: object) =>
      call(
        cast.producer,
        'dossierEvidenceUpdate',
        id,
        { evidenceId: evidence.id, ...input },
        'evidence { expired title links { criterion { key } } }',
      );
    const later = await change({ validUntil: '2027-10-01', links: [{ criterionId: two.id }] });
    expect(later.evidence).toEqual({
      ...{ expired: false, title: 'Phiếu kiểm nghiệm' },
      links: [{ criterion: { key: two.key } }],
    });
    expect(codesOf(await change({ reference: null }))).toEqual(['NOWHERE']);
    expect(codesOf(await change({ validUntil: '2025-01-01' }))).toEqual(['DATES_CROSSED']);
    expect(codesOf(await change({ links: [{ criterionId: one.id, pageTo: 2 }] }))).toEqual([
      'INVALID',
    ]);
    const { criteriaChecklist } = await look(
      cast.producer,
      id,
      'criteriaChecklist { claimed evidenceCount state criterion { key } }',
    );
    expect(criteriaChecklist.find((row: Loose) => row.criterion.key === two.key)).toMatchObject({
      ...{ claimed: false, evidenceCount: 1, state: 'MISSING' },
    });
  });

  it('shows its file to whoever may see the dossier, and to nobody else', async () => {
    const id = await registered(cast, 'Giấm chuối');
    const { rows } = await api.db.owner.query<{ id: string }>(
      `INSERT INTO stored_file (sha256, bytes, media_type, name, purpose, state, created_by)
       VALUES (sha256('x'), 1, 'application/pdf', 'phieu.pdf', 'EVIDENCE', 'STORED', $1)
       RETURNING id`,
      [cast.producer.actor.personId],
    );
    const fileId = toGlobalId('File', rows[0]!.id);
    const add = (caller = cast.producer) =>
      call(
        caller,
        'dossierEvidenceAdd',
        id,
        { kind: 'AWARD', title: 'Bằng khen', fileId },
        'evidence { id file { name } }',
      );
    const { evidence } = await add();
    expect(evidence.file).toEqual({ name: 'phieu.pdf' });
    const SEEN = `query ($id: ID!) { node(id: $id) { ... on Evidence { file { name } } } }`;
    expect((await cast.producer.ok(SEEN, { id: evidence.id })).node.file.name).toBe('phieu.pdf');
    // A draft is its producer's alone.
    expect((await cast.officer.ok(SEEN, { id: evidence.id })).node).toBeNull();
    expect((await api.anonymous.ok(SEEN, { id: evidence.id })).node).toBeNull();
    await call(cast.producer, 'dossierEvidenceRemove', id, { evidenceId: evidence.id });
    const { rows: left } = await api.db.owner.query<{ attached: boolean }>(
      `SELECT attached_at IS NOT NULL AS attached FROM stored_file WHERE id = $1`,
      [rows[0]!.id],
    );
    expect(left).toEqual([{ attached: false }]);
  });

  it('needs a file that its producer has sent', async () => {
    const id = await registered(cast, 'Dấm gỗ');
    const evidence = { kind: 'AWARD', title: 'Bằng khen' };
    const nowhere = await call(cast.producer, 'dossierEvidenceAdd', id, evidence);
    expect(codesOf(nowhere)).toEqual(['INVALID']);
    const fileId = toGlobalId('File', '01999999-0000-7000-8000-000000000000');
    const strange = await call(cast.producer, 'dossierEvidenceAdd', id, { ...evidence, fileId });
    expect(codesOf(strange)).toEqual(['FILE_NOT_FOUND']);
  });
});

describe('remarks', () => {
  it('reach the producer, are answered once, and are hidden from others', async () => {
    await grantOf(api, cast.producer);
    const id = await lodged(cast, 'Trà gừng');
    const operationId = op();
    const input = { text: 'Ảnh mờ, hãy chụp lại', piece: 'EVIDENCE', operationId };
    const SELECT = 'comment { id state piece author { name } }';
    const first = await call(cast.officer, 'dossierCommentAdd', id, input, SELECT);
    const again = await call(cast.officer, 'dossierCommentAdd', id, input, SELECT);
    expect(again).toEqual(first);
    expect(first.comment).toMatchObject({ state: 'OPEN', author: { name: 'Cán bộ xã' } });
    const province = await call(cast.secretary, 'dossierCommentAdd', id, { text: 'x' });
    expect(codesOf(province)).toEqual(['WRONG_STATE']);
    const answer = (text: string) =>
      call(
        cast.producer,
        'dossierCommentAnswer',
        first.comment.id,
        { answer: text },
        'comment { state answer }',
      );
    const [one, two] = await Promise.all([answer('Đã chụp lại'), answer('Xong')]);
    expect([...codesOf(one), ...codesOf(two)]).toEqual(['ALREADY_ANSWERED']);
    const { comments } = await look(cast.officer, id, 'comments { state }');
    expect(comments).toEqual([{ state: 'ANSWERED' }]);
    const { rows } = await api.db.owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM notice_event WHERE event = 'dossier.commented'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });
});
