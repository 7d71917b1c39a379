import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { CloseObstacle } from './close-obstacle.type.ts';
import type { CloseProblem } from './council.rules.ts';

@Resolver(() => CloseObstacle)
export class CloseObstacleResolver {
  @Cost({ items: 5 })
  @FieldResolver(() => [Person], { description: 'The members it is about.' })
  async people(@Root() problem: CloseProblem, @Ctx() context: Context): Promise<PersonEntity[]> {
    const people = await context.loadMany(personById, problem.personIds);
    return people.filter((one) => one !== null);
  }
}
