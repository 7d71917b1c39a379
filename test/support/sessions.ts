import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import type { Caller, Loose, TestApi } from './api.ts';
import { makeProducts } from './catalogue.ts';
import { op, person, personGlobalId } from './rating.ts';

let councils = 0;

const CREATE_COUNCIL = `mutation ($input: CouncilCreateInput!) {
  councilCreate(input: $input) { council { id name rule { version quorumNumerator } }
    userErrors { code message field } } }`;
const CREATE_SESSION = `mutation ($input: CouncilSessionCreateInput!) {
  councilSessionCreate(input: $input) { session { id phase } userErrors { code message field } } }`;
const ADD_ITEM = `mutation ($id: ID!, $input: CouncilSessionAddItemInput!) {
  councilSessionAddItem(id: $id, input: $input) { item { id position }
    userErrors { code message field } } }`;

/** The agenda of a session with everything that may be told of its results. */
export const SESSION_RESULT = `query ($id: ID!) { councilSession(id: $id) { phase items {
  position productName result {
    sheetCount totalSum average minTotal maxTotal spread spreadAlarm
    starByPoints starByMinima proposedStar parts { partCode pointsSum }
    failedMinima { star requiredPoints pointsSum sheetsBelow criterion { key } }
    explanation { rule article text } } } } }`;

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

/** A council of the province with these scoring members, the chair first; returns the payload. */
export async function createCouncil(
  api: TestApi,
  by: Caller,
  secretary: Caller,
  members: readonly Caller[],
): Promise<Loose> {
  const { councilCreate } = await by.ok(CREATE_COUNCIL, {
    input: {
      provinceId: await provinceGlobalId(api),
      level: 'PROVINCE',
      name: 'Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Cao Bằng',
      decisionNumber: `${++councils}/QĐ-UBND`,
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
  return councilCreate;
}

/** A planned session under decision 26/2026; returns the payload. */
export async function createSession(
  api: TestApi,
  secretary: Caller,
  councilId: string,
  input: object = {},
): Promise<Loose> {
  const { councilSessionCreate } = await secretary.ok(CREATE_SESSION, {
    input: {
      councilId,
      rubricVersionId: await rubricVersionId(api),
      number: '05/2026',
      heldOn: '2026-11-20',
      startsAt: '08:00',
      place: 'Hội trường A',
      operationId: op(),
      ...input,
    },
  });
  return councilSessionCreate;
}

/** Puts a dossier on an agenda; returns the payload. */
export async function addItem(
  secretary: Caller,
  sessionId: string,
  dossierId: string,
): Promise<Loose> {
  const input = { dossierId, operationId: op() };
  const { councilSessionAddItem } = await secretary.ok(ADD_ITEM, { id: sessionId, input });
  return councilSessionAddItem;
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
  const { council } = await createCouncil(api, secretary, secretary, members);
  const councilId = council.id as string;
  if (options.rule) {
    const input = { reason: 'Thử nghiệm', operationId: op(), ...options.rule };
    const { councilRuleSet } = await secretary.ok(
      `mutation ($id: ID!, $input: CouncilRuleSetInput!) {
         councilRuleSet(id: $id, input: $input) { rule { version } userErrors { code } } }`,
      { id: councilId, input },
    );
    if (councilRuleSet.userErrors.length > 0) throw new Error(councilRuleSet.userErrors[0].code);
  }
  const { session } = await createSession(api, secretary, councilId);
  const sessionId = session.id as string;
  const itemIds: string[] = [];
  const dossierIds: string[] = [];
  for (const name of options.products) {
    const { dossierId } = await acceptedDossier(api, name);
    const { item, userErrors } = await addItem(secretary, sessionId, dossierId);
    if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
    itemIds.push(item.id as string);
    dossierIds.push(dossierId);
  }
  if (options.open !== false) await step(secretary, 'councilSessionOpen', sessionId);
  return { secretary, chair, members, councilId, sessionId, itemIds, dossierIds };
}
