import { unitId } from '../../seeds/reference/units.ts';
import { type Role } from '../../src/identity/identity.enums.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf, type ActorOptions } from './actors.ts';
import type { Caller, Loose, TestApi } from './api.ts';

/** The commune and the province of the tests. */
export const COMMUNE = unitId('01747', '2025-07-01');
export const OTHER_COMMUNE = unitId('01273', '2025-07-01');

let operations = 0;
export const op = () => `test-operation-${++operations}-${uuidv7()}`;

/** Somebody with a row in the table of people and a role. */
export async function person(
  api: TestApi,
  role: Role,
  name: string,
  options: ActorOptions = {},
): Promise<Caller> {
  const personId = uuidv7();
  await api.db.owner.query(`INSERT INTO person (id, name, login) VALUES ($1, $2, $3)`, [
    personId,
    name,
    `p${personId.slice(-12)}`,
  ]);
  return api.as(actorOf(role, { ...options, personId, name }));
}

/** Gives somebody the role in the province, as a row that notices find, whatever the day. */
export async function holdsOffice(api: TestApi, caller: Caller, role: Role): Promise<void> {
  await api.db.owner.query(
    `INSERT INTO role_grant (person_id, role, unit_id, valid_from)
     SELECT $1, $2, id, '2020-01-01' FROM unit WHERE level = 'PROVINCE'`,
    [caller.actor.personId, role],
  );
}

/** The same for roles that hold anywhere, whose grants name no place: administrators and auditors. */
export async function holdsAnywhere(api: TestApi, caller: Caller, role: Role): Promise<void> {
  await api.db.owner.query(
    `INSERT INTO role_grant (person_id, role, valid_from) VALUES ($1, $2, '2020-01-01')`,
    [caller.actor.personId, role],
  );
}

/** What people were told about a thing, in order. */
export async function eventsAbout(api: TestApi, globalId: string): Promise<string[]> {
  const { rows } = await api.db.owner.query<{ event: string }>(
    `SELECT event FROM notice_event WHERE subject_id = $1 ORDER BY id`,
    [uuidIn(globalId)],
  );
  return rows.map(({ event }) => event);
}

export const personGlobalId = (caller: Caller) => toGlobalId('Person', caller.actor.personId!);

export interface SheetCriterion {
  readonly id: string;
  readonly key: string;
  readonly options: readonly { readonly id: string; readonly points: number }[];
  readonly minima: readonly { readonly star: number; readonly points: number }[];
}

/** The scored criteria of an official sheet, as a client reads them. */
export async function sheetCriteria(api: TestApi, number = 6): Promise<SheetCriterion[]> {
  const { rubricSheet } = await api.anonymous.ok(
    `query ($number: Int!) { rubricSheet(version: "26/2026", number: $number) {
       scoredCriteria { id key options { id points } minima { star points } } } }`,
    { number },
  );
  return rubricSheet.scoredCriteria as SheetCriterion[];
}

export interface GivenAnswer {
  readonly criterionId: string;
  readonly optionId: string;
  readonly points: number;
}

/** The highest level of each criterion, but for those with points given by key. */
export function answersWith(
  criteria: readonly SheetCriterion[],
  points: Readonly<Record<string, number>> = {},
): GivenAnswer[] {
  return criteria.map(({ id, key, options }) => {
    const wanted = points[key] ?? Math.max(...options.map((one) => one.points));
    const option = options.find((one) => one.points === wanted);
    if (!option) throw new Error(`criterion ${key} has no level of ${wanted} points`);
    return { criterionId: id, optionId: option.id, points: option.points };
  });
}

export const totalOf = (answers: readonly GivenAnswer[]) =>
  answers.reduce((sum, one) => sum + one.points, 0);

export const inputOf = (answers: readonly GivenAnswer[]) =>
  answers.map(({ criterionId, optionId }) => ({ criterionId, optionId }));

/** Points that make sheet 6 total 75 with every 4-star minimum met. */
export const FOUR_STARS: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 1, '1.3': 2, '1.4': 2, '1.5': 2, '1.6': 1, '3.1': 2, '3.3': 2, '3.5': 2 },
  ...{ '4.1': 3, '4.2': 2, '4.3': 3, '5.3': 3, '6.2': 2, '6.3': 2, '6.4': 2, '6.5': 2 },
  ...{ '7': 3, '9': 3 },
};

export const SAVE = `mutation ($id: ID!, $input: ScoreSheetSaveInput!) {
  scoreSheetSave(id: $id, input: $input) {
    sheet { id revision state totals { points answered } }
    conflicts { criterion { id } stored { option { points } revision } }
    userErrors { code message field } } }`;

export const SUBMIT = `mutation ($id: ID!, $input: ScoreSheetSubmitInput!) {
  scoreSheetSubmit(id: $id, input: $input) {
    sheet { id state } receipt criterionIds serverTotal userErrors { code message field } } }`;

/** A member scores a product and hands the sheet in. */
export async function score(
  member: Caller,
  itemId: string,
  answers: readonly GivenAnswer[],
  opinion: string | null = null,
): Promise<Loose> {
  const save = { answers: inputOf(answers), opinion, operationId: op() };
  const saved = await member.ok(SAVE, { id: itemId, input: save });
  if (saved.scoreSheetSave.userErrors.length > 0) {
    throw new Error(JSON.stringify(saved.scoreSheetSave.userErrors));
  }
  const input = { total: String(totalOf(answers)), operationId: op() };
  const { scoreSheetSubmit } = await member.ok(SUBMIT, { id: itemId, input });
  if (scoreSheetSubmit.userErrors.length > 0) {
    throw new Error(JSON.stringify(scoreSheetSubmit.userErrors));
  }
  return scoreSheetSubmit;
}

export const uuidIn = (globalId: string) => fromGlobalId(globalId)!.uuid;
