import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi } from '../support/api.ts';
import { addSamples, lodged, moveDossier, type DossierCast } from '../support/dossiers.ts';
import { assessed, call, castOf, codesOf, LETTER, look } from './cast.ts';

let api: TestApi;
let cast: DossierCast;
beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  cast = await castOf(api);
}, 120_000);
afterAll(() => api.close());

const RECEIPTS = `receipts { level number receivedOn dueOn doneOn termDays termUnit
  receiver { name } }`;

describe('the receipts', () => {
  it('run for 15 working days from the day of receipt, and name who took it in', async () => {
    const id = await lodged(cast, 'Bún khô');
    await moveDossier(cast.officer, 'communeReviewStart', id);
    const { receipts, receiptNumber } = await look(cast.officer, id, `receiptNumber ${RECEIPTS}`);
    expect(receipts).toEqual([
      {
        ...{ level: 'COMMUNE', number: receiptNumber, receivedOn: '2026-11-22' },
        ...{ dueOn: '2026-12-11', doneOn: null, termDays: 15, termUnit: 'WORKING_DAY' },
        receiver: { name: 'Cán bộ xã' },
      },
    ]);
  });

  it('begin anew when a dossier comes back completed', async () => {
    const id = await lodged(cast, 'Bún tươi');
    const reason = 'Thiếu hợp đồng';
    await moveDossier(cast.officer, 'dossierReturn', id, { reason });
    expect((await look(cast.officer, id, RECEIPTS)).receipts[0].doneOn).toBe('2026-11-22');
    api.now = new Date('2026-12-01T03:00:00Z');
    await moveDossier(cast.producer, 'dossierSubmit', id);
    api.now = new Date('2026-11-22T03:00:00Z');
    expect((await look(cast.officer, id, RECEIPTS)).receipts[0]).toMatchObject({
      ...{ receivedOn: '2026-11-22', dueOn: '2026-12-22', doneOn: null },
    });
  });

  it('end with forwarding, which opens that of the province and finds the round', async () => {
    const id = await assessed(cast, 'Bún ngô');
    const forward = (input: object) =>
      call(cast.officer, 'dossierForward', id, { baseRevision: 0, ...input });
    const { revision } = await look(cast.officer, id, 'revision');
    const bare = await forward({ baseRevision: revision });
    expect(codesOf(bare)).toEqual(['LETTER_MISSING']);
    await addSamples(cast.officer, id, 4);
    const four = await forward({ baseRevision: revision, ...LETTER });
    expect(codesOf(four)).toEqual(['SAMPLES_MISSING']);
    await addSamples(cast.officer, id, 1);
    await moveDossier(cast.officer, 'dossierForward', id, LETTER);
    const seen = await look(
      cast.secretary,
      id,
      `${RECEIPTS} round { year number level } communeAssessment { requestNumber requestDate }
       samples { quantity receiver { name } }`,
    );
    expect(seen.receipts).toMatchObject([
      { level: 'COMMUNE', doneOn: '2026-11-22' },
      { level: 'PROVINCE', dueOn: null, doneOn: null },
    ]);
    expect(seen.receipts[1].number).toMatch(/^\d+-\d+\/PĐK-04-01747-2026$/);
    expect(seen.round).toEqual({ year: 2027, number: 1, level: 'PROVINCE' });
    expect(seen.communeAssessment).toEqual(LETTER);
    expect(seen.samples.map((row: { quantity: number }) => row.quantity)).toEqual([4, 1]);
  });
});
