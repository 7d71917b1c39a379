import { Role } from '../../src/identity/identity.enums.ts';
import { toGlobalId } from '../../src/platform/graphql/node.ts';
import { ALL_ROLES } from '../support/actors.ts';
import { testApi, type Caller, type TestApi } from '../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  person,
  personGlobalId,
  SAVE,
  sheetCriteria,
  SUBMIT,
  totalOf,
  uuidIn,
  type SheetCriterion,
} from '../support/rating.ts';
import { type Rating } from '../support/sessions.ts';
import {
  call,
  codes,
  conditionsOf,
  CONFIRM,
  ENTER,
  sessionOn,
  TAKE,
} from '../council/ballot-session.ts';

/** Everybody whose eyes the sheets of others must stay closed to. */
export interface Onlooker {
  readonly name: string;
  readonly caller: Caller;
  /** Place among the members of the session; their own sheet they may read. */
  readonly member?: number;
  /** Whether the session is anything to them at all. */
  readonly insider: boolean;
}

/** A session whose members write words that nobody else writes: whoever reads one has seen a sheet. */
export interface SecretWorld {
  readonly api: TestApi;
  /** Whether its members give few points. */
  readonly low: boolean;
  readonly rating: Rating;
  readonly onlookers: readonly Onlooker[];
  readonly criteria: readonly SheetCriterion[];
  readonly conditionId: string;
  readonly office: Caller;
  /** Objects to be looked up by id; grows with what the session makes. */
  readonly ids: { type: string; id: string }[];
  /** Arguments of root fields, by `field.argument`. */
  readonly args: Record<string, unknown>;
}

export const canary = (kind: string, member: number) => `CANARY-${kind}-${member}-`;
/** Sheets of these members stay as they are in the twin: two of them look on themselves. */
export const ONLOOKING = [0, 1];

export async function secretWorld({ low = false } = {}): Promise<SecretWorld> {
  const api = await testApi();
  api.now = new Date('2026-11-22T03:00:00Z');
  const rule = { spreadLimit: '100', flagCountsAtClose: true };
  const rating = await sessionOn(api, {
    sheets: [6, 6],
    members: 5,
    rule,
    open: false,
    name: NAME,
  });
  const { rows } = await api.db.owner.query<{ producerId: string; slug: string; id: string }>(
    `SELECT d.producer_id AS "producerId", p.slug, p.id
       FROM dossier d JOIN product p ON p.id = d.product_id WHERE d.id = $1`,
    [uuidIn(rating.dossierIds[0]!)],
  );
  const { producerId, slug, id: productId } = rows[0]!;
  const own = (role: Role) => (role === Role.PRODUCER ? { producerId } : {});
  const roles = await Promise.all(
    ALL_ROLES.map((role) => person(api, role, `Người ngoài ${role}`, own(role))),
  );
  const [chair, member] = rating.members as [Caller, Caller];
  const office = await person(api, Role.COORDINATION_OFFICE, 'Người đối chiếu');
  const [condition] = await conditionsOf(api, 6);
  return {
    ...{ api, low, rating, office, conditionId: condition.id as string },
    criteria: await sheetCriteria(api),
    onlookers: [
      ...roles.map((caller, index) => ({
        ...{ name: ALL_ROLES[index]!, caller },
        insider: STAFF.has(ALL_ROLES[index]!),
      })),
      { name: 'the secretary', caller: rating.secretary, insider: true },
      { name: 'the chair', caller: chair, member: 0, insider: true },
      { name: 'a fellow member', caller: member, member: 1, insider: true },
      { name: 'nobody', caller: api.anonymous, insider: false },
    ],
    ids: [
      { type: 'SessionItem', id: rating.itemIds[0]! },
      { type: 'Dossier', id: rating.dossierIds[0]! },
      { type: 'CouncilSession', id: rating.sessionId },
      { type: 'Council', id: rating.councilId },
      { type: 'Product', id: toGlobalId('Product', productId) },
    ],
    args: {
      'councilSession.id': rating.sessionId,
      'sessionProgress.id': rating.sessionId,
      'dossier.id': rating.dossierIds[0],
      'product.slug': slug,
    },
  };
}

/** Roles that see sessions of the province: they see who handed in, and what was done when. */
const STAFF = new Set<Role>([
  Role.COUNCIL_SECRETARY,
  Role.COORDINATION_OFFICE,
  Role.ADVISORY_TEAM,
  Role.AUDITOR,
  Role.ADMINISTRATOR,
]);

const NAME = 'Miến bí mật';
/** Points that make a sheet low. */
const FEW = { '1.3': 1, '1.4': 1, '4.1': 1, '4.2': 1, '5.1': 0, '7': 1, '9': 1 };

/** Sheets whose totals differ from each other. */
export const sheetOf = (world: SecretWorld, member: number) =>
  answersWith(world.criteria, {
    ...FOUR_STARS,
    ...(member % 2 ? { '2.3': 2 } : {}),
    ...(member > 2 ? { '4.2': 1, '1.7': 0 } : {}),
    ...(world.low ? FEW : {}),
  });

export const answersOf = (world: SecretWorld, member: number) =>
  inputOf(sheetOf(world, member)).map((one) => ({ ...one, remark: canary('REMARK', member) }));

/** Everybody fills in every sheet, flags, marks a condition; the last one does the second on paper. */
export async function everybodyFills(world: SecretWorld): Promise<void> {
  const { rating, conditionId } = world;
  const last = rating.members.length - 1;
  for (const [index, member] of rating.members.entries()) {
    for (const [place, id] of rating.itemIds.entries()) {
      if (index === last && place === 1) continue;
      const answers = answersOf(world, index).map((one) => ({ ...one, flagged: index > 1 }));
      const conditions = [{ conditionId, marked: true, remark: canary('MARK', index) }];
      const opinion = canary('OPINION', index);
      const input = { answers, conditions, opinion, operationId: op() };
      const { scoreSheetSave } = await member.ok(SAVE, { id, input });
      if (codes(scoreSheetSave).length > 0) throw new Error(codes(scoreSheetSave).join());
    }
  }
  const entered = await call(rating.secretary, ENTER, rating.itemIds[1]!, {
    personId: personGlobalId(rating.members[last]!),
    answers: answersOf(world, last),
    opinion: canary('PAPER', last),
    total: totalOf(sheetOf(world, last)),
  });
  if (codes(entered).length > 0) throw new Error(codes(entered).join());
  world.ids.push({ type: 'PaperSheet', id: entered.paper.id as string });
}

/** Hands in every sheet there is, the paper through a second person. */
export async function everybodyHandsIn(world: SecretWorld): Promise<void> {
  const { rating } = world;
  const paper = world.ids.find(({ type }) => type === 'PaperSheet')!.id;
  const last = rating.members.length - 1;
  for (const [index, member] of rating.members.entries()) {
    for (const [place, id] of rating.itemIds.entries()) {
      if (index === last && place === 1) continue;
      const { node } = await member.ok(
        `query ($id: ID!) { node(id: $id) { ... on SessionItem { mySheet { id state totals { points } } } } }`,
        { id },
      );
      if (node.mySheet.state === 'SUBMITTED') continue;
      const input = { total: String(node.mySheet.totals.points), operationId: op() };
      const { scoreSheetSubmit } = await member.ok(SUBMIT, { id, input });
      if (codes(scoreSheetSubmit).length > 0) throw new Error(codes(scoreSheetSubmit).join());
    }
  }
  const taken = await call(world.office, TAKE, paper);
  if (codes(taken).length === 0) {
    const read = await world.office.ok(
      `query ($id: ID!) { node(id: $id) { ... on PaperSheet { content { total } } } }`,
      { id: paper },
    );
    const done = await call(world.office, CONFIRM, paper, { total: read.node.content.total });
    if (codes(done).length > 0) throw new Error(codes(done).join());
  }
}

/** Adds one row of a secret table to what is looked up by id. */
export async function alsoLookUp(world: SecretWorld, type: string, table: string): Promise<void> {
  const results = (await world.api.db.owner.query(
    `BEGIN; SELECT set_config('app.score_scope', 'tally', true);
     SELECT t.id FROM ${table} t JOIN session_item i ON i.id = t.item_id
      WHERE i.session_id = '${uuidIn(world.rating.sessionId)}' ORDER BY t.id DESC LIMIT 1; COMMIT`,
  )) as unknown as { rows: { id: string }[] }[];
  const { id } = results[2]!.rows[0]!;
  world.ids.push({ type, id: toGlobalId(type, id) });
}
