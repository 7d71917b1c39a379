import { In, type SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, manyByKey, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import {
  TradeContractEntity,
  TradeContractLineEntity,
  TradeDeliveryEntity,
} from './contract.entity.ts';
import { tradeAccess } from './trade.access.ts';

/** The contracts (alias `c`) the actor may see: all, or those its producer is a party to. */
export function visibleContracts(context: Context): SelectQueryBuilder<TradeContractEntity> {
  const rows = context.db.source.manager.createQueryBuilder(TradeContractEntity, 'c');
  const scope = readScope(tradeAccess.tradeContracts, context.actor);
  if (scope.anywhere) return rows.where('true');
  return rows.where(
    `c.id IN (SELECT own.contract_id FROM trade_contract_line own WHERE own.producer_id = ANY(:own))`,
    { own: scope.producerIds },
  );
}

export const visibleContractById = defineLoader<string, TradeContractEntity | null>(
  'visibleContractById',
  async (ids, context) => {
    const rows = await visibleContracts(context).andWhere('c.id = ANY(:ids)', { ids }).getMany();
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** The lines of contracts the actor may see; a producer sees its own lines only. */
export const linesByContractId = defineLoader<string, TradeContractLineEntity[]>(
  'linesByContractId',
  async (ids, context) => {
    const scope = readScope(tradeAccess.tradeContracts, context.actor);
    const rows = context.db.source.manager
      .createQueryBuilder(TradeContractLineEntity, 'l')
      .where('l.contract_id = ANY(:ids)', { ids })
      .orderBy('l.position');
    if (!scope.anywhere) rows.andWhere('l.producer_id = ANY(:own)', { own: scope.producerIds });
    return manyByKey(ids, await rows.getMany(), (row) => row.contractId);
  },
);

/** What was delivered, the latest first; a producer sees what is of its products or of nobody's. */
export const deliveriesByContractId = defineLoader<string, TradeDeliveryEntity[]>(
  'deliveriesByContractId',
  async (ids, context) => {
    const scope = readScope(tradeAccess.tradeContracts, context.actor);
    const rows = context.db.source.manager
      .createQueryBuilder(TradeDeliveryEntity, 'd')
      .where('d.contract_id = ANY(:ids)', { ids })
      .orderBy('d.delivered_on', 'DESC')
      .addOrderBy('d.id', 'DESC');
    if (!scope.anywhere) {
      rows.andWhere(
        `(d.product_id IS NULL OR EXISTS (SELECT FROM product p
           WHERE p.id = d.product_id AND p.producer_id = ANY(:own)))`,
        { own: scope.producerIds },
      );
    }
    return manyByKey(ids, await rows.getMany(), (row) => row.contractId);
  },
);

/** Whole VND delivered under a contract so far; null where no delivery says its value. */
export const deliveredByContractId = defineLoader<string, string | null>(
  'deliveredByContractId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ id: string; sum: string | null }>(
      `SELECT contract_id AS id, sum(value_amount)::bigint::text AS sum FROM trade_delivery
        WHERE contract_id = ANY($1::uuid[]) GROUP BY contract_id`,
      [ids],
    );
    return oneByKey(ids, rows, ({ id }) => id).map((row) => row?.sum ?? null);
  },
);

defineNode({
  type: 'TradeContract',
  entity: TradeContractEntity,
  load: (context, id) => context.load(visibleContractById, id),
});
defineNode({
  type: 'TradeDelivery',
  entity: TradeDeliveryEntity,
  load: async (context, id) => {
    const manager = context.db.source.manager;
    const [delivery] = await manager.findBy(TradeDeliveryEntity, { id: In([id]) });
    if (!delivery) return null;
    const seen = await context.load(deliveriesByContractId, delivery.contractId);
    const contract = await context.load(visibleContractById, delivery.contractId);
    return contract && seen.some((one) => one.id === id) ? delivery : null;
  },
});
