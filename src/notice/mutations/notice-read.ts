import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { markRead, unreadLeft } from '../inbox.service.ts';

@InputType({ description: 'Which notices were read.' })
export class NoticeReadInput {
  @Field(() => [ID], {
    description: 'Global ids, 1 to 100. Those of others and those read before are passed over.',
  })
  ids!: string[];

  @Field(() => ID, { nullable: true, description: 'Made by the client, 8–64 characters.' })
  operationId!: string | null;
}

const NoticeReadError = userErrorType('NoticeRead', {});

@Access(REACHED)
@ObjectType({ description: 'What was marked as read.' })
export class NoticeReadPayload {
  @Field(() => Int, { nullable: true, description: 'How many were marked now.' })
  count!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are unread still.' })
  unreadCount!: number | null;

  @Field(() => [NoticeReadError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ids: z.array(idOf('Notice')).min(1).max(100),
    operationId: operationId().nullish(),
  }),
});

@Resolver()
export class NoticeReadMutation {
  @Access(SIGNED_IN)
  @Mutation(() => NoticeReadPayload, {
    description: "Marks notices of the caller's inbox as read.",
  })
  noticeRead(
    @Arg('input', () => NoticeReadInput, { description: 'Which ones.' }) input: NoticeReadInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'noticeRead',
      access: SIGNED_IN,
      payload: NoticeReadPayload,
      errors: NoticeReadError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const count = await markRead(tx, { ids: args.input.ids });
        return { count, unreadCount: await unreadLeft(tx) };
      },
    });
  }
}
