import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { persistActor } from '../support/actors.ts';
import type { Caller, Loose, TestApi } from '../support/api.ts';
import { op } from '../support/rating.ts';

/** A made-up advanced set of four criteria, complete, in force from 2024 on. */
const SET = stableUuid('test:advanced');
const NAMES = ['Giao thông', 'Thủy lợi', 'Điện', 'Thu nhập'];

export async function insertSet({ owner }: TestApi['db']): Promise<void> {
  await owner.query(
    `INSERT INTO criteria_set (id, code, level, standard, name, legal_basis, valid_from, complete,
                               confidence)
     VALUES ($1, 'thu-nang-cao', 'COMMUNE', 'NTM_ADVANCED', 'Bộ thử', 'Không phải luật',
             '2024-01-01', true, 'SECONDARY')`,
    [SET],
  );
  for (const [index, name] of NAMES.entries()) {
    const [criterion, indicator] = [stableUuid(`test:c${index}`), stableUuid(`test:i${index}`)];
    await owner.query(
      `INSERT INTO criteria_set_criterion (id, set_id, number, name, indicators_complete, confidence)
       VALUES ($1, $2, $3, $4, true, 'SECONDARY')`,
      [criterion, SET, index + 1, name],
    );
    await owner.query(
      `INSERT INTO indicator (id, criterion_id, code, name, value_kind, comparator, confidence,
                              position)
       VALUES ($1, $2, $3, $4, 'YES_NO', 'EQ', 'SECONDARY', 1)`,
      [indicator, criterion, `${index + 1}.1`, name],
    );
    await owner.query(
      `INSERT INTO indicator_threshold (id, indicator_id, yes_no, comparator, thresholds_status,
                                        source, confidence)
       VALUES ($1, $2, true, 'EQ', 'KNOWN', 'Thử', 'SECONDARY')`,
      [stableUuid(`test:t${index}`), indicator],
    );
  }
}

/** A result of a commune at the end of 2024 for the criterion of a number. */
export async function setResult(
  { owner }: TestApi['db'],
  commune: string,
  number: number,
  met: boolean,
  status = 'APPROVED',
): Promise<void> {
  const index = number - 1;
  await owner.query(
    `INSERT INTO indicator_assessment (commune_id, year, indicator_id, yes_no, met, threshold_id,
                                       status)
     VALUES ($1, 2024, $2, $3, $3, $4, $5)
     ON CONFLICT (commune_id, year, period_kind, indicator_id)
     DO UPDATE SET yes_no = $3, met = $3, status = $5`,
    [commune, stableUuid(`test:i${index}`), met, stableUuid(`test:t${index}`), status],
  );
}

export interface People {
  readonly officer: Caller;
  readonly first: Caller;
  readonly second: Caller;
  readonly neighbour: Caller;
}

/** The officer of the former commune, one of the next, and two people of the office. */
export async function people(api: TestApi): Promise<People> {
  const person = async (role: Role, unit: string) =>
    api.as(await persistActor(api.db, role, { unitId: unit }));
  const province = unitId('04', null);
  return {
    officer: await person(Role.COMMUNE_OFFICER, unitId('01705', null)),
    neighbour: await person(Role.COMMUNE_OFFICER, unitId('01693', null)),
    first: await person(Role.COORDINATION_OFFICE, province),
    second: await person(Role.COORDINATION_OFFICE, province),
  };
}

export const FILE = `recognition { id state revision year periodKind hamlet recognisedOn
    decisionNumber revokedOn set { code } conditions { condition verdict gap met of criteria { number } }
    revocationCheck { ground belowCount of year below { number } key { number } } }
  userErrors { code field }`;

/** Sends a mutation about recognitions and gives its payload. */
export async function send(
  who: Caller,
  name: string,
  input: object,
  id: string | null = null,
  fields = FILE,
): Promise<Loose> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const document = id
    ? `mutation($id: ID!, $input: ${type}) { ${name}(id: $id, input: $input) { ${fields} } }`
    : `mutation($input: ${type}) { ${name}(input: $input) { ${fields} } }`;
  return (await who.ok(document, { id, input: { operationId: op(), ...input } }))[name];
}

export const register = (who: Caller, unit: string, more: object = {}) =>
  send(who, 'recognitionRegister', {
    ...{ unitId: toGlobalId('Commune', unit), standard: 'NTM_ADVANCED', year: 2024, ...more },
  });

export const codes = (payload: Loose): string[] =>
  payload.userErrors.map((one: Loose) => one.code as string) as string[];

/** The file that steps are about, with its last revision. */
export const file = { id: '', revision: 0 };

const kept = (answer: Loose): Loose => {
  file.revision = answer.recognition?.revision ?? file.revision;
  return answer;
};

/** Takes a step of the file. */
export async function step(by: Caller, kind: string, more: object = {}): Promise<Loose> {
  const name = ['SELF_ASSESS', 'WITHDRAW'].includes(kind) ? 'Advance' : 'Review';
  const input = { step: kind, baseRevision: file.revision, ...more };
  return kept(await send(by, `recognition${name}`, input, file.id));
}

/** Codes of a refused step, and where the file stands then. */
export async function refusal(by: Caller, kind: string, more: object = {}): Promise<Loose[]> {
  const answer = await step(by, kind, more);
  return [...codes(answer), answer.recognition?.state ?? null];
}

/** A survey of two contents: 80 of 100, and so many of 50. */
export async function survey(by: Caller, satisfied: number): Promise<Loose> {
  const input = {
    ...{ conductedBy: 'UBMTTQ xã Hưng Đạo', heldFrom: '2024-11-01', heldTo: '2024-11-20' },
    contents: [
      { name: 'Giao thông', asked: 100, satisfied: 80 },
      { name: 'Môi trường', asked: 50, satisfied },
    ],
  };
  return kept(await send(by, 'satisfactionSurveyRecord', input, file.id));
}

/** An authority states that a condition is fulfilled. */
export async function state(by: Caller, name: string): Promise<Loose> {
  const input = { condition: name, met: true, source: 'Báo cáo của phòng Tài chính' };
  return kept(await send(by, 'recognitionConditionState', input, file.id));
}

export const condition = (one: Loose, name: string): Loose =>
  one.conditions.find((each: Loose) => each.condition === name);
