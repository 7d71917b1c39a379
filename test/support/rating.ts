import { unitId } from '../../seeds/reference/units.ts';
import { Role } from '../../src/identity/identity.enums.ts';
import { uuidv7 } from '../../src/platform/db/uuid.ts';
import { fromGlobalId, toGlobalId } from '../../src/platform/graphql/node.ts';
import { actorOf, type ActorOptions } from './actors.ts';
import type { Caller, Loose, TestApi } from './api.ts';
import { makeProducts } from './catalogue.ts';

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

export const STEP = (name: string, type = 'CouncilSession') => {
  const cls = name.charAt(0).toUpperCase() + name.slice(1);
  const more =
    name === 'councilSessionClose' ? 'obstacles { code item { position } people { name } }' : '';
  const field = type === 'CouncilSession' ? 'session { id phase }' : 'item { id }';
  return `mutation ($id: ID!, $input: ${cls}Input!) {
    ${name}(id: $id, input: $input) { ${field} ${more} userErrors { code message field } } }`;
};

/** Runs a step of a session and returns its payload. */
export async function step(
  caller: Caller,
  name: string,
  id: string,
  input: object = {},
  type?: string,
): Promise<Loose> {
  const data = await caller.ok(STEP(name, type), { id, input: { operationId: op(), ...input } });
  return data[name];
}

/** Puts an accepted dossier of a made product straight into the tables; returns its global id. */
export async function acceptedDossier(
  api: TestApi,
  name: string,
  options: { sheet?: number; producer?: string; version?: string } = {},
): Promise<{ dossierId: string; productId: string; producerId: string }> {
  const [productId] = await makeProducts(api.db, [
    { name, producer: options.producer ?? `Chủ thể của ${name}` },
  ]);
  const { rows } = await api.db.owner.query<{ id: string; producerId: string }>(
    `INSERT INTO dossier (product_id, producer_id, commune_id, rubric_sheet_id, kind, state, year,
                          receipt_number, organisation_name, product_name, submitted_at)
     SELECT p.id, p.producer_id, p.commune_id,
            (SELECT s.id FROM rubric_sheet s JOIN rubric_version v ON v.id = s.version_id
              WHERE v.code = $3 AND s.number = $2),
            'FIRST', 'ACCEPTED', 2026, p.slug, producer.name, p.name, now()
       FROM product p JOIN producer ON producer.id = p.producer_id WHERE p.id = $1
     RETURNING id, producer_id AS "producerId"`,
    [productId, options.sheet ?? 6, options.version ?? '26/2026'],
  );
  const { id, producerId } = rows[0]!;
  return { dossierId: toGlobalId('Dossier', id), productId: productId!, producerId };
}

export interface Rating {
  readonly secretary: Caller;
  readonly chair: Caller;
  /** All who score, the chair first. */
  readonly members: readonly Caller[];
  readonly councilId: string;
  readonly sessionId: string;
  /** One per product, in agenda order. */
  readonly itemIds: readonly string[];
  readonly dossierIds: readonly string[];
}

export const CREATE_COUNCIL = `mutation ($input: CouncilCreateInput!) {
  councilCreate(input: $input) { council { id name rule { version quorumNumerator } }
    userErrors { code message field } } }`;
export const CREATE_SESSION = `mutation ($input: CouncilSessionCreateInput!) {
  councilSessionCreate(input: $input) { session { id phase } userErrors { code message field } } }`;
export const ADD_ITEM = `mutation ($id: ID!, $input: CouncilSessionAddItemInput!) {
  councilSessionAddItem(id: $id, input: $input) { item { id position }
    userErrors { code message field } } }`;

export async function rubricVersionId(api: TestApi, number = '26/2026'): Promise<string> {
  const { rubricVersion } = await api.anonymous.ok(
    `query ($number: String!) { rubricVersion(number: $number) { id } }`,
    { number },
  );
  return rubricVersion.id as string;
}

export async function provinceGlobalId(api: TestApi): Promise<string> {
  const { rows } = await api.db.owner.query<{ id: string }>(
    `SELECT id FROM unit WHERE level = 'PROVINCE'`,
  );
  return toGlobalId('Province', rows[0]!.id);
}

/** A council of so many scoring members and a secretary, with an open session over made products. */
export async function openSession(
  api: TestApi,
  options: { members?: number; products: readonly string[]; rule?: object; open?: boolean },
): Promise<Rating> {
  const secretary = await person(api, Role.COUNCIL_SECRETARY, 'Thư ký');
  const chair = await person(api, Role.COUNCIL_CHAIR, 'Chủ tịch');
  const others = Array.from({ length: (options.members ?? 7) - 1 }, (_, index) =>
    person(api, Role.COUNCIL_MEMBER, `Thành viên ${index + 1}`),
  );
  const members = [chair, ...(await Promise.all(others))];
  const { councilCreate } = await secretary.ok(CREATE_COUNCIL, {
    input: {
      provinceId: await provinceGlobalId(api),
      level: 'PROVINCE',
      name: 'Hội đồng tỉnh',
      decisionNumber: `${++operations}/QĐ-UBND`,
      decisionDate: '2026-06-01',
      operationId: op(),
      members: [
        { personId: personGlobalId(secretary), role: 'SECRETARY', scores: false },
        ...members.map((member, index) => ({
          personId: personGlobalId(member),
          role: index === 0 ? 'CHAIR' : 'MEMBER',
          scores: true,
        })),
      ],
    },
  });
  const councilId = councilCreate.council.id as string;
  if (options.rule) {
    const input = { reason: 'Thử nghiệm', operationId: op(), ...options.rule };
    const { councilRuleSet } = await secretary.ok(
      `mutation ($id: ID!, $input: CouncilRuleSetInput!) {
         councilRuleSet(id: $id, input: $input) { rule { version } userErrors { code } } }`,
      { id: councilId, input },
    );
    if (councilRuleSet.userErrors.length > 0) throw new Error(councilRuleSet.userErrors[0].code);
  }
  const { councilSessionCreate } = await secretary.ok(CREATE_SESSION, {
    input: {
      councilId,
      rubricVersionId: await rubricVersionId(api),
      number: '01/2026',
      heldOn: '2026-11-20',
      place: 'Hội trường A',
      operationId: op(),
    },
  });
  const sessionId = councilSessionCreate.session.id as string;
  const itemIds: string[] = [];
  const dossierIds: string[] = [];
  for (const name of options.products) {
    const { dossierId } = await acceptedDossier(api, name);
    const input = { dossierId, operationId: op() };
    const { councilSessionAddItem } = await secretary.ok(ADD_ITEM, { id: sessionId, input });
    if (councilSessionAddItem.userErrors.length > 0) {
      throw new Error(JSON.stringify(councilSessionAddItem.userErrors));
    }
    itemIds.push(councilSessionAddItem.item.id as string);
    dossierIds.push(dossierId);
  }
  if (options.open !== false) await step(secretary, 'councilSessionOpen', sessionId);
  return { secretary, chair, members, councilId, sessionId, itemIds, dossierIds };
}

export const uuidIn = (globalId: string) => fromGlobalId(globalId)!.uuid;
