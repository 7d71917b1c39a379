import { Role } from '../../../src/identity/identity.enums.ts';
import { call, conditionsOf, ENTER } from '../../council/ballot-session.ts';
import {
  answersWith,
  inputOf,
  op,
  personGlobalId,
  sheetCriteria,
  totalOf,
} from '../../support/rating.ts';
import type { Fixture, Fixtures, Standings, World } from '../world.ts';
import type { Sessions } from './council.ts';

/** Paper sheets and disqualifications, on the session that is open. */
export async function ballotFixtures(
  { api, provincial }: World,
  { open, planned }: Sessions,
): Promise<Fixtures> {
  const [item] = open.itemIds as [string];
  const answers = answersWith(await sheetCriteria(api));
  const paper = { answers: inputOf(answers), total: totalOf(answers) };
  const of = (index: number) => ({ ...paper, personId: personGlobalId(open.members[index]!) });
  const entered = await call(open.secretary, ENTER, item, of(2));
  const paperId = entered.paper.id as string;
  const [condition] = await conditionsOf(api, 6);
  const why = { conditionId: condition.id as string, reason: 'Thử' };
  const leads: Standings = {
    ...provincial,
    [Role.COUNCIL_CHAIR]: { inside: open.chair.actor, outside: planned.chair.actor },
  };
  const at = (id: string, people: Standings, more: object = {}, answer?: string): Fixture => ({
    ...{ object: id, people, args: () => ({ id, input: { operationId: op(), ...more } }) },
    ...(answer !== undefined && { answer }),
  });
  return {
    sessionItemDisqualify: at(item, leads, why),
    sessionItemDisqualificationWithdraw: at(item, leads, why, 'NOT_FOUND'),
    paperSheetEnter: at(item, provincial, of(3)),
    paperSheetTake: at(paperId, provincial),
    paperSheetConfirm: at(paperId, provincial, { total: paper.total }, 'NOT_TAKEN'),
    paperSheetRefuse: at(paperId, provincial, { reason: 'Thử' }, 'NOT_TAKEN'),
  };
}
