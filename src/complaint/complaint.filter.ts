import { Field, ID, InputType } from 'type-graphql';
import type { Actor } from '../platform/graphql/actor.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { readScope } from '../platform/graphql/read-scope.ts';
import { complaintAccess } from './complaint.access.ts';
import { ComplaintState, ComplaintSubject } from './complaint.enums.ts';

@InputType({ description: 'Which complaints to list; the parts given must all fit.' })
export class ComplaintFilter {
  @Field(() => [ComplaintState], {
    nullable: true,
    description: 'Only in these states; an empty list matches nothing.',
  })
  state?: ComplaintState[] | null;

  @Field(() => ComplaintSubject, {
    nullable: true,
    description: 'Only against results, or only against revocations.',
  })
  subject?: ComplaintSubject | null;

  @Field(() => ID, { nullable: true, description: 'Only of this producer.' })
  producerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only about this product.' })
  productId?: string | null;
}

/** A condition on complaints (alias `c`) with its named parameters. */
export interface Condition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Nobody with a tie to the product sees it, unless it is their own producer's. */
export const NO_TIE = 'c.dossier_id IN (SELECT dossiers_in_conflict(:seenBy)) IS NOT TRUE';

export function visibleComplaints(actor: Actor): Condition {
  const { anywhere, unitIds, producerIds } = readScope(complaintAccess.complaints, actor);
  const ways = ['c.producer_id = ANY(:seenProducers)'];
  if (anywhere) ways.push(`(${NO_TIE})`);
  else if (unitIds.length > 0) ways.push(`(c.commune_id = ANY(:seenUnits) AND ${NO_TIE})`);
  return {
    sql: `(${ways.join(' OR ')})`,
    parameters: { seenProducers: producerIds, seenUnits: unitIds, seenBy: actor.personId },
  };
}

/** What a filter asks for; ids of other types match nothing. */
export function filteredComplaints(filter: ComplaintFilter | null | undefined): Condition {
  const parts: string[] = ['true'];
  const parameters: Record<string, unknown> = {};
  const add = (sql: string, name: string, value: unknown) => {
    parts.push(sql);
    parameters[name] = value;
  };
  if (filter?.state) add('c.state = ANY(:state)', 'state', filter.state);
  if (filter?.subject === ComplaintSubject.RESULT) parts.push('c.session_item_id IS NOT NULL');
  if (filter?.subject === ComplaintSubject.REVOCATION) parts.push('c.certificate_id IS NOT NULL');
  if (filter?.producerId) {
    add('c.producer_id = :producerId', 'producerId', uuidOf(filter.producerId, 'Producer'));
  }
  if (filter?.productId) {
    add('c.product_id = :productId', 'productId', uuidOf(filter.productId, 'Product'));
  }
  return { sql: parts.join(' AND '), parameters };
}
