import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Language } from '../../src/platform/graphql/language.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { lodged, moveDossier, registered, type DossierCast } from '../support/dossiers.ts';
import { op, uuidIn } from '../support/rating.ts';
import { call, castOf, codesOf, grantOf, look } from './cast.ts';

let api: TestApi;
let cast: DossierCast;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  cast = await castOf(api);
}, 120_000);
afterAll(() => api.close());

const APPLICANT = {
  ...{ legalRepresentative: 'Nguyễn Thị A', address: 'Xóm Nà Rẻo', phone: '0206123456' },
};

/** Makes a lodged dossier one that the council has rated. */
async function rated(name: string): Promise<string> {
  const id = await lodged(cast, name);
  const { owner } = api.db;
  await owner.query(`UPDATE dossier SET state = 'RATED' WHERE id = $1`, [uuidIn(id)]);
  // Ages are told from the clock of the database, which the tests do not set.
  for (const [table, column] of [
    ['dossier_evidence', 'first_added_at'],
    ['dossier_self_score', 'first_answered_at'],
  ]) {
    await owner.query(`UPDATE ${table} SET ${column} = $2 WHERE dossier_id = $1`, [
      ...[uuidIn(id), '2026-11-22T03:00:00Z'],
    ]);
  }
  return id;
}

async function begin(earlier: string, kind: string): Promise<Loose> {
  const { product } = await look(cast.producer, earlier, 'product { id }');
  const input = { productId: product.id, kind, ...APPLICANT };
  return call(cast.producer, 'dossierCreate', null, input);
}

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

describe('what went before', () => {
  it('is needed for a higher star and a new rating', async () => {
    const id = await registered(cast, 'Chuối sấy');
    await moveDossier(cast.producer, 'dossierWithdraw', id, { reason: 'Thử' });
    expect(codesOf(await begin(id, 'UPGRADE'))).toEqual(['NO_PREVIOUS']);
    expect(codesOf(await begin(id, 'RE_RATING'))).toEqual(['NO_PREVIOUS']);
  });

  it('is taken over item by item or all at once, with its age, and only once', async () => {
    const earlier = await rated('Măng khô');
    api.now = new Date('2026-12-02T03:00:00Z');
    const { dossier } = await begin(earlier, 'UPGRADE');
    const { id } = dossier;
    const OFFER = `previous { id } reusable { evidence { taken evidence { id title ageInDays } }
      answers { taken answer { ageInDays criterion { id } } } }`;
    const before = await look(cast.producer, id, OFFER);
    expect(before.previous).toEqual({ id: earlier });
    expect(before.reusable.evidence).toEqual([
      { taken: false, evidence: expect.objectContaining({ ageInDays: 10 }) },
    ]);
    const { criterion } = before.reusable.answers[0].answer;
    const one = await call(cast.producer, 'dossierAnswerReuse', id, { criterionId: criterion.id });
    expect(one.userErrors).toEqual([]);
    const evidenceId = before.reusable.evidence[0].evidence.id;
    for (let time = 0; time < 2; time++) {
      const taken = await call(
        cast.producer,
        'dossierEvidenceReuse',
        id,
        { evidenceId },
        'evidence { title reused ageInDays criteria { key } }',
      );
      expect(taken).toEqual({
        evidence: {
          ...{ title: 'Hợp đồng liên kết', reused: true, ageInDays: 10 },
          criteria: [{ key: '1.5' }],
        },
        userErrors: [],
      });
    }
    const rest = await call(cast.producer, 'dossierReuseAll', id, {}, 'evidenceCount answerCount');
    expect(rest).toEqual({
      ...{ evidenceCount: 0, answerCount: cast.criteria.length - 1 },
      userErrors: [],
    });
    const after = await look(
      cast.producer,
      id,
      'missing evidence { id } selfScores { ageInDays reusedFrom { id } } report { plan }',
    );
    expect(after.evidence).toHaveLength(1);
    expect(after.selfScores[0]).toEqual({ ageInDays: 10, reusedFrom: { id: earlier } });
    expect(after.report.plan).toBe('Thêm 5 ha, vào siêu thị.');
    expect(after.missing).toEqual(['CHANGES']);
    const own = { criterionId: criterion.id, claim: 'Viết lại' };
    await call(cast.producer, 'dossierSelfScore', id, { scores: [own] });
    const again = await look(
      cast.producer,
      id,
      'selfScores { reusedFrom { id } criterion { id } }',
    );
    const rewritten = again.selfScores.find((row: Loose) => row.criterion.id === criterion.id);
    expect(rewritten.reusedFrom).toBeNull();
    api.now = new Date('2026-11-22T03:00:00Z');
  });

  it('cannot be taken from the dossier of somebody else', async () => {
    const earlier = await rated('Hạt dẻ');
    const { dossier } = await begin(earlier, 'UPGRADE');
    const strange = await rated('Hạt dẻ rang');
    const { evidence } = await look(cast.producer, strange, 'evidence { id }');
    const taken = await call(cast.producer, 'dossierEvidenceReuse', dossier.id, {
      evidenceId: evidence[0].id,
    });
    expect(codesOf(taken)).toEqual(['NOT_FOUND']);
  });

  it('says topic by topic what changed', async () => {
    const earlier = await rated('Bánh khảo');
    const { dossier } = await begin(earlier, 'RE_RATING');
    const topics = ['MATERIAL', 'TECHNOLOGY', 'PACKAGING', 'LABEL', 'DECLARATION', 'TESTS'];
    const changes = [...topics, 'MARKET', 'OUTPUT', 'REVENUE', 'LEGAL_PAPERS'].map((topic) => ({
      ...{ topic, changed: false },
    }));
    const set = (input: object) => call(cast.producer, 'dossierChangeSet', dossier.id, input);
    expect(codesOf(await set({ changes: [{ topic: 'LABEL', changed: true }] }))).toEqual([
      'INVALID',
    ]);
    expect(codesOf(await set({ changes: [changes[0], changes[0]] }))).toEqual(['INVALID']);
    await set({ changes: changes.slice(1) });
    expect((await look(cast.producer, dossier.id, 'missing')).missing).toContain('CHANGES');
    await set({ changes: changes.slice(0, 1) });
    const seen = await look(cast.producer, dossier.id, 'missing changes { topic changed }');
    expect(seen.missing).not.toContain('CHANGES');
    expect(seen.changes).toHaveLength(10);
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
