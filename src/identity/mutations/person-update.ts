import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, decide, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { clearable, idOf, line, operationId, phone } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { identityAccess } from '../identity.access.ts';
import { emailAddress, newLogin } from '../identity.shapes.ts';
import type { PersonEntity } from '../person.entity.ts';
import { requirePerson, requireRevision, updatePerson } from '../person.service.ts';
import { Person } from '../person.type.ts';

@InputType({ description: 'What to change; what is left out stays as it is.' })
export class PersonUpdateInput {
  @Field(() => Int, { description: 'The revision you saw.' })
  baseRevision!: number;

  @Field(() => String, { nullable: true, description: 'Full name. Administrators only.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'Login. Administrators only.' })
  login!: string | null;

  @Field(() => String, { nullable: true, description: 'Phone number; null removes it.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; null removes it.' })
  email!: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by the client, 8–64 characters.' })
  operationId!: string | null;
}

const PersonUpdateError = userErrorType('PersonUpdate', {
  NOT_FOUND: 'There is no such person.',
  STALE: 'Somebody changed the account meanwhile; `person` is the newest version.',
  LOGIN_TAKEN: 'Somebody has this login already.',
  ADMINISTRATOR_ONLY: 'Name and login are changed by administrators.',
});

@Access(REACHED)
@ObjectType({ description: 'The changed account.' })
export class PersonUpdatePayload {
  @Field(() => Person, {
    nullable: true,
    description: 'The person after the change; on STALE the newest version.',
  })
  person!: PersonEntity | null;

  @Field(() => [PersonUpdateError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Person'),
  input: z.object({
    baseRevision: z.number().int(),
    name: line(200).optional(),
    login: newLogin().optional(),
    phone: clearable(phone()),
    email: clearable(emailAddress()),
    operationId: operationId().nullish(),
  }),
});

const ADMINISTRATOR_ONLY = {
  vi: 'Họ tên và tên đăng nhập chỉ người quản trị được sửa. Chưa có gì được lưu.',
  en: 'Name and login are changed by an administrator. Nothing was stored.',
};

@Resolver()
export class PersonUpdateMutation {
  @Access(SIGNED_IN)
  @Mutation(() => PersonUpdatePayload, {
    description:
      'Changes an account: everybody their own phone and e-mail, administrators everything of everybody.',
  })
  personUpdate(
    @Arg('id', () => ID, { description: 'Global id of the person.' }) id: string,
    @Arg('input', () => PersonUpdateInput, { description: 'What to change.' })
    input: PersonUpdateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'personUpdate',
      access: SIGNED_IN,
      payload: PersonUpdatePayload,
      errors: PersonUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, operationId: _, ...changes } = args.input;
        const keeper = decide(identityAccess.personUpdate, context.actor, {}).allowed;
        if (args.id !== context.actor.personId) tx.authorize({}, identityAccess.personUpdate);
        else if (!keeper && (changes.name ?? changes.login) !== undefined) {
          throw refuse('ADMINISTRATOR_ONLY', ADMINISTRATOR_ONLY, ['input']);
        }
        const person = await requirePerson(tx.em, args.id);
        requireRevision(person, baseRevision);
        return { person: await updatePerson(tx, person, changes) };
      },
    });
  }
}
