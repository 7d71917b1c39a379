import type { Transaction } from '../platform/graphql/mutation.ts';
import { PublicHolidayEntity } from './calendar.entity.ts';

/** The entry of a day; nobody else changes it until this transaction ends. */
function lockedDay(tx: Transaction, day: string): Promise<PublicHolidayEntity | null> {
  return tx.em
    .createQueryBuilder(PublicHolidayEntity, 'h')
    .setLock('pessimistic_write')
    .where('h.day = :day', { day })
    .getOne();
}

/** Enters a day, or changes what is said of it. */
export async function keepHoliday(
  tx: Transaction,
  values: PublicHolidayEntity,
): Promise<PublicHolidayEntity> {
  const before = await lockedDay(tx, values.day);
  await tx.em.upsert(PublicHolidayEntity, { ...values }, ['day']);
  const { day: subjectId } = values;
  tx.record({
    action: 'publicHoliday.set',
    subjectType: 'PublicHoliday',
    subjectId,
    before,
    after: values,
  });
  return tx.em.findOneByOrFail(PublicHolidayEntity, { day: values.day });
}

/** Takes a day out of the calendar; null when there is none. */
export async function dropHoliday(
  tx: Transaction,
  day: string,
): Promise<PublicHolidayEntity | null> {
  const before = await lockedDay(tx, day);
  if (!before) return null;
  await tx.em.delete(PublicHolidayEntity, { day });
  tx.record({
    action: 'publicHoliday.remove',
    subjectType: 'PublicHoliday',
    subjectId: day,
    before,
  });
  return before;
}
