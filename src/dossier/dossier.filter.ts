import { Field, ID, InputType, Int } from 'type-graphql';
import { scopeAllows } from '../platform/graphql/access.ts';
import { hasRole, type Actor } from '../platform/graphql/actor.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { AGENDA_ROLES, dossierAccess } from './dossier.access.ts';
import { DossierKind, DossierState } from './dossier.enums.ts';

@InputType({ description: 'Which dossiers to list; the parts given must all fit.' })
export class DossierFilter {
  @Field(() => [DossierState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: DossierState[] | null;

  @Field(() => [DossierKind], {
    nullable: true,
    description: 'Only of these kinds; an empty list matches nothing.',
  })
  kind?: DossierKind[] | null;

  @Field(() => Int, { nullable: true, description: 'Only of this year (năm đăng ký).' })
  year?: number | null;

  @Field(() => ID, { nullable: true, description: 'Only of this product.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only lodged with this commune or ward.' })
  communeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this round (đợt đánh giá).' })
  roundId?: string | null;
}

/** A condition on dossiers (alias `d`) with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The dossiers an actor may read. Drafts are the producer's alone; whoever is in conflict over a dossier
 * does not see it, whatever else they may do.
 */
export function visibleDossiers(actor: Actor): Condition {
  const rule = dossierAccess.dossiers;
  const { anywhere, unitIds, producerIds } = readScope(rule, actor);
  const ways = ['d.producer_id = ANY(:seenProducers)'];
  const lodged = (condition: string) =>
    `(d.state <> 'DRAFT' AND ${condition}
      AND d.id NOT IN (SELECT dossiers_in_conflict(:seenBy)))`;
  if (anywhere) ways.push(lodged('true'));
  else if (unitIds.length > 0) ways.push(lodged('d.commune_id = ANY(:seenUnits)'));
  if (hasRole(actor, ...AGENDA_ROLES) && scopeAllows(rule, actor, 'read')) {
    ways.push(lodged('d.id IN (SELECT dossiers_on_agenda(:seenBy))'));
  }
  return {
    sql: `(${ways.join(' OR ')})`,
    parameters: { seenProducers: producerIds, seenUnits: unitIds, seenBy: actor.personId },
  };
}

/** What a filter asks for; ids of other types match nothing. */
export function filteredDossiers(filter: DossierFilter | null | undefined): Condition {
  const parts: string[] = ['true'];
  const parameters: Record<string, unknown> = {};
  const add = (sql: string, name: string, value: unknown) => {
    parts.push(sql);
    parameters[name] = value;
  };
  if (filter?.state) add('d.state = ANY(:state)', 'state', filter.state);
  if (filter?.kind) add('d.kind = ANY(:kind)', 'kind', filter.kind);
  if (typeof filter?.year === 'number') add('d.year = :year', 'year', filter.year);
  if (filter?.productId) {
    add('d.product_id = :productId', 'productId', uuidOf(filter.productId, 'Product'));
  }
  if (filter?.communeId) {
    add('d.commune_id = :communeId', 'communeId', uuidOf(filter.communeId, 'Commune'));
  }
  if (filter?.roundId) {
    add('d.round_id = :roundId', 'roundId', uuidOf(filter.roundId, 'RatingRound'));
  }
  return { sql: parts.join(' AND '), parameters };
}
