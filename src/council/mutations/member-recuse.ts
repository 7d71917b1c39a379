import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { uuidOf } from '../../platform/graphql/node.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { closingMaterial } from '../closing.loader.ts';
import { councilAccess } from '../council.access.ts';
import { recuse, RECUSAL_ERRORS } from '../recusal.service.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import { heldItem, SESSION_ERRORS } from '../session.service.ts';
import { SessionItem } from '../session.type.ts';

@InputType({ description: 'A tie of a member to a product.' })
export class MemberRecuseInput {
  @Field(() => ID, { description: 'The member.' })
  personId!: string;

  @Field(() => String, { description: 'What the tie is.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const { NOT_FOUND } = SESSION_ERRORS;
const MemberRecuseError = userErrorType('MemberRecuse', { NOT_FOUND, ...RECUSAL_ERRORS });

@Access(REACHED)
@ObjectType({ description: 'Outcome of memberRecuse.' })
export class MemberRecusePayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [MemberRecuseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ personId: idOf('Person'), reason: prose(1000), operationId: operationId() }),
});

@Resolver()
export class MemberRecuseMutation {
  @Access(councilAccess.memberRecuse)
  @Mutation(() => MemberRecusePayload, {
    description:
      'Takes a member with a tie to a product out of its rating (rút khỏi đánh giá), before or after scoring and also after the close, when the result is counted again. The sheet is kept and not counted.',
  })
  async memberRecuse(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => MemberRecuseInput, { description: 'Who, and why.' })
    input: MemberRecuseInput,
    @Ctx() context: Context,
  ) {
    // Read before the transaction: it must not wait for a second connection while it holds one.
    const material = await closingMaterial(context, uuidOf(id, 'SessionItem'));
    return runMutation(context, {
      name: 'memberRecuse',
      access: councilAccess.memberRecuse,
      payload: MemberRecusePayload,
      errors: MemberRecuseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { id: itemId } = await heldItem(tx, args.id, 'leads');
        const { personId, reason } = args.input;
        return { item: await recuse(tx, { itemId, personId, reason }, material) };
      },
    });
  }
}
