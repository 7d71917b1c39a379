import type { Context } from '../platform/graphql/context.ts';
import { PersonEntity } from '../identity/person.entity.ts';
import { defineLoader, manyByKey } from '../platform/graphql/loaders.ts';
import { In } from 'typeorm';
import { ProducerConsentEntity } from './producer.entity.ts';

/** The last word on each item a producer has spoken about. */
export const lastConsentsByProducerId = defineLoader<string, ProducerConsentEntity[]>(
  'lastConsentsByProducerId',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(ProducerConsentEntity, 'c')
      .distinctOn(['c.producerId', 'c.item'])
      .where('c.producerId IN (:...ids)', { ids })
      .orderBy('c.producerId')
      .addOrderBy('c.item')
      .addOrderBy('c.at', 'DESC')
      .addOrderBy('c.id', 'DESC')
      .getMany();
    return manyByKey(ids, rows, (row) => row.producerId);
  },
);

const SHOWN = 100;

/** Its consents and withdrawals, the newest first. */
export function consentHistory(
  context: Context,
  producerId: string,
): Promise<ProducerConsentEntity[]> {
  return context.db.source.manager.find(ProducerConsentEntity, {
    where: { producerId },
    order: { at: 'DESC', id: 'DESC' },
    take: SHOWN,
  });
}

/** Who acts for a producer today or will, by name. */
export const peopleByProducerId = defineLoader<string, PersonEntity[]>(
  'peopleByProducerId',
  async (ids, context) => {
    const { rows } = await context.db.pool.query<{ producer_id: string; person_id: string }>(
      `SELECT DISTINCT producer_id, person_id FROM role_grant
        WHERE producer_id = ANY($1::uuid[]) AND revoked_at IS NULL
          AND (valid_to IS NULL OR valid_to >= $2::date)`,
      [ids, context.today],
    );
    const people = await context.db.source.manager.find(PersonEntity, {
      where: { id: In(rows.map((row) => row.person_id)) },
      order: { name: 'ASC', id: 'ASC' },
    });
    const pairs = people.flatMap((person) =>
      rows
        .filter((row) => row.person_id === person.id)
        .map((row) => ({ producerId: row.producer_id, person })),
    );
    return manyByKey(ids, pairs, ({ producerId }) => producerId).map((list) =>
      list.map(({ person }) => person),
    );
  },
);
