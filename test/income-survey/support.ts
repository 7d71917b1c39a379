import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { persistActor } from '../support/actors.ts';
import type { Caller, Loose, TestApi } from '../support/api.ts';
import { op } from '../support/rating.ts';

/** The commune Hưng Đạo of the former city, part of the ward Thục Phán since July 2025. */
export const HUNG_DAO = unitId('01705', null);
export const VINH_QUANG = unitId('01693', null);
export const gid = toGlobalId;

/** Each role in the commune and in another one, with grants in the database. */
export async function surveyPeople(api: TestApi) {
  const at = async (role: Role, unitId_: string) => {
    const placeless = [Role.ADMINISTRATOR, Role.AUDITOR, Role.PRODUCER].includes(role);
    return api.as(await persistActor(api.db, role, { unitId: placeless ? null : unitId_ }));
  };
  return {
    officer: await at(Role.COMMUNE_OFFICER, HUNG_DAO),
    neighbour: await at(Role.COMMUNE_OFFICER, VINH_QUANG),
    reviewer: await at(Role.STATISTICS_REVIEWER, HUNG_DAO),
    otherReviewer: await at(Role.STATISTICS_REVIEWER, VINH_QUANG),
    office: await at(Role.COORDINATION_OFFICE, HUNG_DAO),
    trade: await at(Role.TRADE_PROMOTION, HUNG_DAO),
    auditor: await at(Role.AUDITOR, HUNG_DAO),
    secretary: await at(Role.COUNCIL_SECRETARY, HUNG_DAO),
    administrator: await at(Role.ADMINISTRATOR, HUNG_DAO),
  };
}

const USER_ERRORS = 'userErrors { code message field }';
const SURVEY = `survey { id year status round revision householdsListed householdsCompleted
  areas { code householdsFrame } result { households persons unweighted weighted standardError
  counts amount groups { kind key households perPerson suppressed } } events { status reason } }`;

/** Calls a mutation of the room and gives its payload. */
export async function call(
  who: Caller,
  name: string,
  args: { id?: string; input: object },
  select = SURVEY,
): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const [head, passed] = args.id
    ? [`$id: ID!, $input: ${type}`, 'id: $id, input: $input']
    : [`$input: ${type}`, 'input: $input'];
  const document = `mutation (${head}) { answer: ${name}(${passed}) { ${select} ${USER_ERRORS} } }`;
  return (await who.ok(document, { ...args })).answer;
}

export const planInput = (more: object = {}) => ({
  ...{ communeId: gid('Commune', HUNG_DAO), year: 2023, method: 'QD_1245_2022' },
  ...{ windowFrom: '2023-08-01', windowTo: '2023-08-20', householdsTotal: 200 },
  areas: [
    { code: 'A', name: 'Nam Phong 1', householdsFrame: 100, householdsUpdated: 110 },
    { code: 'B', name: 'Nam Phong 2', householdsFrame: 50, householdsUpdated: 50 },
  ],
  operationId: op(),
  ...more,
});

/** A survey that is being collected. */
export async function collecting(who: Caller, more: object = {}): Promise<Loose> {
  const { survey } = await call(who, 'incomeSurveyPlan', { input: planInput(more) });
  return step(who, 'Advance', survey, 'START');
}

export async function step(
  who: Caller,
  kind: 'Advance' | 'Review',
  survey: { id: string; revision: number },
  name: string,
  more: object = {},
): Promise<Loose> {
  const input = { step: name, baseRevision: survey.revision, operationId: op(), ...more };
  const payload = await call(who, `incomeSurvey${kind}`, { id: survey.id, input });
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload.survey;
}

/** A made-up household: so many members of a whole year, with a wage as its only income. */
export function household(order: number, more: Record<string, unknown> = {}) {
  const { members = 2, wage = 60_000, ...rest } = more;
  return {
    id: uuidv7(),
    ...{ areaCode: 'A', orderNumber: order, hamlet: 'Nam Phong', headName: `Chủ hộ MẬT ${order}` },
    ...{ kind: 'MAIN', completed: true, interviewedOn: '2023-08-05' },
    members: Array.from({ length: Number(members) }, () => ({ monthsLived: 12 })),
    lines: [{ section: 1, field: 'salaryAndAllowances', amount: wage }],
    ...rest,
  };
}

const RESULTS = `results { householdId outcome household { id revision net membersCounted }
  problems { code field message } }`;

export function save(
  who: Caller,
  surveyId: string,
  households: readonly object[],
  operationId = op(),
): Promise<Loose> {
  return call(
    who,
    'householdReturnSave',
    { id: surveyId, input: { households, operationId } },
    RESULTS,
  );
}

export const HOUSEHOLDS = `query ($id: ID!, $first: Int = 100) {
  surveyHouseholds(surveyId: $id, first: $first) { totalCount nodes { id headName net areaCode
    replaces { orderNumber } members { counted reason } lines { field part amount }
    sections { section net } } } }`;
