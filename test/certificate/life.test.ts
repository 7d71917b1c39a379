import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Role } from '../../src/identity/identity.enums.ts';
import { remindOfExpiry } from '../../src/certificate/expiry.job.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor } from '../support/actors.ts';
import { testApi, type Caller, type Loose, type TestApi } from '../support/api.ts';
import { makeProducts } from '../support/catalogue.ts';
import { act, codesOf, look, paper, shelf } from '../support/certificates.ts';
import { COMMUNE, person } from '../support/rating.ts';
import { revoke } from '../support/recognition.ts';

let api: TestApi;
let office: Caller;
let commune: Caller;
let auditor: Caller;

beforeAll(async () => {
  api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  office = await person(api, Role.COORDINATION_OFFICE, 'Văn phòng');
  commune = await person(api, Role.COMMUNE_OFFICER, 'Cán bộ xã', { units: [COMMUNE] });
  auditor = await person(api, Role.AUDITOR, 'Kiểm tra');
}, 120_000);
afterAll(() => api.close());

let made = 0;
async function product(): Promise<string> {
  const [id] = await makeProducts(api.db, [
    { name: `Sản phẩm ${++made}`, producer: `HTX ${made}` },
  ]);
  return toGlobalId('Product', id!);
}

/** Enters a paper certificate of a new product. */
async function registered(input: object = {}, productId?: string): Promise<Loose> {
  const of = productId ?? (await product());
  const number = `${++made}/GCN`;
  const payload = await act(office, 'certificateRegister', null, paper(of, { number, ...input }));
  expect(payload.userErrors).toEqual([]);
  return { ...payload.certificate, productId: of };
}

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

describe('after recognition', () => {
  it('an inspection leads to a conclusion, the conclusion to a decision within 15 days', async () => {
    const { id, productId } = await registered();
    const found = await act(commune, 'certificateInspectionRecord', id, {
      ...{ kind: 'AD_HOC', inspectedOn: '2026-11-02', inspector: 'UBND xã', markCorrect: false },
      ...{ finding: 'Dùng sai nhãn', outcome: 'PROPOSES_REVOCATION' },
    });
    expect(codesOf(found)).toEqual([]);
    const { conclusion } = await act(commune, 'revocationConclude', id, {
      ...{ ground: 'MARK_MISUSED', concludedOn: '2026-11-06', concludedBy: 'UBND xã' },
      ...{ reason: 'Dùng sai nhãn', inspectionId: found.inspection.id },
    });
    expect(conclusion).toMatchObject({ dueOn: '2026-11-21', daysLeft: -1, late: true });
    expect(await shelf(api, productId)).toMatchObject({ stars: 3 });
    const { revocationConclusions } = await office.ok(
      `{ revocationConclusions(late: true, first: 10) { nodes { id certificate { number } } } }`,
    );
    expect(revocationConclusions.nodes.map((one: Loose) => one.id)).toContain(conclusion.id);
    expect(codesOf(await revoke(office, id))).toEqual([]);
    const seen = await look(office, id);
    expect(seen.revocation).toMatchObject({ dueOn: '2026-11-21', late: true, level: 'PROVINCE' });
    expect(seen.history.map((one: Loose) => one.kind)).toEqual([
      ...['REGISTERED', 'INSPECTED', 'CONCLUDED', 'REVOKED'],
    ]);
    expect(await shelf(api, productId)).toMatchObject({ stars: null, certificateId: null });
    const orders = seen.history.map((one: Loose) => Number(one.sequence));
    expect([...orders].sort((a, b) => a - b)).toEqual(orders);
  });

  it('a conclusion can be dropped once, by whoever read it last', async () => {
    const { id } = await registered();
    const concluding = {
      ...{ ground: 'PRODUCTION_STOPPED', concludedOn: '2026-11-20', concludedBy: 'UBND xã' },
      reason: 'Ngừng sản xuất',
    };
    const { conclusion } = await act(commune, 'revocationConclude', id, concluding);
    expect(conclusion).toMatchObject({ dueOn: '2026-12-05', daysLeft: 13, late: false });
    expect(codesOf(await act(office, 'revocationConclude', id, concluding))).toEqual([
      'ALREADY_CONCLUDED',
    ]);
    const drop = (baseRevision: number) =>
      act(office, 'revocationConclusionDrop', conclusion.id, { baseRevision, reason: 'Nhầm' });
    expect(codesOf(await drop(2))).toEqual(['STALE']);
    expect(await drop(1)).toMatchObject({ conclusion: { state: 'DROPPED' }, userErrors: [] });
    expect(codesOf(await drop(2))).toEqual(['NOT_PENDING']);
  });

  it.each([
    ['WRONG_DAY', { inspectedOn: '2026-11-23' }],
    ['MEND_BY', { outcome: 'TO_MEND' }],
    ['MEND_BY', { mendBy: '2026-12-01' }],
    ['CONTRADICTION', { criteriaKept: false }],
  ])('an inspection is refused with %s: %j', async (code, input) => {
    const { id } = await registered();
    const payload = await act(office, 'certificateInspectionRecord', id, {
      ...{ kind: 'PERIODIC', inspectedOn: '2026-11-20', inspector: 'Đoàn', finding: 'x' },
      ...{ outcome: 'IN_ORDER', ...input },
    });
    expect(codesOf(payload)).toEqual([code]);
  });

  it('the ministry withdraws with its request; five stars are its own', async () => {
    const { id, verificationCode } = await registered();
    const asked = { ground: 'MINISTRY_REQUEST', reason: 'Bộ yêu cầu' };
    expect(codesOf(await revoke(office, id, asked))).toEqual(['REQUEST_MISSING']);
    const request = { requestNumber: '88/BNNMT', requestedOn: '2026-11-20' };
    expect(codesOf(await revoke(office, id, { ...asked, ...request, level: 'MINISTRY' }))).toEqual([
      'NOT_THIS_LEVEL',
    ]);
    expect(codesOf(await revoke(office, id, { ...asked, ...request }))).toEqual([]);
    expect(await look(office, id)).toMatchObject({
      ...{ status: 'WITHDRAWN_BY_MINISTRY', stars: null },
      revocation: { requestNumber: '88/BNNMT', level: 'PROVINCE' },
    });
    const { verifyCertificate } = await api.anonymous.ok(
      `query ($code: String!) { verifyCertificate(code: $code) { status stars } }`,
      { code: verificationCode },
    );
    expect(verifyCertificate).toEqual({ status: 'WITHDRAWN_BY_MINISTRY', stars: null });
    const five = { level: 'MINISTRY', issuer: 'Bộ Nông nghiệp và Môi trường', stars: 5 };
    const national = await registered(five);
    expect(codesOf(await revoke(office, national.id))).toEqual([]);
    expect((await look(office, national.id)).revocation.level).toBe('MINISTRY');
  });
});

describe('what comes to its end', () => {
  it('stands in the calendar by month, commune and group, an extension at its new end', async () => {
    const { certificateExpiry } = await office.ok(
      `{ certificateExpiry(filter: { from: "2027-01-01", months: 12 }) {
           months { month total renewing stars { stars count } } communes { commune { code } total }
           groups { group { code } total } horizons { months until count } soonest { number } } }`,
    );
    const months = certificateExpiry.months.map((one: Loose) => one.month);
    expect(months).toEqual([...months].sort());
    expect(months).toContain('2027-03');
    const sum = (rows: Loose[]) => rows.reduce((all, one) => all + one.total, 0);
    const { communes, groups } = certificateExpiry;
    expect(sum(communes)).toBe(sum(certificateExpiry.months));
    expect(sum(groups)).toBe(sum(communes));
    const counts = certificateExpiry.horizons.map((one: Loose) => [one.months, one.until]);
    expect(counts).toEqual([
      [12, '2027-11-22'],
      [6, '2027-05-22'],
      [3, '2027-02-22'],
      [1, '2026-12-22'],
    ]);
  });

  it('filters the register by what ends and by the open window', async () => {
    const issuedOn = '2024-04-21';
    const soon = await registered({ issuedOn, decidedOn: issuedOn });
    const list = async (filter: string) => {
      const { certificates } = await office.ok(
        `{ certificates(first: 100, filter: ${filter}) { nodes { id } } }`,
      );
      return certificates.nodes.map((one: Loose) => one.id) as string[];
    };
    expect(await list('{ windowOpen: true }')).toContain(soon.id);
    expect(await list('{ windowOpen: false }')).not.toContain(soon.id);
    expect(await list('{ endsWithinMonths: 6 }')).toContain(soon.id);
    expect(await list('{ endsWithinMonths: 3 }')).not.toContain(soon.id);
    expect(await list('{ status: [EXTENDED] }')).not.toContain(soon.id);
    expect(await list('{ verifiedAgainstSource: true, origin: [REGISTERED] }')).not.toContain(
      soon.id,
    );
  });

  it('is told once to those concerned, whenever and however often the job runs', async () => {
    const issuedOn = '2024-04-21';
    const { id } = await registered({ issuedOn, decidedOn: issuedOn });
    const watcher = await persistActor(api.db, Role.COORDINATION_OFFICE);
    const run = (day: string) => api.db.source.transaction((em) => remindOfExpiry(em, day));
    const told = async () => {
      const { rows } = await api.db.owner.query<{ kind: string }>(
        `SELECT kind FROM certificate_reminder WHERE certificate_id = $1 ORDER BY told_at, kind`,
        [Buffer.from(id, 'base64url').toString().split(':')[1]],
      );
      return rows.map(({ kind }) => kind);
    };
    expect(await run('2026-11-22')).toBeGreaterThan(0);
    expect(await run('2026-11-22')).toBe(0);
    expect(await told()).toEqual(['EXPIRING:2027-04-21:6', 'WINDOW_OPENS:2026-12-22']);
    await Promise.all([run('2026-12-10'), run('2026-12-10')]);
    await run('2027-03-25');
    expect(await told()).toEqual([
      ...['EXPIRING:2027-04-21:6', 'WINDOW_OPENS:2026-12-22', 'WINDOW_CLOSES:2026-12-22'],
      'EXPIRING:2027-04-21:1',
    ]);
    const { rows } = await api.db.owner.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM notice n JOIN notice_event e ON e.id = n.event_id
        WHERE e.event = 'certificate.expiring' AND n.person_id = $1
          AND e.subject_id = $2`,
      [watcher.personId, Buffer.from(id, 'base64url').toString().split(':')[1]],
    );
    expect(rows[0]!.count).toBe(2);
  });
});
