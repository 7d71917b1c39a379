import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { councilCandidatesOf } from './candidate.loader.ts';
import { councilAccess } from './council.access.ts';

@Resolver()
export class CandidateQueries {
  @Cost({ points: 5 })
  @Access(councilAccess.councilCreate)
  @Query(() => [Person], {
    description:
      'People who hold a council role (Chủ tịch, thành viên, thư ký Hội đồng) for a province or former district today, by name, at most 50: whom its councils and sessions can be made of. Empty for who prepares no councils there.',
  })
  async councilCandidates(
    @Arg('unitId', () => ID, { description: 'The Province or District.' }) unitId: string,
    @Arg('name', () => String, {
      nullable: true,
      description: 'Part of the name, with or without accents.',
    })
    name: string | null,
    @Ctx() context: Context,
  ): Promise<PersonEntity[]> {
    const uuid = uuidOf(unitId, 'Province') ?? uuidOf(unitId, 'District');
    return uuid ? councilCandidatesOf(context, uuid, name) : [];
  }
}
