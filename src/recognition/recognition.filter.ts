import type { SelectQueryBuilder } from 'typeorm';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { KeysetOrder } from '../platform/db/keyset.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { fromGlobalId } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { recognitionAccess } from './recognition.access.ts';
import type { RecognitionEntity } from './recognition.entity.ts';
import { RecognitionState, RuralStandard } from './recognition.enums.ts';

@InputType({ description: 'Which recognition files to list; the parts given must all fit.' })
export class RecognitionFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only of this commune or city, as it was; not of what it became.',
  })
  unitId?: string | null;

  @Field(() => RuralStandard, { nullable: true, description: 'Only for this standard.' })
  standard?: RuralStandard | null;

  @Field(() => Int, { nullable: true, description: 'Only for this year.' })
  year?: number | null;

  @Field(() => [RecognitionState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: RecognitionState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'true: only files of hamlets (xóm); false: only those of units themselves.',
  })
  hamlets?: boolean | null;
}

export const RECOGNITION_ORDERS: Readonly<Record<'NEWEST', KeysetOrder>> = {
  NEWEST: { key: (t) => `${t}.id`, type: 'uuid', direction: 'DESC' },
};

/** The condition on files (alias `r`) an actor may read, with its named parameters. */
export function visibleRecognitions(actor: Actor) {
  const { anywhere, unitIds } = readScope(recognitionAccess.recognitions, actor);
  return anywhere
    ? { sql: 'true', parameters: {} }
    : { sql: 'r.unit_id = ANY(:seenUnits)', parameters: { seenUnits: unitIds } };
}

export function filterRecognitions(
  query: SelectQueryBuilder<RecognitionEntity>,
  filter: RecognitionFilter | null | undefined,
): SelectQueryBuilder<RecognitionEntity> {
  const { unitId, standard, year, state, hamlets } = filter ?? {};
  if (unitId) query.andWhere('r.unit_id = :unit', { unit: fromGlobalId(unitId)?.uuid ?? null });
  if (standard) query.andWhere('r.standard = :standard', { standard });
  if (typeof year === 'number') query.andWhere('r.year = :year', { year });
  if (state) query.andWhere('r.state = ANY(:state)', { state });
  if (typeof hamlets === 'boolean') {
    query.andWhere(`r.hamlet IS ${hamlets ? 'NOT ' : ''}NULL`);
  }
  return query;
}
