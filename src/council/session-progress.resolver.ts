import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import type { Context } from '../platform/graphql/context.ts';
import { ProgressMember } from './session-day.type.ts';

@Resolver(() => ProgressMember)
export class ProgressMemberResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The member.' })
  person(
    @Root() member: { readonly personId: string },
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, member.personId);
  }
}
