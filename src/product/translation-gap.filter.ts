import { Field, ID, InputType } from 'type-graphql';
import type { SelectQueryBuilder } from 'typeorm';
import type { Context } from '../platform/graphql/context.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { productAccess } from './product.access.ts';
import { TranslationGapEntity } from './translation-gap.entity.ts';
import { GapKind } from './translation-gap.enums.ts';

@InputType({ description: 'Which gaps to list; the parts given must all fit.' })
export class TranslationGapFilter {
  @Field(() => GapKind, { nullable: true, description: 'Only products, or only producers.' })
  kind?: GapKind | null;

  @Field(() => ID, { nullable: true, description: 'Only of this commune.' })
  communeId?: string | null;
}

/** The gaps the actor may read (alias `g`); ids of other types match nothing. */
export function filteredGaps(
  context: Context,
  filter: TranslationGapFilter | null | undefined,
): SelectQueryBuilder<TranslationGapEntity> {
  const { anywhere, unitIds, producerIds } = readScope(
    productAccess.translationGaps,
    context.actor,
  );
  const rows = context.db.source.manager.createQueryBuilder(TranslationGapEntity, 'g');
  if (anywhere) rows.where('true');
  else {
    rows.where('(g.commune_id = ANY(:unitIds) OR g.producer_id = ANY(:producerIds))', {
      unitIds,
      producerIds,
    });
  }
  const { kind, communeId } = filter ?? {};
  if (kind) rows.andWhere('g.kind = :kind', { kind });
  if (communeId) {
    rows.andWhere('g.commune_id = :communeId', { communeId: uuidOf(communeId, 'Commune') });
  }
  return rows;
}
