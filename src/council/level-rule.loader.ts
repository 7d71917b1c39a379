import { In } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { isForwarded, levelRuleOn } from './level-rule.rules.ts';
import { RatingLevelRuleEntity } from './level-rule.entity.ts';
import type { ItemResultEntity } from './score.entity.ts';

/** The rules of all levels under a decision, by its code; lower levels and earlier days first. */
export const levelRulesByVersionCode = defineLoader<string, RatingLevelRuleEntity[]>(
  'levelRulesByVersionCode',
  async (codes, context) => {
    const rows = await context.db.source.manager.find(RatingLevelRuleEntity, {
      where: { versionCode: In([...codes]) },
      order: { level: 'ASC', validFrom: 'ASC' },
    });
    return manyByKey(codes, rows, (row) => row.versionCode);
  },
);

interface Place {
  readonly itemId: string;
  readonly code: string;
  readonly level: RatingLevelRuleEntity['level'];
  readonly heldOn: string;
}

const PLACES = `
  SELECT i.id AS "itemId", v.code, c.level, s.held_on AS "heldOn"
    FROM session_item i
    JOIN council_session s ON s.id = i.session_id
    JOIN council c ON c.id = s.council_id
    JOIN rubric_version v ON v.id = s.rubric_version_id
   WHERE i.id = ANY($1)`;

const placeByItemId = defineLoader<string, Place[]>('levelPlaceByItemId', async (ids, context) => {
  const { rows } = await context.db.pool.query<Place>(PLACES, [ids]);
  return manyByKey(ids, rows, (row) => row.itemId);
});

/** Where a result, which the viewer has reached, sends its product; null where it stays. */
export async function forwardOf(
  context: Context,
  result: ItemResultEntity,
): Promise<RatingLevelRuleEntity | null> {
  const [place] = await context.load(placeByItemId, result.itemId);
  if (!place) return null;
  const rules = await context.load(levelRulesByVersionCode, place.code);
  const rule = levelRuleOn(rules, place.code, place.level, place.heldOn);
  const average = { sum: result.totalSum, count: result.sheetCount };
  return rule && isForwarded(rule, average) ? rule : null;
}
