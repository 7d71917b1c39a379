import { Field, Int, ObjectType } from 'type-graphql';
import { Role } from '../identity/identity.enums.ts';
import { Access, PUBLIC } from '../platform/graphql/access.ts';
import { CacheFor } from '../platform/graphql/cache-policy.ts';
import { connectionType } from '../platform/graphql/connection.ts';
import { Node } from '../platform/graphql/node.ts';
import { LocalDate } from '../platform/graphql/scalars.ts';
import { OrganisationKind } from './duty.enums.ts';

@CacheFor(60)
@Access(PUBLIC)
@ObjectType('ProgrammeOrganisation', {
  implements: Node,
  description:
    'A body that has duties in the programme (cơ quan, đơn vị). One that ended stays readable, with its last day.',
})
export class ProgrammeOrganisation extends Node {
  @Field(() => String, { description: 'Code, e.g. "VPDP-TPCB".' })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => OrganisationKind, { description: 'What kind of body it is.' })
  kind!: OrganisationKind;

  @Field(() => Role, {
    nullable: true,
    description:
      'Whose people see its duties and report on them; null = the coordination office does it for them.',
  })
  role!: Role | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null when not known.' })
  validFrom!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null = it exists.' })
  validTo!: string | null;

  @Field(() => String, { description: 'Where this is known from, in Vietnamese.' })
  source!: string;

  @Field(() => Int, { description: 'Counts changes; send it back as baseRevision.' })
  revision!: number;
}

export const ProgrammeOrganisationConnection = connectionType(
  () => ProgrammeOrganisation,
  'ProgrammeOrganisation',
  'organisations (cơ quan, đơn vị)',
);
