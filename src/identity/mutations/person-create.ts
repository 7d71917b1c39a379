import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { line, operationId, phone } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { identityAccess } from '../identity.access.ts';
import { emailAddress, newLogin } from '../identity.shapes.ts';
import type { PersonEntity } from '../person.entity.ts';
import { createPerson } from '../person.service.ts';
import { Person } from '../person.type.ts';

@InputType({ description: 'A new account.' })
export class PersonCreateInput {
  @Field(() => String, { description: 'Full name (họ và tên), up to 200 characters.' })
  name!: string;

  @Field(() => String, {
    description:
      'What the person will type to sign in (tên đăng nhập): 3–100 plain letters, digits and . _ @ + -; case does not matter. Unique.',
  })
  login!: string;

  @Field(() => String, { nullable: true, description: 'Phone number (số điện thoại).' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address (thư điện tử).' })
  email!: string | null;

  @Field(() => ID, {
    description: 'Made by the client, 8–64 characters: sending the same again changes nothing.',
  })
  operationId!: string;
}

const PersonCreateError = userErrorType('PersonCreate', {
  LOGIN_TAKEN: 'Somebody has this login already.',
});

@Access(REACHED)
@ObjectType({ description: 'The new account.' })
export class PersonCreatePayload {
  @Field(() => Person, { nullable: true, description: 'The new person; null when refused.' })
  person!: PersonEntity | null;

  @Field(() => [PersonCreateError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    name: line(200),
    login: newLogin(),
    phone: phone().nullish(),
    email: emailAddress().nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class PersonCreateMutation {
  @Access(identityAccess.personCreate)
  @Mutation(() => PersonCreatePayload, {
    description:
      'Adds an account without roles and without a password: grant roles with roleGrant, then hand over a one-time password from passwordReset.',
  })
  personCreate(
    @Arg('input', () => PersonCreateInput, { description: 'The account.' })
    input: PersonCreateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'personCreate',
      access: identityAccess.personCreate,
      payload: PersonCreatePayload,
      errors: PersonCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        return { person: await createPerson(tx, args.input) };
      },
    });
  }
}
