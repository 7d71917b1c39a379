import { personGlobalId, sheetCriteria } from '../../support/rating.ts';
import type { Fixtures, World } from '../world.ts';
import { at, chairedIn, type Sessions } from './council.ts';

/** The day of a session, product by product. */
export async function dayFixtures(world: World, sessions: Sessions): Promise<Fixtures> {
  const { provincial } = world;
  const { planned, open, released, members } = sessions;
  const chaired = chairedIn(world);
  const leads = chaired(open, planned);
  const done = chaired(released, open);
  const [item, waiting, rated] = [open.itemIds[0]!, planned.itemIds[0]!, released.itemIds[0]!];
  const personId = personGlobalId(open.members[2]!);
  const [criterion] = await sheetCriteria(world.api);
  const reason = 'Thử';
  const other = { number: '09/2026', heldOn: '2026-12-01' };
  return {
    councilSessionClone: at(open.sessionId, provincial, other),
    councilSessionRuleChange: at(open.sessionId, leads, { version: 1, reason }, 'SAME_RULE'),
    sessionItemMove: at(waiting, provincial, { position: 1 }),
    sessionItemRemove: at(planned.itemIds[1]!, provincial, { reason }),
    sessionItemOpen: at(item, leads, {}, 'WRONG_PHASE'),
    sessionItemClose: at(item, leads, {}, 'NOT_READY'),
    sessionItemSpreadKeep: at(item, leads, { reason }, 'WRONG_PHASE'),
    sessionItemDiscussionOpen: at(item, leads, {}, 'WRONG_PHASE'),
    sessionItemReopen: at(rated, done, { reason }, 'WRONG_PHASE'),
    sessionItemSheetReturn: at(item, leads, { personId, reason }, 'NOT_HANDED_IN'),
    sessionItemRelease: at(item, leads, {}, 'WRONG_PHASE'),
    memberRecusalEnd: at(item, leads, { personId, reason }, 'NOT_FOUND'),
    sessionRemind: at(open.sessionId, leads),
    scoreSheetExplain: at(
      item,
      members,
      { reasons: [{ criterionId: criterion!.id, reason }] },
      'NOT_CHANGED',
    ),
  };
}
