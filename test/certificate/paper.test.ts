import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import {
  act,
  codesOf,
  look,
  newProduct,
  paper,
  registerPaper,
  shelf,
} from '../support/certificates.ts';
import { person } from '../support/rating.ts';
import { revoke } from '../support/recognition.ts';

let api: TestApi;
let office: Caller;
let auditor: Caller;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  auditor = await person(api, Role.AUDITOR, 'Kiểm tra');
}, 120_000);
afterAll(() => api.close());

const product = () => newProduct(api);
const registered = (input: object = {}, productId?: string) =>
  registerPaper(api, office, input, productId);
const PROVINCE = { level: 'PROVINCE', issuer: 'Ủy ban nhân dân tỉnh Cao Bằng' };

describe('a certificate from paper', () => {
  it('runs for 36 months from its issue and is worth what its days say', async () => {
    const valid = await registered({ stars: 3, productCode: '04-040-01273-7-2024' });
    expect(valid).toMatchObject({
      ...{ status: 'VALID', stars: 3, validUntil: '2027-03-01', origin: 'REGISTERED' },
      verifiedAgainstSource: false,
    });
    expect(await shelf(api, valid.productId)).toMatchObject({ stars: 3, until: '2027-03-01' });
    const old = await registered({ ...PROVINCE, issuedOn: '2020-02-29', decidedOn: '2020-02-29' });
    expect(old).toMatchObject({ status: 'EXPIRED', stars: null, validUntil: '2023-02-28' });
    const { product: seen } = await look(office, old.id);
    expect(seen).toMatchObject({ stars: null });
  });

  it('says that it was not compared with its source, until somebody does', async () => {
    const { id } = await registered();
    expect(
      codesOf(await act(office, 'certificateSourceCheck', id, { note: 'Bản gốc tại xã' })),
    ).toEqual([]);
    expect(await look(auditor, id)).toMatchObject({ verifiedAgainstSource: true });
    expect(codesOf(await act(office, 'certificateSourceCheck', id, {}))).toEqual([
      'CHECKED_ALREADY',
    ]);
    const { history } = await look(auditor, id);
    expect(history.map((one: Loose) => one.kind)).toEqual(['REGISTERED', 'SOURCE_CHECKED']);
  });

  it('may have been issued by a district that was, and by none that is not', async () => {
    const { rows } = await api.db.owner.query<{ id: string }>(
      `SELECT id FROM unit WHERE level = 'DISTRICT' AND code = '040'`,
    );
    const issuerUnitId = toGlobalId('District', rows[0]!.id);
    const { id } = await registered({
      issuerUnitId,
      decidedOn: '2025-06-30',
      issuedOn: '2025-06-30',
    });
    expect((await look(office, id)).decision).toMatchObject({ level: 'DISTRICT', issuerUnitId });
    const late = { decidedOn: '2025-07-01', issuedOn: '2025-07-01' };
    const of = await product();
    const refused = (input: object) => act(office, 'certificateRegister', null, paper(of, input));
    expect(codesOf(await refused(late))).toEqual(['LEVEL_GONE']);
    expect(codesOf(await refused({ ...PROVINCE, ...late, issuerUnitId }))).toEqual([
      'NO_SUCH_UNIT',
    ]);
  });

  it.each<[string, object]>([
    ['NOT_THIS_LEVEL', { stars: 4 }],
    ['NOT_THIS_LEVEL', { ...PROVINCE, stars: 5 }],
    ['TOO_FEW_STARS', { stars: 2 }],
    ['IN_THE_FUTURE', { ...PROVINCE, issuedOn: '2026-11-23' }],
    ['WRONG_ORDER', { issuedOn: '2024-02-29' }],
    ['TOO_LONG', { validUntil: '2027-03-02' }],
    ['INVALID', { productCode: '04-01273' }],
  ])('is refused with %s: %j', async (code, input) => {
    const of = await product();
    const payload = await act(office, 'certificateRegister', null, paper(of, input));
    expect(codesOf(payload)).toEqual([code]);
    expect(await shelf(api, of)).toMatchObject({ stars: null, certificateId: null });
  });

  it('has a number that is unique for its issuer only, and a code of its own', async () => {
    const [one, other] = [await product(), await product()];
    const enter = (of: string, input: object) =>
      act(office, 'certificateRegister', null, paper(of, { number: 'Số 1', ...input }));
    expect(codesOf(await enter(one, { productCode: '04-040-01273-1-2024' }))).toEqual([]);
    expect(codesOf(await enter(other, {}))).toEqual(['NUMBER_TAKEN']);
    expect(codesOf(await enter(other, { number: 'SỐ 1' }))).toEqual(['NUMBER_TAKEN']);
    expect(
      codesOf(await enter(other, { number: 'Số 2', productCode: '04-040-01273-1-2024' })),
    ).toEqual(['CODE_TAKEN']);
    expect(codesOf(await enter(other, { ...PROVINCE }))).toEqual([]);
    const found = await api.anonymous.ok(
      `{ certificate(number: "Số 1", issuer: "ủy ban nhân dân tỉnh cao bằng") {
           decision { issuer } } }`,
    );
    expect(found.certificate.decision.issuer).toBe(PROVINCE.issuer);
  });

  it('gives way to the next one in whatever order they are entered', async () => {
    const of = await product();
    const year = (issued: string) => ({ ...PROVINCE, issuedOn: issued, decidedOn: issued });
    const third = await registered(year('2026-06-01'), of);
    const first = await registered(year('2021-01-01'), of);
    const second = await registered(year('2023-10-01'), of);
    const seen = await Promise.all([first, second, third].map(({ id }) => look(office, id)));
    expect(seen.map(({ status, supersededOn }) => [status, supersededOn])).toEqual([
      ['SUPERSEDED', '2023-10-01'],
      ['SUPERSEDED', '2026-06-01'],
      ['VALID', null],
    ]);
    expect(seen[1]!.successor.number).toBe(third.number);
    expect((await shelf(api, of)).until).toBe('2029-06-01');
    expect(seen[1]!.history.map((one: Loose) => one.kind)).toEqual(['REGISTERED', 'SUPERSEDED']);
  });
});

describe('the transition of Điều 12', () => {
  const ended = { ...PROVINCE, issuedOn: '2023-09-01', decidedOn: '2023-09-01' };
  const decision = { reason: 'Không kịp kỳ nộp', decisionNumber: '9/QĐ', decidedOn: '2026-08-20' };

  it('lets a certificate last past its end, and the catalogue shows its stars again at once', async () => {
    const { id, productId } = await registered(ended);
    expect(await look(office, id)).toMatchObject({
      status: 'EXPIRED',
      transition: { extendableUntil: '2027-02-28', windowClosedBefore: true },
    });
    const extend = (extendedUntil: string) =>
      act(office, 'certificateExtend', id, { ...decision, extendedUntil });
    expect(codesOf(await extend('2027-03-01'))).toEqual(['TOO_LONG']);
    expect(codesOf(await extend('2026-09-01'))).toEqual(['NOT_BEYOND_THE_END']);
    const done = await extend('2027-02-28');
    expect(done).toMatchObject({ certificate: { status: 'EXTENDED', stars: 3 }, userErrors: [] });
    expect(await shelf(api, productId)).toMatchObject({ stars: 3, until: '2027-02-28' });
    expect(codesOf(await extend('2027-02-01'))).toEqual(['ALREADY_EXTENDED']);
    api.now = new Date('2027-02-28T16:59:00Z');
    expect(await look(office, id)).toMatchObject({ status: 'EXTENDED', stars: 3 });
    api.now = new Date('2027-02-28T17:00:00Z');
    expect(await look(office, id)).toMatchObject({ status: 'EXPIRED', stars: null });
    api.now = new Date('2026-11-22T03:00:00Z');
  });

  it('ends with the result; a stale or second end changes nothing', async () => {
    const { id, productId } = await registered(ended);
    await act(office, 'certificateExtend', id, { ...decision, extendedUntil: '2027-02-01' });
    const end = (input: object) =>
      act(office, 'certificateExtensionEnd', id, {
        ...{ baseRevision: 1, endedOn: '2026-11-20', reason: 'Không giữ hạng', ...input },
      });
    expect(codesOf(await end({ endedOn: '2026-11-23' }))).toEqual(['WRONG_DAY']);
    expect(codesOf(await end({ baseRevision: 7 }))).toEqual(['STALE']);
    expect(await end({})).toMatchObject({ certificate: { status: 'EXPIRED' }, userErrors: [] });
    expect(await shelf(api, productId)).toMatchObject({ until: '2026-11-20' });
    expect(codesOf(await end({}))).toEqual(['ENDED_ALREADY']);
  });

  it('is not for certificates whose window could be met, nor for revoked ones', async () => {
    const young = await registered({
      ...PROVINCE,
      issuedOn: '2026-05-22',
      decidedOn: '2026-05-22',
    });
    const until = { ...decision, extendedUntil: '2029-08-01' };
    expect(codesOf(await act(office, 'certificateExtend', young.id, until))).toEqual([
      'NOT_IN_TRANSITION',
    ]);
    const { id } = await registered(ended);
    expect(codesOf(await revoke(office, id))).toEqual([]);
    const late = { ...decision, extendedUntil: '2027-01-01' };
    expect(codesOf(await act(office, 'certificateExtend', id, late))).toEqual(['NOT_COUNTING']);
  });
});
