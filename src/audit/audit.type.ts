import { Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { BigIntScalar } from '../platform/graphql/scalars.ts';
import { AuditVia } from './audit.enums.ts';

@Access(REACHED)
@ObjectType({ description: 'One value that a change touched.' })
export class FieldChange {
  @Field(() => String, {
    description: 'Where the value stands: keys and list positions joined with a dot.',
  })
  path!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value before, as text; null = there was none.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The value after, as text; null = there is none.',
  })
  after!: string | null;
}

@Access(REACHED)
@ObjectType('AuditEntry', {
  implements: Node,
  description:
    'One line of the audit trail (nhật ký kiểm tra): who did what, when. Lines are never changed or removed; each carries a hash over itself and the line before.',
})
export class AuditEntry extends Node {
  @Field(() => BigIntScalar, { description: 'Place in the trail, without gaps from 1.' })
  seq!: string;

  @Field(() => Date, { description: "When, by the database's clock." })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Name of whoever did it, as it was then; null = not signed in.',
  })
  actorName!: string | null;

  @Field(() => AuditVia, { description: 'How the actor had proved who they are.' })
  actorVia!: AuditVia;

  @Field(() => String, {
    description: '`<thing>.<what happened>`, for example `product.publish`.',
  })
  action!: string;

  @Field(() => String, { description: 'Type of what was changed, for example `Product`.' })
  subjectType!: string;

  @Field(() => String, { nullable: true, description: 'The request it was part of.' })
  requestId!: string | null;
}

export const AuditEntryConnection = connectionType(
  () => AuditEntry,
  'AuditEntry',
  'lines of the audit trail (nhật ký kiểm tra)',
);
