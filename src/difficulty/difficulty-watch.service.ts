import type { EntityManager } from 'typeorm';
import { daysBetween } from '../calendar/working-days.rules.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { localDay } from '../platform/graphql/context.ts';
import { escalate, nextLevel } from './difficulty-escalate.service.ts';
import { actorsFor, communeFor, factsOf } from './difficulty-facts.service.ts';
import { DifficultyEntity } from './difficulty.entity.ts';
import { DifficultyState } from './difficulty.enums.ts';
import { ESCALATE_AFTER_DAYS, REMIND_EVERY_DAYS, reminderOf, WAITING } from './difficulty.rules.ts';

/** Difficulties in some states whose clock has run for more than so many days, the oldest first. */
function running(
  em: EntityManager,
  states: readonly DifficultyState[],
  clock: 'waiting_since' | 'moved_at',
  moreThan: number,
  today: string,
): Promise<DifficultyEntity[]> {
  return em
    .createQueryBuilder(DifficultyEntity, 'f')
    .where('f.state = ANY(:states)', { states })
    .andWhere(
      `(f.${clock} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < CAST(:today AS date) - ${moreThan}`,
      { today },
    )
    .orderBy(`f.${clock}`)
    .addOrderBy('f.id')
    .setLock('pessimistic_write')
    .getMany();
}

/**
 * Takes up a level whatever nobody answered in time. Run twice it does so once: the clock starts anew.
 * @returns how many went up
 */
export async function escalateWaiting(em: EntityManager, now: Date): Promise<number> {
  const today = localDay(now);
  const late = await running(em, WAITING, 'waiting_since', ESCALATE_AFTER_DAYS, today);
  let count = 0;
  for (const difficulty of late) {
    const level = await nextLevel(em, difficulty, today);
    if (!level) continue;
    const days = daysBetween(localDay(difficulty.waitingSince), today);
    const reason = `Quá ${ESCALATE_AFTER_DAYS} ngày chưa có trả lời (đã chờ ${days} ngày)`;
    if (await escalate(em, difficulty, { level, reason, personId: null, now, today })) count++;
  }
  return count;
}

/**
 * Reminds whoever has to act, every seven days, as long as it takes: of an answer that is waited for, and
 * the commune of an answer that it neither took nor gave back.
 * @returns how many people heard of something now
 */
export async function remindOfDifficulties(em: EntityManager, now: Date): Promise<number> {
  const today = localDay(now);
  const least = REMIND_EVERY_DAYS - 1;
  let told = 0;
  for (const one of await running(em, WAITING, 'waiting_since', least, today)) {
    const days = daysBetween(localDay(one.waitingSince), today);
    const occasion = `${localDay(one.waitingSince)}:${reminderOf(days)}`;
    const [facts, to] = [await factsOf(em, one), await actorsFor(em, one)];
    const notice = notices.difficultyWaiting({ ...facts, occasion, days, to });
    told += await tell({ em, context: { today } }, notice);
  }
  for (const one of await running(em, [DifficultyState.ANSWERED], 'moved_at', least, today)) {
    const days = daysBetween(localDay(one.movedAt), today);
    const occasion = `${localDay(one.movedAt)}:${reminderOf(days)}`;
    const facts = await factsOf(em, one);
    const notice = notices.difficultyUnclosed({ ...facts, occasion, days, to: [communeFor(one)] });
    told += await tell({ em, context: { today } }, notice);
  }
  return told;
}
