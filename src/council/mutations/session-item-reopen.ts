import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import { ItemPhase } from '../council.enums.ts';
import { REOPEN_ERRORS, reopenItem } from '../item-reopen.service.ts';
import type { CouncilSessionEntity, SessionItemEntity } from '../session.entity.ts';
import { RoundKind } from '../session.enums.ts';
import { ITEM_ERRORS, lockedItem, requireItemPhase } from '../session-item.service.ts';
import { tellReopened } from '../session-notice.service.ts';
import { sessionAgain } from '../session.service.ts';
import { CouncilSession, SessionItem } from '../session.type.ts';

@InputType({ description: 'Opening a closed product again.' })
export class SessionItemReopenInput {
  @Field(() => String, { description: 'Why, for the minutes; it must not quote points.' })
  reason!: string;

  @Field(() => RoundKind, {
    nullable: true,
    description:
      'RESCORING after a discussion, as often as the rules allow, or CORRECTION of a mistaken close. RESCORING when left out.',
  })
  kind?: RoundKind | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Members whose sheets are handed back as another version; all that count when left out. The sheets of the others stay and count.',
  })
  memberIds?: string[] | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SessionItemReopenError = userErrorType('SessionItemReopen', {
  ...ITEM_ERRORS,
  ...REOPEN_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of sessionItemReopen.' })
export class SessionItemReopenPayload {
  @Field(() => SessionItem, { nullable: true, description: 'The product as it is now.' })
  item!: SessionItemEntity | null;

  @Field(() => CouncilSession, { nullable: true, description: 'The session as it is now.' })
  session!: CouncilSessionEntity | null;

  @Field(() => [SessionItemReopenError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({
    reason: prose(2000),
    kind: z.enum([RoundKind.RESCORING, RoundKind.CORRECTION]).nullish(),
    memberIds: z.array(idOf('Person')).max(50).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class SessionItemReopenMutation {
  @Access(councilAccess.sessionItemReopen)
  @Mutation(() => SessionItemReopenPayload, {
    description:
      'Opens a closed product once more before its release (mở lại để chấm lại), with a reason; the right of the chair. Sheets and result of the round before are kept.',
  })
  sessionItemReopen(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => SessionItemReopenInput, { description: 'What is to be done.' })
    input: SessionItemReopenInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'sessionItemReopen',
      access: councilAccess.sessionItemReopen,
      payload: SessionItemReopenPayload,
      errors: SessionItemReopenError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { item, session } = await lockedItem(tx, args.id);
        await requireItemPhase(tx, item, ItemPhase.CLOSED);
        const { reason, memberIds } = args.input;
        const kind = args.input.kind ?? RoundKind.RESCORING;
        const after = await reopenItem(tx, session, item, { kind, reason, memberIds });
        await tellReopened(tx, session, after.item, { personIds: after.returned, reason });
        return { item: after.item, session: await sessionAgain(tx, session.id) };
      },
    });
  }
}
