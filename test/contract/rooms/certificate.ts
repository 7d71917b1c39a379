import { Role } from '../../../src/identity/identity.enums.ts';
import { fromGlobalId } from '../../../src/platform/graphql/node.ts';
import { op, person } from '../../support/rating.ts';
import { insertReRating } from '../../support/re-rating.ts';
import { done, gid, type Fixture, type Fixtures, type Standings, type World } from '../world.ts';
import type { Sessions } from './council.ts';
import type { Reads } from './read.ts';

const decision = (itemId: string, number: string) => ({
  ...{ number, decidedOn: '2026-11-21', issuer: 'UBND tỉnh', level: 'PROVINCE' },
  ...{ items: [{ itemId }], operationId: op() },
});
const uuid = (id: string) => fromGlobalId(id)!.uuid;

interface Setting {
  /** A certificate, its product, an inspection and a conclusion that waits. */
  readonly id: string;
  readonly productId: string;
  readonly inspectionId: string;
  readonly conclusionId: string;
  /** A dossier that asks for a re-rating, and an open round about another one. */
  readonly dossierId: string;
  readonly roundId: string;
  readonly leads: Standings;
  readonly asked: Standings;
  /** The producer of the product among the people of the commune; that of the one concluded about. */
  readonly holders: Standings;
  readonly concluded: Standings;
}

async function setting(world: World, { released, planned }: Sessions): Promise<Setting> {
  const { api, provincial } = world;
  const secretary = released.secretary.actor;
  const [first, , third] = released.itemIds;
  const issue = (itemId: string, number: string) =>
    done(api, secretary, 'recognitionDecisionRecord', 'certificates { id }', {
      input: decision(itemId, number),
    });
  const id = (await issue(first!, '1/QĐ-UBND')).certificates[0].id as string;
  const other = (await issue(third!, '7/QĐ-UBND')).certificates[0].id as string;
  const scoring = await person(api, Role.COUNCIL_SECRETARY, 'Thư ký có chấm', { units: [] });
  await api.db.owner.query(
    `INSERT INTO council_member (council_id, person_id, role, scores)
     VALUES ($1, $2, 'MEMBER', true)`,
    [uuid(released.councilId), scoring.actor.personId],
  );
  const dossierId = gid('Dossier', await insertReRating(api, uuid(id)));
  const about = gid('Dossier', await insertReRating(api, uuid(other)));
  const opened = await done(api, secretary, 'reRatingRoundOpen', 'round { id }', {
    input: newRound(released.councilId, about),
  });
  const inspected = await done(api, secretary, 'certificateInspectionRecord', 'inspection { id }', {
    ...{ id, input: INSPECTION() },
  });
  const inspectionId = inspected.inspection.id as string;
  const concluded = await done(api, secretary, 'revocationConclude', 'conclusion { id }', {
    ...{ id: other, input: CONCLUSION() },
  });
  const holding = (certificateId: string) => holdersOf(world, certificateId);
  const { product, people } = await holding(id);
  const pair = (role: Role, inside = role === Role.COUNCIL_CHAIR ? 0 : 1) => ({
    [role]: { inside: released.members[inside]!.actor, outside: planned.members[inside]!.actor },
  });
  const leads = { ...provincial, ...pair(Role.COUNCIL_CHAIR) };
  return {
    ...{ id, inspectionId, conclusionId: concluded.conclusion.id as string },
    ...{ productId: gid('Product', product), dossierId },
    roundId: opened.round.id as string,
    leads,
    asked: {
      ...leads,
      ...pair(Role.COUNCIL_MEMBER),
      [Role.COUNCIL_SECRETARY]: {
        inside: scoring.actor,
        outside: provincial[Role.COUNCIL_SECRETARY].outside,
      },
    },
    holders: people,
    concluded: (await holding(other)).people,
  };
}

/** The product of a certificate, and the people of the commune with its producer among them. */
async function holdersOf({ api, communal }: World, certificateId: string) {
  const { rows } = await api.db.owner.query<{ product: string; producerId: string }>(
    `SELECT p.id AS product, p.producer_id AS "producerId"
       FROM certificate c JOIN product p ON p.id = c.product_id WHERE c.id = $1`,
    [uuid(certificateId)],
  );
  const { product, producerId } = rows[0]!;
  const maker = await person(api, Role.PRODUCER, 'Chủ thể có giấy', { producerId });
  const { outside } = communal[Role.PRODUCER];
  const people: Standings = { ...communal, [Role.PRODUCER]: { inside: maker.actor, outside } };
  return { product, people };
}

const newRound = (councilId: string, dossierId: string) => ({
  ...{ councilId, dossierId, requestedOn: '2026-11-20', question: 'Giữ hạng?' },
  ...{ excluded: [], operationId: op() },
});
const INSPECTION = () => ({
  ...{ kind: 'PERIODIC', inspectedOn: '2026-11-22', inspector: 'Đoàn kiểm tra' },
  ...{ finding: 'Tốt', outcome: 'IN_ORDER', operationId: op() },
});
const CONCLUSION = () => ({
  ...{ ground: 'LAW_BROKEN', concludedOn: '2026-11-22', concludedBy: 'Đoàn kiểm tra' },
  ...{ reason: 'Thử', operationId: op() },
});
const OLD = (productId: string) => ({
  ...{ productId, number: 'CŨ/1', stars: 3, issuedOn: '2024-01-02', decisionNumber: 'CŨ' },
  ...{ decidedOn: '2024-01-02', issuer: 'UBND huyện', level: 'DISTRICT' },
  ...{ sourceDocument: 'Bản giấy', verifiedAgainstSource: false, operationId: op() },
});

/** A certificate of one rated product, another product that waits for its own, a round of opinions. */
export async function certificateFixtures(world: World, sessions: Sessions): Promise<Fixtures> {
  const at = await setting(world, sessions);
  const second = sessions.released.itemIds[1]!;
  const { councilId } = sessions.released;
  const of = (id: string, input: object, more: Partial<Fixture> = {}): Fixture => ({
    ...{ object: id, args: () => ({ id, input: { operationId: op(), ...input } }) },
    ...more,
  });
  const end = { baseRevision: 1, endedOn: '2026-11-22', reason: 'Thử' };
  return {
    recognitionDecisionRecord: {
      ...{ object: second, people: world.provincial },
      args: () => ({ input: decision(second, '2/QĐ-UBND') }),
    },
    certificateRegister: {
      object: at.productId,
      args: () => ({ input: OLD(at.productId) }),
    },
    certificateSourceCheck: of(at.id, {}, { answer: 'CHECKED_ALREADY' }),
    certificateExtend: of(
      at.id,
      {
        ...{ extendedUntil: '2030-01-01', reason: 'Thử', decisionNumber: '4/QĐ' },
        ...{ decidedOn: '2026-11-22' },
      },
      { answer: 'NOT_IN_TRANSITION' },
    ),
    certificateExtensionEnd: of(at.id, end, { answer: 'NOT_EXTENDED' }),
    certificateInspectionRecord: of(at.id, INSPECTION()),
    revocationConclude: of(at.id, CONCLUSION()),
    revocationConclusionDrop: of(at.conclusionId, { baseRevision: 1, reason: 'Nhầm' }),
    certificateRevoke: of(at.id, {
      ...{ revokedOn: '2026-11-22', ground: 'LAW_BROKEN', reason: 'Thử' },
      ...{ decisionNumber: '3/QĐ-UBND', decidedOn: '2026-11-22' },
    }),
    reRatingRoundOpen: {
      ...{ object: councilId, people: at.leads },
      args: () => ({ input: newRound(councilId, at.dossierId) }),
    },
    reRatingRoundClose: of(at.roundId, { baseRevision: 1, complex: true }, { people: at.leads }),
    reRatingOpinionGive: of(
      at.roundId,
      { baseVersion: 0, opinion: 'AGREE', body: 'Đồng ý' },
      { people: at.asked },
    ),
  };
}

/** One thing per query of this room. */
export async function certificateReads(world: World, sessions: Sessions): Promise<Reads> {
  const at = await setting(world, sessions);
  const waiting = gid('RecognitionCandidate', uuid(sessions.released.itemIds[1]!));
  const list = (name: string, id: string, people: Standings) => ({
    document: `{ answer: ${name}(first: 100) { nodes { id } } }`,
    ...{ thing: () => id, people },
  });
  // What a certificate is worth is for the world; the lists are for those who keep them.
  const open = { thing: () => at.id, people: at.holders, byId: 'everybody' as const };
  return {
    certificates: { ...list('certificates', at.id, at.holders), ...open },
    certificateExpiry: {
      document: '{ answer: certificateExpiry(filter: { months: 36 }) { nodes: soonest { id } } }',
      ...open,
    },
    certificateNumberProposal: {
      document: '{ answer: certificateNumberProposal(issuer: "UBND tỉnh") }',
      ...open,
    },
    recognitionQueue: list('recognitionQueue', waiting, world.provincial),
    certificateInspections: list('certificateInspections', at.inspectionId, at.holders),
    revocationConclusions: list('revocationConclusions', at.conclusionId, at.concluded),
    reRatingRounds: list('reRatingRounds', at.roundId, {
      ...at.asked,
      [Role.COUNCIL_SECRETARY]: world.provincial[Role.COUNCIL_SECRETARY],
    }),
  };
}
