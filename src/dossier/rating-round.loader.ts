import { findByIds } from '../platform/db/rows.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import type { RoundLevel } from './dossier-province.enums.ts';
import { RatingRoundEntity } from './rating-round.entity.ts';

export const roundById = defineLoader<string, RatingRoundEntity | null>(
  'ratingRoundById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, RatingRoundEntity, ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The rounds of a year, those of the province first, each in order. */
export function roundsOfYear(
  context: Context,
  year: number,
  level: RoundLevel | null | undefined,
): Promise<RatingRoundEntity[]> {
  return context.db.source.manager.find(RatingRoundEntity, {
    where: { year, ...(level && { level }) },
    order: { level: 'DESC', number: 'ASC' },
  });
}

defineNode({
  type: 'RatingRound',
  entity: RatingRoundEntity,
  load: (context: Context, id) => context.load(roundById, id),
});
