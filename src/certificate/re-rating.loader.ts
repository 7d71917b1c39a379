import { In, type SelectQueryBuilder } from 'typeorm';
import { scopeAllows } from '../platform/graphql/access.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { inActorTransaction } from '../platform/graphql/actor-transaction.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { certificateAccess } from './certificate.access.ts';
import type { Condition } from './certificate.filter.ts';
import {
  ReRatingAnswerEntity,
  ReRatingMemberEntity,
  ReRatingOpinionEntity,
  ReRatingRoundEntity,
} from './re-rating.entity.ts';

/** The rounds (alias `o`) an actor may see: of councils of their units, and those they are asked in. */
function visibleRounds(actor: Actor): Condition {
  const rule = certificateAccess.reRatingRounds;
  const { anywhere, unitIds } = readScope(rule, actor);
  const ways = ['false'];
  if (anywhere) ways.push('true');
  if (unitIds.length > 0) {
    ways.push('o.council_id IN (SELECT id FROM council WHERE unit_id = ANY(:seenUnits))');
  }
  const mayRead = actor.grants.some((grant) => rule.roles[grant.role] !== undefined);
  if (mayRead && actor.personId && scopeAllows(rule, actor, 'read')) {
    ways.push('o.id IN (SELECT round_id FROM re_rating_member WHERE person_id = :seenBy)');
  }
  // Whoever has a tie to the product sees nothing of it, whatever else they may do.
  const tied = `o.id NOT IN (SELECT round_id FROM re_rating_member
    WHERE person_id = :seenBy AND excluded_for IS NOT NULL)`;
  return {
    sql: `((${ways.join(' OR ')}) AND ${tied})`,
    parameters: { seenUnits: unitIds, seenBy: actor.personId },
  };
}

export function roundRows(context: Context): SelectQueryBuilder<ReRatingRoundEntity> {
  const visible = visibleRounds(context.actor);
  return context.db.source.manager
    .createQueryBuilder(ReRatingRoundEntity, 'o')
    .where(visible.sql, visible.parameters);
}

export const roundById = defineLoader<string, ReRatingRoundEntity | null>(
  'reRatingRoundById',
  async (ids, context) => {
    const rows = await roundRows(context).andWhere('o.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The following hang on a round that was found through the loaders above. */
export const membersByRoundId = defineLoader<string, ReRatingMemberEntity[]>(
  'membersByReRatingRoundId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ReRatingMemberEntity, {
      where: { roundId: In([...ids]) },
      order: { personId: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.roundId);
  },
);

/** Who has answered. */
export const answersByRoundId = defineLoader<string, ReRatingAnswerEntity[]>(
  'answersByReRatingRoundId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(ReRatingAnswerEntity, {
      roundId: In([...ids]),
    });
    return manyByKey(ids, rows, (row) => row.roundId);
  },
);

/** The newest opinion of each member; row security shows others than one's own after the close only. */
export const opinionsByRoundId = defineLoader<string, ReRatingOpinionEntity[]>(
  'opinionsByReRatingRoundId',
  async (ids, context) => {
    const rows = await inActorTransaction(context, (em) =>
      em
        .createQueryBuilder(ReRatingOpinionEntity, 'w')
        .where('w.round_id = ANY(:ids)', { ids })
        .andWhere(
          `w.version = (SELECT max(x.version) FROM re_rating_opinion x
             WHERE x.round_id = w.round_id AND x.person_id = w.person_id)`,
        )
        .orderBy('w.personId')
        .getMany(),
    );
    return manyByKey(ids, rows, (row) => row.roundId);
  },
);

defineNode({
  type: 'ReRatingRound',
  entity: ReRatingRoundEntity,
  load: (context, id) => context.load(roundById, id),
});
