import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { markRead, unreadLeft } from '../inbox.service.ts';

@InputType({ description: 'Up to where the inbox was read.' })
export class NoticeReadAllInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'The newest notice the client had shown: what came after it stays unread. Without it, all.',
  })
  upToId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Made by the client, 8–64 characters.' })
  operationId!: string | null;
}

const NoticeReadAllError = userErrorType('NoticeReadAll', {});

@Access(REACHED)
@ObjectType({ description: 'What was marked as read.' })
export class NoticeReadAllPayload {
  @Field(() => Int, { nullable: true, description: 'How many were marked now.' })
  count!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are unread still.' })
  unreadCount!: number | null;

  @Field(() => [NoticeReadAllError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    upToId: idOf('Notice').nullish(),
    operationId: operationId().nullish(),
  }),
});

@Resolver()
export class NoticeReadAllMutation {
  @Access(SIGNED_IN)
  @Mutation(() => NoticeReadAllPayload, {
    description: "Marks the caller's whole inbox as read, or the part that was shown.",
  })
  noticeReadAll(
    @Arg('input', () => NoticeReadAllInput, { description: 'Up to where.' })
    input: NoticeReadAllInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'noticeReadAll',
      access: SIGNED_IN,
      payload: NoticeReadAllPayload,
      errors: NoticeReadAllError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const count = await markRead(tx, { upTo: args.input.upToId ?? null });
        return { count, unreadCount: await unreadLeft(tx) };
      },
    });
  }
}
