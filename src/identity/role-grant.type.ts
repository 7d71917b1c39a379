import { createUnionType, Field, ObjectType } from 'type-graphql';
import { Access, REACHED } from '../platform/graphql/access.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { Commune } from '../region/commune.type.ts';
import { District, Province } from '../region/province.type.ts';
import { Role } from './identity.enums.ts';

const TYPE_OF_LEVEL = { PROVINCE: 'Province', DISTRICT: 'District', COMMUNE: 'Commune' } as const;
type UnitLevel = keyof typeof TYPE_OF_LEVEL;

export const GrantPlace = createUnionType({
  name: 'GrantPlace',
  description: 'The administrative unit a role applies in, with all that lies in it.',
  types: () => [Province, District, Commune] as const,
  resolveType: (unit) => TYPE_OF_LEVEL[(unit as unknown as { level: UnitLevel }).level],
});

@Access(REACHED)
@ObjectType('RoleGrant', {
  implements: Node,
  description:
    'One role of one person in one place (phân quyền). It covers the unit, what the unit became or was made from, and all units below.',
})
export class RoleGrant extends Node {
  @Field(() => Role, { description: 'The role.' })
  role!: Role;

  @Field(() => LocalDate, { description: 'First day it applies.' })
  validFrom!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day it applies; null = until it is revoked.',
  })
  validTo!: string | null;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was revoked (thu hồi); null = it was not.',
  })
  revokedAt!: Date | null;
}
