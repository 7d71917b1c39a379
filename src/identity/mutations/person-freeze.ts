import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { identityAccess } from '../identity.access.ts';
import type { PersonEntity } from '../person.entity.ts';
import { requirePerson, requireRevision, setFrozen } from '../person.service.ts';
import { Person } from '../person.type.ts';

@InputType({ description: 'Why the account is frozen.' })
export class PersonFreezeInput {
  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => String, { description: 'The reason, up to 500 characters; the person can read it.' })
  reason!: string;

  @Field(() => ID, { nullable: true, description: 'Made by the client, 8–64 characters.' })
  operationId!: string | null;
}

const PersonFreezeError = userErrorType('PersonFreeze', {
  NOT_FOUND: 'There is no such person.',
  STALE: 'Somebody changed the account meanwhile; `person` is the newest version.',
  OWN_ACCOUNT: 'Nobody freezes their own account.',
});

@Access(REACHED)
@ObjectType({ description: 'The frozen account.' })
export class PersonFreezePayload {
  @Field(() => Person, {
    nullable: true,
    description: 'The person after the change; on STALE the newest version.',
  })
  person!: PersonEntity | null;

  @Field(() => [PersonFreezeError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Person'),
  input: z.object({
    baseRevision: z.number().int(),
    reason: line(500),
    operationId: operationId().nullish(),
  }),
});

const OWN_ACCOUNT = {
  vi: 'Không ai được tự khóa tài khoản của mình. Chưa có gì thay đổi; hãy nhờ người quản trị khác.',
  en: 'Nobody freezes their own account. Nothing was changed; ask another administrator.',
};

@Resolver()
export class PersonFreezeMutation {
  @Access(identityAccess.personFreeze)
  @Mutation(() => PersonFreezePayload, {
    description:
      'Freezes an account (tạm khóa): its sign-ins end within a second, its API keys rest, its roles stay listed but open nothing.',
  })
  personFreeze(
    @Arg('id', () => ID, { description: 'Global id of the person.' }) id: string,
    @Arg('input', () => PersonFreezeInput, { description: 'Why.' }) input: PersonFreezeInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'personFreeze',
      access: identityAccess.personFreeze,
      payload: PersonFreezePayload,
      errors: PersonFreezeError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        if (args.id === context.actor.personId) throw refuse('OWN_ACCOUNT', OWN_ACCOUNT, ['id']);
        const person = await requirePerson(tx.em, args.id);
        requireRevision(person, args.input.baseRevision);
        return { person: await setFrozen(tx, person, args.input.reason) };
      },
    });
  }
}
