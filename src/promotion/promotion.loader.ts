import { In, type SelectQueryBuilder } from 'typeorm';
import { findByIds } from '../platform/db/rows.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { promotionAccess } from './promotion.access.ts';
import {
  EventOutcomeEntity,
  ParticipationEntity,
  ParticipationProductEntity,
  PromotionEventEntity,
} from './promotion.entity.ts';

/** The events (alias `e`) the actor may see: the world what is announced, staff also plans. */
export function visibleEvents(context: Context): SelectQueryBuilder<PromotionEventEntity> {
  const query = context.db.source.manager.createQueryBuilder(PromotionEventEntity, 'e');
  const scope = readScope(promotionAccess.internalRead, context.actor);
  return query.where(scope.anywhere ? 'true' : `e.status <> 'PLANNED'`);
}

export function visibleEvent(context: Context, id: string): Promise<PromotionEventEntity | null> {
  return visibleEvents(context).andWhere('e.id = :id', { id }).getOne();
}

/** In whatever status: for what was reached through a participation. */
export const eventById = defineLoader<string, PromotionEventEntity | null>(
  'promotionEventById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, PromotionEventEntity, ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

export const participationById = defineLoader<string, ParticipationEntity | null>(
  'participationById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, ParticipationEntity, ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** SQL: the producer `producer_id` of row `t` is the actor's own or of its region. */
function mine(t: string): string {
  return `(${t}.producer_id = ANY(:own) OR EXISTS (
    SELECT FROM producer o WHERE o.id = ${t}.producer_id AND o.commune_id = ANY(:units)))`;
}

/** The participations (alias `a`) the actor may see. */
function readable(context: Context): SelectQueryBuilder<ParticipationEntity> {
  const query = context.db.source.manager.createQueryBuilder(ParticipationEntity, 'a');
  const scope = readScope(promotionAccess.participationRead, context.actor);
  if (scope.anywhere) return query.where('true');
  return query.where(mine('a'), { own: scope.producerIds, units: scope.unitIds });
}

export const participationsByEventId = defineLoader<string, ParticipationEntity[]>(
  'participationsByEventId',
  async (ids, context) => {
    const rows = await readable(context)
      .andWhere('a.event_id = ANY(:ids)', { ids })
      .orderBy('a.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.eventId);
  },
);

export const participationsByProducerId = defineLoader<string, ParticipationEntity[]>(
  'participationsByProducerId',
  async (ids, context) => {
    const rows = await readable(context)
      .andWhere('a.producer_id = ANY(:ids)', { ids })
      .orderBy('a.id', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.producerId);
  },
);

export const participationsByProductId = defineLoader<string, ParticipationEntity[]>(
  'participationsByProductId',
  async (ids, context) => {
    const links = await context.db.source.manager.findBy(ParticipationProductEntity, {
      productId: In([...ids]),
    });
    const rows = await readable(context)
      .andWhere('a.id = ANY(:ids)', { ids: links.map(({ participationId }) => participationId) })
      .orderBy('a.id', 'DESC')
      .getMany();
    return ids.map((id) => {
      const own = new Set(
        links.filter((one) => one.productId === id).map((one) => one.participationId),
      );
      return rows.filter((row) => own.has(row.id));
    });
  },
);

export const productIdsByParticipationId = defineLoader<string, string[]>(
  'productIdsByParticipationId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(ParticipationProductEntity, {
      where: { participationId: In([...ids]) },
      order: { productId: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.participationId).map((list) =>
      list.map(({ productId }) => productId),
    );
  },
);

export const outcomesByParticipationId = defineLoader<string, EventOutcomeEntity[]>(
  'outcomesByParticipationId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(EventOutcomeEntity, {
      where: { participationId: In([...ids]) },
      order: { source: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.participationId ?? '');
  },
);

/** Figures of events as a whole. */
export const outcomesByEventId = defineLoader<string, EventOutcomeEntity[]>(
  'outcomesByEventId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(EventOutcomeEntity, 'o')
      .where('o.event_id = ANY(:ids) AND o.participation_id IS NULL', { ids })
      .orderBy('o.source')
      .getMany();
    return manyByKey(ids, rows, (row) => row.eventId);
  },
);

defineNode({ type: 'PromotionEvent', entity: PromotionEventEntity, load: visibleEvent });
defineNode({
  type: 'Participation',
  entity: ParticipationEntity,
  load: (context, id) => readable(context).andWhere('a.id = :id', { id }).getOne(),
});
defineNode({
  type: 'EventOutcome',
  entity: EventOutcomeEntity,
  load: async (context, id) => {
    const outcome = await context.db.source.manager.findOneBy(EventOutcomeEntity, { id });
    if (!outcome) return null;
    const { participationId } = outcome;
    const internal = readScope(promotionAccess.internalRead, context.actor).anywhere;
    if (!participationId) return internal ? outcome : null;
    const own = await readable(context)
      .andWhere('a.id = :participationId', { participationId })
      .getOne();
    return own ? outcome : null;
  },
});
