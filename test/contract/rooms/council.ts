import { DossierState } from '../../../src/dossier/dossier.enums.ts';
import { Role } from '../../../src/identity/identity.enums.ts';
import type { Caller } from '../../support/api.ts';
import {
  answersWith,
  FOUR_STARS,
  inputOf,
  op,
  person,
  personGlobalId,
  score,
  sheetCriteria,
} from '../../support/rating.ts';
import {
  openSession,
  provinceGlobalId,
  rubricVersionId,
  step,
  type Rating,
} from '../../support/sessions.ts';
import { done, gid, type Fixture, type Fixtures, type Standings, type World } from '../world.ts';
import { dossierIn } from './dossier.ts';

/** Three sessions: one planned, one that scores, one whose results are out. */
export interface Sessions {
  readonly planned: Rating;
  readonly open: Rating;
  readonly released: Rating;
  /** Who belongs to the open session, and who to the planned one only. */
  readonly members: Standings;
}

export async function sessionsOf(world: World): Promise<Sessions> {
  const { api } = world;
  const planned = await openSession(api, { products: ['Miến chờ', 'Miến rút'], open: false });
  const open = await openSession(api, { products: ['Miến đang chấm'], open: false });
  const scoring = await person(api, Role.COUNCIL_SECRETARY, 'Thư ký chấm điểm', { units: [] });
  await done(api, open.secretary.actor, 'councilSessionAddMember', 'session { id }', {
    id: open.sessionId,
    input: { personId: personGlobalId(scoring), scores: true, operationId: op() },
  });
  await step(open.secretary, 'councilSessionOpen', open.sessionId);
  const released = await openSession(api, { products: ['Miến một', 'Miến hai', 'Miến ba'] });
  const answers = answersWith(await sheetCriteria(api), FOUR_STARS);
  for (const itemId of released.itemIds) {
    for (const member of released.members) await score(member, itemId, answers);
  }
  await step(released.secretary, 'councilSessionClose', released.sessionId);
  await step(released.secretary, 'councilSessionRelease', released.sessionId, {
    spreadReasons: [],
  });
  const pair = (inside: Caller, outside: Caller) => ({
    inside: inside.actor,
    outside: outside.actor,
  });
  const members = {
    ...world.provincial,
    [Role.COUNCIL_CHAIR]: pair(open.chair, planned.chair),
    [Role.COUNCIL_MEMBER]: pair(open.members[1]!, planned.members[1]!),
    [Role.COUNCIL_SECRETARY]: pair(scoring, planned.secretary),
  };
  return { planned, open, released, members };
}

/** The standings of a session's leaders: its chair inside, the chair of another outside. */
export const chairedIn =
  ({ provincial }: World) =>
  (rating: Rating, other: Rating): Standings => ({
    ...provincial,
    [Role.COUNCIL_CHAIR]: { inside: rating.chair.actor, outside: other.chair.actor },
  });

/** A step on one object, whose refusal, if any, awaits who is let in. */
export const at = (
  id: string,
  people: Standings,
  more: object = {},
  answer?: Fixture['answer'],
): Fixture => ({
  ...{ object: id, people, args: () => ({ id, input: { operationId: op(), ...more } }) },
  ...(answer !== undefined && { answer }),
});

export async function councilFixtures(world: World, sessions: Sessions): Promise<Fixtures> {
  const { api, provincial } = world;
  const { planned, open, released, members } = sessions;
  const province = await provinceGlobalId(api);
  const guest = personGlobalId(await person(api, Role.COUNCIL_MEMBER, 'Khách mời'));
  const chaired = chairedIn(world);
  const leads = chaired(open, planned);
  const [item] = open.itemIds;
  const [rated] = released.itemIds;
  const dossier = gid('Dossier', await dossierIn(world, DossierState.ACCEPTED));
  const answers = inputOf(answersWith(await sheetCriteria(api)).slice(0, 1));
  const member = personGlobalId(open.members[2]!);
  return {
    councilCreate: {
      ...{ object: province, people: provincial },
      args: () => ({ input: newCouncil(province, guest) }),
    },
    councilRuleSet: at(open.councilId, leads, { reason: 'Thử', sizeMin: 5 }),
    councilSessionCreate: {
      ...{ object: open.councilId, people: provincial },
      args: () => ({ input: newSession(open.councilId, rubricId) }),
    },
    councilSessionAddItem: at(planned.sessionId, provincial, { dossierId: dossier }),
    councilSessionAddMember: at(planned.sessionId, provincial, { personId: guest, scores: true }),
    councilSessionOpen: at(planned.sessionId, chaired(planned, open)),
    councilSessionClose: at(open.sessionId, leads, {}, 'NOT_READY'),
    councilSessionRelease: at(open.sessionId, leads, { spreadReasons: [] }, 'WRONG_PHASE'),
    sessionAttendanceRecord: at(open.sessionId, leads, { personId: member, attendance: 'LATE' }),
    memberRecuse: at(item!, leads, { personId: member, reason: 'Người nhà' }),
    conflictDeclare: at(item!, members, { reason: 'Người nhà' }),
    scoreSheetSave: at(item!, members, { answers }),
    scoreSheetSubmit: at(item!, members, { total: '1' }, 'INCOMPLETE'),
    sessionItemStarRecord: at(rated!, chaired(released, open), { star: 3, reason: 'Thử' }),
  };
}

let rubricId = '';
export const readRubric = async ({ api }: World) => (rubricId = await rubricVersionId(api));

const newCouncil = (provinceId: string, chair: string) => ({
  ...{ provinceId, level: 'PROVINCE', name: 'Hội đồng mới', operationId: op() },
  ...{ decisionNumber: 'M/QĐ-UBND', decisionDate: '2026-06-01' },
  members: [{ personId: chair, role: 'CHAIR', scores: true }],
});

const newSession = (councilId: string, rubricVersion: string) => ({
  ...{ councilId, rubricVersionId: rubricVersion, number: '02/2026', heldOn: '2026-12-01' },
  ...{ place: 'Hội trường B', operationId: op() },
});
