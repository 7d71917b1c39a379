import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import {
  EventApplicationEntity,
  EventApplicationProductEntity,
  EventCallEntity,
} from './application.entity.ts';
import type { ApplicationCriteria } from './event-work.type.ts';
import { promotionAccess } from './promotion.access.ts';

export const callByEventId = defineLoader<string, EventCallEntity | null>(
  'callByEventId',
  async (ids, context) => {
    const rows = await context.db.source.manager.findBy(EventCallEntity, { eventId: In([...ids]) });
    return oneByKey(ids, rows, (row) => row.eventId);
  },
);

/** The applications (alias `a`) the actor may see: staff all, a producer its own, a commune its region's. */
function readableApplications(context: Context): SelectQueryBuilder<EventApplicationEntity> {
  const query = context.db.source.manager.createQueryBuilder(EventApplicationEntity, 'a');
  const scope = readScope(promotionAccess.participationRead, context.actor);
  if (scope.anywhere) return query.where('true');
  return query.where(
    `(a.producer_id = ANY(:own) OR EXISTS (
       SELECT FROM producer o WHERE o.id = a.producer_id AND o.commune_id = ANY(:units)))`,
    { own: scope.producerIds, units: scope.unitIds },
  );
}

export const applicationsByEventId = defineLoader<string, EventApplicationEntity[]>(
  'applicationsByEventId',
  async (ids, context) => {
    const rows = await readableApplications(context)
      .andWhere('a.event_id = ANY(:ids)', { ids })
      .orderBy('a.id')
      .getMany();
    return manyByKey(ids, rows, (row) => row.eventId);
  },
);

export const productIdsByApplicationId = defineLoader<string, string[]>(
  'productIdsByApplicationId',
  async (ids, context) => {
    const rows = await context.db.source.manager.find(EventApplicationProductEntity, {
      where: { applicationId: In([...ids]) },
      order: { productId: 'ASC' },
    });
    return manyByKey(ids, rows, (row) => row.applicationId).map((list) =>
      list.map(({ productId }) => productId),
    );
  },
);

/** Only what is recorded and valid today; one statement for all applications. */
const CRITERIA = `
  SELECT a.id, count(p.id)::int AS products,
         count(p.id) FILTER (WHERE valid)::int AS "validProducts",
         max(p.stars) FILTER (WHERE valid)::int AS "mostStars",
         count(p.capacity_amount)::int AS "withCapacity",
         min(past.last)::text AS "lastTookPartOn", coalesce(min(past.recent), 0)::int AS "recentEvents"
    FROM event_application a
    LEFT JOIN event_application_product l ON l.application_id = a.id
    LEFT JOIN product p ON p.id = l.product_id
    LEFT JOIN LATERAL (SELECT p.certified_from <= $2::date AND p.certified_until >= $2::date AS valid) AS c
      ON true
    LEFT JOIN LATERAL (
      SELECT max(e.starts_on) AS last,
             count(*) FILTER (WHERE e.starts_on >= $2::date - interval '2 years') AS recent
        FROM participation t JOIN promotion_event e ON e.id = t.event_id
       WHERE t.producer_id = a.producer_id AND t.state = 'ATTENDED' AND e.id <> a.event_id
    ) AS past ON true
   WHERE a.id = ANY($1) GROUP BY a.id`;

export const criteriaByApplicationId = defineLoader<string, ApplicationCriteria | null>(
  'criteriaByApplicationId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<ApplicationCriteria & { id: string }>(CRITERIA, [
      ids,
      context.today,
    ]);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

defineNode({
  type: 'EventApplication',
  entity: EventApplicationEntity,
  load: (context, id) => readableApplications(context).andWhere('a.id = :id', { id }).getOne(),
});
