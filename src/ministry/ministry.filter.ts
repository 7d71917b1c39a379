import { Field, InputType } from 'type-graphql';
import type { Actor } from '../platform/graphql/actor.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { ministryAccess } from './ministry.access.ts';
import { ForwardingState } from './ministry.enums.ts';

@InputType({ description: 'Which of the products on their way to the ministry to list.' })
export class MinistryForwardingFilter {
  @Field(() => [ForwardingState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: ForwardingState[] | null;
}

/** The rows an actor may read (alias `f`); who is in conflict over a dossier sees nothing of it. */
export function visibleForwardings(actor: Actor): { sql: string; parameters: object } {
  const { anywhere, unitIds, producerIds } = readScope(ministryAccess.ministryForwardings, actor);
  const place = anywhere ? 'true' : 'f.communeId = ANY(:seenUnits)';
  return {
    sql: `(f.producerId = ANY(:seenProducers)
           OR (${place} AND f.dossierId NOT IN (SELECT dossiers_in_conflict(:seenBy))))`,
    parameters: { seenUnits: unitIds, seenProducers: producerIds, seenBy: actor.personId },
  };
}
