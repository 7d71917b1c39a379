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

@InputType({ description: 'A tie of the viewer to a product.' })
export class ConflictDeclareInput {
  @Field(() => String, { description: 'What the tie is, e.g. a relative works there.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const { NOT_FOUND } = SESSION_ERRORS;
const ConflictDeclareError = userErrorType('ConflictDeclare', { NOT_FOUND, ...RECUSAL_ERRORS });

@Access(REACHED)
@ObjectType({ description: 'Outcome of conflictDeclare.' })
export class ConflictDeclarePayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => [ConflictDeclareError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({ reason: prose(1000), operationId: operationId() }),
});

@Resolver()
export class ConflictDeclareMutation {
  @Access(councilAccess.conflictDeclare)
  @Mutation(() => ConflictDeclarePayload, {
    description:
      'Declares that the viewer has a tie to a product (khai có liên quan) and takes no part in its rating, also after the close. The sheet is kept and not counted; only chair or secretary can take it back.',
  })
  async conflictDeclare(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => ConflictDeclareInput, { description: 'The tie.' })
    input: ConflictDeclareInput,
    @Ctx() context: Context,
  ) {
    // Read before the transaction: it must not wait for a second connection while it holds one.
    const material = await closingMaterial(context, uuidOf(id, 'SessionItem'));
    return runMutation(context, {
      name: 'conflictDeclare',
      access: councilAccess.conflictDeclare,
      payload: ConflictDeclarePayload,
      errors: ConflictDeclareError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const personId = context.actor.personId ?? '';
        const { id: itemId } = await heldItem(tx, args.id, 'self');
        const { reason } = args.input;
        return { item: await recuse(tx, { itemId, personId, reason }, material) };
      },
    });
  }
}
