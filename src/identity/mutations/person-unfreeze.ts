import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { identityAccess } from '../identity.access.ts';
import type { PersonEntity } from '../person.entity.ts';
import { requirePerson, requireRevision, setFrozen } from '../person.service.ts';
import { Person } from '../person.type.ts';

@InputType({ description: 'Which version of the account is meant.' })
export class PersonUnfreezeInput {
  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: 'Made by the client, 8–64 characters.' })
  operationId!: string | null;
}

const PersonUnfreezeError = userErrorType('PersonUnfreeze', {
  NOT_FOUND: 'There is no such person.',
  STALE: 'Somebody changed the account meanwhile; `person` is the newest version.',
});

@Access(REACHED)
@ObjectType({ description: 'The opened account.' })
export class PersonUnfreezePayload {
  @Field(() => Person, {
    nullable: true,
    description: 'The person after the change; on STALE the newest version.',
  })
  person!: PersonEntity | null;

  @Field(() => [PersonUnfreezeError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Person'),
  input: z.object({ baseRevision: z.number().int(), operationId: operationId().nullish() }),
});

@Resolver()
export class PersonUnfreezeMutation {
  @Access(identityAccess.personUnfreeze)
  @Mutation(() => PersonUnfreezePayload, {
    description:
      'Opens a frozen account again (mở khóa). Old sign-ins stay ended: the person signs in anew.',
  })
  personUnfreeze(
    @Arg('id', () => ID, { description: 'Global id of the person.' }) id: string,
    @Arg('input', () => PersonUnfreezeInput, { description: 'Which version.' })
    input: PersonUnfreezeInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'personUnfreeze',
      access: identityAccess.personUnfreeze,
      payload: PersonUnfreezePayload,
      errors: PersonUnfreezeError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const person = await requirePerson(tx.em, args.id);
        requireRevision(person, args.input.baseRevision);
        return { person: await setFrozen(tx, person, null) };
      },
    });
  }
}
