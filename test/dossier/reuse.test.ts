import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type Loose, type TestApi } from '../support/api.ts';
import { lodged, moveDossier, registered, type DossierCast } from '../support/dossiers.ts';
import { uuidIn } from '../support/rating.ts';
import { call, castOf, codesOf, look } from './cast.ts';

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
