import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import {
  BoothEntity,
  BudgetLineEntity,
  EventPhotoEntity,
  SampleConsignmentEntity,
} from './event-work.entity.ts';
import { promotionAccess } from './promotion.access.ts';

const isStaff = (context: Context) =>
  readScope(promotionAccess.internalRead, context.actor).anywhere;

/** All booths for trade staff; for others none, they see their own with their participation. */
export const boothsByEventId = defineLoader<string, BoothEntity[]>(
  'boothsByEventId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(BoothEntity, {
      where: { eventId: In([...ids]) },
      order: { rowNumber: 'ASC', columnNumber: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.eventId);
  },
);

export const boothByParticipationId = defineLoader<string, BoothEntity | null>(
  'boothByParticipationId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(BoothEntity, {
      participationId: In([...ids]),
    });
    return oneByKey(ids, rows, (row) => row.participationId ?? '');
  },
);

export const budgetByEventId = defineLoader<string, BudgetLineEntity[]>(
  'budgetLinesByEventId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(BudgetLineEntity, {
      where: { eventId: In([...ids]) },
      order: { id: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.eventId);
  },
);

/** The consignments (alias `s`) the actor may see: staff all, a producer those of its products. */
function readableConsignments(context: Context): SelectQueryBuilder<SampleConsignmentEntity> {
  const query = context.db.source.manager.createQueryBuilder(SampleConsignmentEntity, 's');
  const scope = readScope(promotionAccess.participationRead, context.actor);
  if (scope.anywhere) return query.where('true');
  return query.where(
    `EXISTS (SELECT FROM product p JOIN producer o ON o.id = p.producer_id
              WHERE p.id = s.product_id AND (o.id = ANY(:own) OR o.commune_id = ANY(:units)))`,
    { own: scope.producerIds, units: scope.unitIds },
  );
}

export const consignmentsByEventId = defineLoader<string, SampleConsignmentEntity[]>(
  'consignmentsByEventId',
  async (ids, context) => {
    const rows = await readableConsignments(context)
      .andWhere('s.event_id = ANY(:ids)', { ids })
      .orderBy('s.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.eventId);
  },
);

/** The photos (alias `h`) the actor may see: the world what is published. */
function visiblePhotos(context: Context): SelectQueryBuilder<EventPhotoEntity> {
  const query = context.db.source.manager.createQueryBuilder(EventPhotoEntity, 'h');
  if (isStaff(context)) return query.where('true');
  return query.where(
    `h.published_on IS NOT NULL AND EXISTS (SELECT FROM promotion_event e
       WHERE e.id = h.event_id AND e.status <> 'PLANNED')`,
  );
}

export const photosByEventId = defineLoader<string, EventPhotoEntity[]>(
  'photosByEventId',
  async (ids, context) => {
    const rows = await visiblePhotos(context)
      .andWhere('h.event_id = ANY(:ids)', { ids })
      .orderBy('h.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.eventId);
  },
);

defineNode({
  type: 'Booth',
  entity: BoothEntity,
  load: (context, id) =>
    isStaff(context)
      ? context.db.source.manager.findOneBy(BoothEntity, { id })
      : Promise.resolve(null),
});
defineNode({
  type: 'EventBudgetLine',
  entity: BudgetLineEntity,
  load: (context, id) =>
    isStaff(context)
      ? context.db.source.manager.findOneBy(BudgetLineEntity, { id })
      : Promise.resolve(null),
});
defineNode({
  type: 'SampleConsignment',
  entity: SampleConsignmentEntity,
  load: (context, id) => readableConsignments(context).andWhere('s.id = :id', { id }).getOne(),
});
defineNode({
  type: 'EventPhoto',
  entity: EventPhotoEntity,
  load: (context, id) => visiblePhotos(context).andWhere('h.id = :id', { id }).getOne(),
});
