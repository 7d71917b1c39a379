import { In, type SelectQueryBuilder } from 'typeorm';
import { findByIds } from '../platform/db/rows.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { ProducerEntity, ProducerTranslationEntity } from './producer.entity.ts';

export const producerById = defineLoader<string, ProducerEntity | null>(
  'producerById',
  async (ids, context) => {
    const rows = await findByIds(context.db.source.manager, ProducerEntity, ids);
    return oneByKey(ids, rows, (row) => row.id);
  },
);

/** All producers (alias `p`), to be filtered and paged. */
export function producerRows(context: Context): SelectQueryBuilder<ProducerEntity> {
  return context.db.source.manager.createQueryBuilder(ProducerEntity, 'p');
}

/** The English texts of a producer; null when there are none. */
export const producerTranslationByProducerId = defineLoader<
  string,
  ProducerTranslationEntity | null
>('producerTranslationByProducerId', async (ids, context) => {
  const rows = await context.db.source.manager.findBy(ProducerTranslationEntity, {
    producerId: In([...ids]),
    language: 'EN',
  });
  return oneByKey(ids, rows, (row) => row.producerId);
});

/** The producer that a slug leads to, also one it no longer has. */
export function producerBySlug(context: Context, slug: string): Promise<ProducerEntity | null> {
  return context.db.source.manager
    .createQueryBuilder(ProducerEntity, 'p')
    .where('p.id = (SELECT producer_id FROM producer_slug WHERE slug = :slug)', { slug })
    .getOne();
}

defineNode({
  type: 'Producer',
  entity: ProducerEntity,
  load: (context, id) => context.load(producerById, id),
});
