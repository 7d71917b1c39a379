import { DossierState } from '../../../src/dossier/dossier.enums.ts';
import { inputOf, op, sheetCriteria, uuidIn } from '../../support/rating.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import { gid, type Fixture, type Fixtures, type World } from '../world.ts';

/** A dossier in the state that each step starts from. */
export async function dossierFixtures(world: World): Promise<Fixtures> {
  const product = gid('Product', await world.product('chua-co-ho-so'));
  const draft = await dossierIn(world, DossierState.DRAFT);
  const evidence = gid('Evidence', await evidenceOf(world, draft));
  const [criterion] = await sheetCriteria(world.api);
  const step = (dossierId: string, more: object = {}, answer?: Fixture['answer']) => {
    const id = gid('Dossier', dossierId);
    const args = () => ({ id, input: { operationId: op(), ...more } });
    return { object: id, args, ...(answer !== undefined && { answer }) };
  };
  const inState = async (state: DossierState, more: object = {}, answer?: Fixture['answer']) =>
    step(await dossierIn(world, state), { baseRevision: 1, ...more }, answer);
  const part = (type: string, partId: string, more: object, answer?: Fixture['answer']) => {
    const id = gid(type, partId);
    const args = () => ({ id, input: { operationId: op(), ...more } });
    return { object: id, args, ...(answer !== undefined && { answer }) };
  };
  const about = async (state: DossierState, more: object, answer?: Fixture['answer']) =>
    step(await dossierIn(world, state), more, answer);
  const why = { reason: 'Vì thử nghiệm' };
  const points = {
    ...{ materialOrigin: 'Tại xã', localLabour: '12 lao động', ideaOrigin: 'Của chủ thể' },
    ...{ localIdentity: 'Nghề cũ', reportNumber: '12/BC-UBND', reportDate: '2026-11-01' },
  };
  return {
    dossierCreate: {
      object: product,
      args: () => ({ input: { productId: product, kind: 'FIRST', operationId: op() } }),
    },
    dossierUpdate: step(draft, { baseRevision: 1, address: 'Xóm mới' }),
    dossierSelfScore: step(draft, {
      scores: inputOf([
        { criterionId: criterion!.id, optionId: criterion!.options[0]!.id, points: 0 },
      ]),
    }),
    dossierEvidenceAdd: step(draft, {
      ...{ kind: 'AWARD', title: 'Bằng khen', reference: 'Số 1', criterionIds: [] },
    }),
    dossierEvidenceRemove: step(draft, { evidenceId: evidence }),
    dossierSubmit: step(draft, { baseRevision: 1 }, 'INCOMPLETE'),
    dossierWithdraw: await inState(DossierState.SUBMITTED, why),
    communeReviewStart: await inState(DossierState.SUBMITTED),
    communeAssessmentRecord: await inState(DossierState.COMMUNE_REVIEW, points),
    dossierForward: step(await readyToForward(world), { baseRevision: 1 }),
    dossierReturn: await inState(DossierState.FORWARDED, why, {
      [Role.COMMUNE_OFFICER]: 'WRONG_STATE',
    }),
    dossierAccept: step(await foundWhole(world), { baseRevision: 1 }),
    dossierReportUpdate: step(draft, { baseRevision: 1, plan: 'Mở rộng' }),
    dossierChangeSet: step(draft, { changes: [{ topic: 'LABEL', changed: false }] }),
    dossierEvidenceUpdate: step(draft, { evidenceId: evidence, title: 'Bằng khen mới' }),
    ...(await reuseFixtures(world, step)),
    dossierCommentAdd: await about(
      DossierState.COMMUNE_REVIEW,
      { text: 'Thiếu ảnh' },
      {
        [Role.COUNCIL_SECRETARY]: 'WRONG_STATE',
        [Role.ADVISORY_TEAM]: 'WRONG_STATE',
      },
    ),
    dossierCommentAnswer: part('DossierComment', await commentOn(world), { answer: 'Đã bổ sung' }),
    dossierSamplesRecord: await about(DossierState.SUBMITTED, {
      ...{ quantity: 5, receivedOn: '2026-11-02' },
    }),
    dossierCheckRecord: await about(DossierState.FORWARDED, {
      ...{ requestLetter: true, communeReport: true, productFile: false, samples: true },
    }),
    advisoryReportRecord: await about(DossierState.FORWARDED, {
      ...{ reportNumber: '3/BC-TTV', reportDate: '2026-11-02' },
      ...{ findings: 'Hồ sơ rõ ràng', recommendation: 'READY' },
    }),
    dossierRequestMore: await about(DossierState.FORWARDED, {
      ...{ addressee: 'PRODUCER', text: 'Gửi phiếu kiểm nghiệm', dueOn: '2026-12-01' },
    }),
    dossierRequestAnswer: part(
      'DossierRequest',
      await requestTo(world),
      { answer: 'Đã gửi' },
      { [Role.COMMUNE_OFFICER]: 'NOT_ASKED' },
    ),
    dossierRequestWithdraw: part('DossierRequest', await requestTo(world), {}),
    fieldVisitPlan: await about(DossierState.FORWARDED, {
      ...{ plannedOn: '2026-12-01', reason: 'Quy mô thay đổi lớn' },
    }),
    fieldVisitRecord: part('FieldVisit', await visitOf(world), {
      ...{ visitedOn: '2026-11-20', participants: 'Tổ tư vấn, xã' },
      ...{ findings: 'Đúng hồ sơ', conclusion: 'CONFIRMED' },
    }),
    extraTestRequest: await about(DossierState.FORWARDED, {
      ...{ subject: 'Chì', reason: 'Phiếu cũ quá hạn' },
    }),
    extraTestRecord: part('ExtraTest', await testOf(world), {
      ...{ laboratory: 'Trung tâm kiểm nghiệm', reportNumber: '77', reportDate: '2026-11-20' },
      ...{ passed: true, result: 'Không phát hiện' },
    }),
    dossierRoundAssign: await inState(DossierState.FORWARDED, { roundId: null }),
    ratingRoundSet: {
      args: () => ({
        input: {
          ...{ level: 'PROVINCE', year: 2026, number: 3, requestsBefore: '2026-11-30' },
          ...{ doneBefore: '2026-12-30', source: 'Kế hoạch (thử)', operationId: op() },
        },
      }),
    },
    ...calendarFixtures(),
  };
}

let made = 0;

/** Puts a dossier of the first producer straight into the tables. */
export async function dossierIn(world: World, state: DossierState): Promise<string> {
  const slug = `ho-so-${++made}`;
  const { rows } = await world.api.db.owner.query<{ id: string }>(
    `INSERT INTO dossier (product_id, producer_id, commune_id, rubric_sheet_id, kind, state, year,
                          receipt_number, organisation_name, product_name, submitted_at)
     SELECT p.id, p.producer_id, p.commune_id,
            (SELECT s.id FROM rubric_sheet s JOIN rubric_version v ON v.id = s.version_id
              WHERE v.code = '26/2026' AND s.number = 6),
            'FIRST', $2, 2026, CASE WHEN $2 <> 'DRAFT' THEN p.slug END, p.name, p.name,
            CASE WHEN $2 <> 'DRAFT' THEN now() END
       FROM product p WHERE p.id = $1 RETURNING id`,
    [await world.product(slug), state],
  );
  return rows[0]!.id;
}

async function evidenceOf({ api }: World, dossierId: string): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `INSERT INTO dossier_evidence (dossier_id, rubric_sheet_id, position, kind, title, reference)
     SELECT id, rubric_sheet_id, 1, 'AWARD', 'Bằng khen cũ', 'Số 0' FROM dossier WHERE id = $1
     RETURNING id`,
    [dossierId],
  );
  return rows[0]!.id;
}

type Step = (dossierId: string, more?: object, answer?: Fixture['answer']) => Fixture;

/** A draft that goes on from a rated dossier with evidence and an answer. */
async function reuseFixtures(world: World, step: Step): Promise<Fixtures> {
  const { owner } = world.api.db;
  const earlier = await dossierIn(world, DossierState.RATED);
  const source = await evidenceOf(world, earlier);
  const [criterion] = await sheetCriteria(world.api);
  const { rows } = await owner.query<{ id: string }>(
    `WITH answer AS (
       INSERT INTO dossier_self_score (dossier_id, rubric_sheet_id, criterion_id, option_id)
       SELECT id, rubric_sheet_id, $2, $3 FROM dossier WHERE id = $1)
     INSERT INTO dossier (product_id, producer_id, commune_id, rubric_sheet_id, kind, year,
                          organisation_name, product_name, previous_dossier_id)
     SELECT product_id, producer_id, commune_id, rubric_sheet_id, 'UPGRADE', 2026,
            organisation_name, product_name, id FROM dossier WHERE id = $1 RETURNING id`,
    [earlier, uuidIn(criterion!.id), uuidIn(criterion!.options[0]!.id)],
  );
  const { id } = rows[0]!;
  return {
    dossierEvidenceReuse: step(id, { evidenceId: gid('Evidence', source) }),
    dossierAnswerReuse: step(id, { criterionId: criterion!.id }),
    dossierReuseAll: step(id),
  };
}

/** Assessed, with the letter of the commune and five samples. */
async function readyToForward(world: World): Promise<string> {
  const id = await dossierIn(world, DossierState.ASSESSED);
  const officer = world.communal[Role.COMMUNE_OFFICER].inside.personId;
  await world.api.db.owner.query(
    `WITH samples AS (
       INSERT INTO dossier_sample (dossier_id, quantity, received_on, receiver_id)
       VALUES ($1, 5, '2026-11-02', $2))
     INSERT INTO commune_assessment (dossier_id, material_origin, local_labour, idea_origin,
       local_identity, report_number, report_date, request_number, request_date, recorded_by)
     VALUES ($1, 'a', 'b', 'c', 'd', '1/BC', '2026-11-02', '2/TTr', '2026-11-02', $2)`,
    [id, officer],
  );
  return id;
}

/** At the province, which found every piece there. */
async function foundWhole(world: World): Promise<string> {
  const id = await dossierIn(world, DossierState.FORWARDED);
  await world.api.db.owner.query(
    `INSERT INTO dossier_check (dossier_id, request_letter, commune_report, product_file, samples,
                                checked_by, checked_on)
     VALUES ($1, true, true, true, true, $2, '2026-11-03')`,
    [id, world.communal[Role.COUNCIL_SECRETARY].inside.personId],
  );
  return id;
}

async function insertPart(
  world: World,
  state: DossierState,
  sql: (dossierId: string, personId: string) => string,
): Promise<string> {
  const id = await dossierIn(world, state);
  const person = world.communal[Role.COUNCIL_SECRETARY].inside.personId!;
  const { rows } = await world.api.db.owner.query<{ id: string }>(sql(id, person));
  return rows[0]!.id;
}

const commentOn = (world: World) =>
  insertPart(
    world,
    DossierState.RETURNED,
    (id, by) =>
      `INSERT INTO dossier_comment (dossier_id, rubric_sheet_id, text, author_id)
       SELECT id, rubric_sheet_id, 'Thiếu ảnh', '${by}' FROM dossier WHERE id = '${id}' RETURNING id`,
  );

const requestTo = (world: World) =>
  insertPart(
    world,
    DossierState.FORWARDED,
    (id, by) =>
      `INSERT INTO dossier_request (dossier_id, addressee, text, due_on, asked_by)
       VALUES ('${id}', 'PRODUCER', 'Gửi thêm', '2026-12-01', '${by}') RETURNING id`,
  );

const visitOf = (world: World) =>
  insertPart(
    world,
    DossierState.FORWARDED,
    (id, by) =>
      `INSERT INTO field_visit (dossier_id, planned_on, reason, planned_by)
       VALUES ('${id}', '2026-11-20', 'Cần xem', '${by}') RETURNING id`,
  );

const testOf = (world: World) =>
  insertPart(
    world,
    DossierState.FORWARDED,
    (id, by) =>
      `INSERT INTO extra_test (dossier_id, subject, reason, requested_by)
       VALUES ('${id}', 'Chì', 'Phiếu cũ', '${by}') RETURNING id`,
  );

function calendarFixtures(): Fixtures {
  const day = { day: '2026-11-23' };
  const facts = { name: 'Ngày thử', english: 'A day to try', kind: 'HOLIDAY', source: 'Thử' };
  return {
    publicHolidaySet: {
      args: () => ({ input: { ...day, ...facts, checked: false, operationId: op() } }),
    },
    publicHolidayRemove: {
      args: () => ({ input: { day: '2026-01-01', operationId: op() } }),
    },
  };
}
