import { Field, Int, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';

@Access(REACHED)
@ObjectType('ApiKey', {
  implements: Node,
  description:
    'A key for a program (khóa API). It may do what its person may, narrowed to its scopes.',
})
export class ApiKey extends Node {
  @Field(() => String, { description: 'What it is for, e.g. "Tourism website".' })
  name!: string;

  @Field(() => String, { description: 'First characters of the key, to tell keys apart.' })
  hint!: string;

  @Field(() => [String], {
    description: 'What it may do: `<room>:read` or `<room>:write`, e.g. `product:read`.',
  })
  scopes!: string[];

  @Field(() => Int, {
    nullable: true,
    description: 'Cost points it may spend within a minute; null = those of everybody signed in.',
  })
  pointsPerMinute!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Cost points it may spend within a day of Viet Nam; null = no such bound.',
  })
  pointsPerDay!: number | null;

  @Field(() => Date, {
    nullable: true,
    description: 'Until when its former text works beside the new one (apiKeyRotate).',
  })
  previousUntil!: Date | null;

  @Field(() => Date, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => Date, { nullable: true, description: 'Last use, exact to a minute; null = never.' })
  lastUsedAt!: Date | null;

  @Field(() => Date, { description: 'When it ends. Every key does.' })
  expiresAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was revoked; null = it was not.' })
  revokedAt!: Date | null;

  @Field(() => Int, { description: 'Counts exchanges; send it back as baseRevision.' })
  revision!: number;
}
