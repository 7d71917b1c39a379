import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { DossierEntity } from './dossier.entity.ts';
import { RoundLevel } from './dossier-province.enums.ts';
import { RatingRoundEntity } from './rating-round.entity.ts';

type Days = Pick<
  RatingRoundEntity,
  'level' | 'year' | 'number' | 'requestsBefore' | 'doneBefore' | 'source'
>;

export function roundOf(
  tx: Transaction,
  { level, year, number }: Pick<Days, 'level' | 'year' | 'number'>,
): Promise<RatingRoundEntity | null> {
  return tx.em.findOne(RatingRoundEntity, {
    where: { level, year, number },
    lock: { mode: 'pessimistic_write' },
  });
}

/** Sets a round, new or changed; null when somebody else was faster. */
export async function keepRound(
  tx: Transaction,
  before: RatingRoundEntity | null,
  days: Days,
): Promise<RatingRoundEntity | null> {
  const id = before?.id ?? uuidv7();
  if (before) {
    const set = { ...days, revision: before.revision + 1, updatedAt: () => 'now()' };
    await tx.em.update(RatingRoundEntity, id, set);
  } else {
    const rows = tx.em.createQueryBuilder().insert().into(RatingRoundEntity);
    await rows
      .values({ id, ...days })
      .orIgnore()
      .execute();
  }
  const after = await tx.em.findOneBy(RatingRoundEntity, { id });
  tx.record({
    action: 'rating-round.set',
    subjectType: 'RatingRound',
    subjectId: id,
    before,
    after,
  });
  return after;
}

/** The round of a level to which a request made on that day belongs, where one is planned. */
export async function roundFor(
  tx: Transaction,
  level: RoundLevel,
  day: string,
): Promise<RatingRoundEntity | null> {
  return tx.em
    .createQueryBuilder(RatingRoundEntity, 'r')
    .where('r.level = :level AND r.requestsBefore > :day', { level, day })
    .orderBy('r.requestsBefore')
    .limit(1)
    .getOne();
}

/** Puts a dossier into a round, or into none. */
export async function assignRound(
  tx: Transaction,
  dossier: DossierEntity,
  roundId: string | null,
): Promise<DossierEntity> {
  const changes = { roundId, revision: dossier.revision + 1, updatedAt: () => 'now()' };
  await tx.em.update(DossierEntity, dossier.id, changes);
  tx.record({
    action: 'dossier.round-assign',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    before: { roundId: dossier.roundId },
    after: { roundId },
  });
  return tx.em.findOneByOrFail(DossierEntity, { id: dossier.id });
}

export function isProvincialRound(tx: Transaction, id: string): Promise<boolean> {
  return tx.em.existsBy(RatingRoundEntity, { id, level: RoundLevel.PROVINCE });
}
