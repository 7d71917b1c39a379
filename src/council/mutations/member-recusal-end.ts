import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { closingMaterial } from '../closing.loader.ts';
import { endRecusal, RECUSAL_ERRORS } from '../recusal.service.ts';
import type { SessionItemEntity } from '../session.entity.ts';
import { heldItem } from '../session.service.ts';
import { SessionItem } from '../session.type.ts';
import { uuidOf } from '../../platform/graphql/node.ts';

@InputType({ description: 'Taking back a recorded tie.' })
export class MemberRecusalEndInput {
  @Field(() => ID, { description: 'The member.' })
  personId!: string;

  @Field(() => String, { description: 'Why it was a mistake.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const MemberRecusalEndError = userErrorType('MemberRecusalEnd', {
  NOT_FOUND: 'There is no such tie recorded.',
  ...RECUSAL_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of memberRecusalEnd.' })
export class MemberRecusalEndPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [MemberRecusalEndError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ personId: idOf('Person'), reason: prose(1000), operationId: operationId() }),
});

@Resolver()
export class MemberRecusalEndMutation {
  @Access(councilAccess.memberRecusalEnd)
  @Mutation(() => MemberRecusalEndPayload, {
    description:
      'Takes back a tie to a product that was recorded by mistake (hủy ghi nhận có liên quan), before its release. A sheet that was kept counts again, and a result that exists is counted again.',
  })
  async memberRecusalEnd(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => MemberRecusalEndInput, { description: 'What is to be done.' })
    input: MemberRecusalEndInput,
    @Ctx() context: Context,
  ) {
    // Read before the transaction: it must not wait for a second connection while it holds one.
    const material = await closingMaterial(context, uuidOf(id, 'SessionItem'));
    return runMutation(context, {
      name: 'memberRecusalEnd',
      access: councilAccess.memberRecusalEnd,
      payload: MemberRecusalEndPayload,
      errors: MemberRecusalEndError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { id: itemId } = await heldItem(tx, args.id, 'leads');
        const { personId, reason } = args.input;
        return { item: await endRecusal(tx, { itemId, personId, reason }, material) };
      },
    });
  }
}
