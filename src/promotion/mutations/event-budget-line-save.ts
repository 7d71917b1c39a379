import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { BigIntScalar } from '../../platform/graphql/scalars.ts';
import { clearable, idOf, line, operationId, whole } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { BudgetLineEntity } from '../event-work.entity.ts';
import { EventBudgetLine } from '../event-work.type.ts';
import { BudgetKind } from '../event-work.enums.ts';
import { saveRow } from '../event-work.service.ts';

@InputType({ description: 'Money for one purpose of an event.' })
export class EventBudgetLineSaveInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, { nullable: true, description: 'The line to change; left out for a new one.' })
  id?: string | null;

  @Field(() => BudgetKind, { description: 'What it is for.' })
  kind!: BudgetKind;

  @Field(() => String, { description: 'What it is, in Vietnamese.' })
  label!: string;

  @Field(() => BigIntScalar, { nullable: true, description: 'Planned, in whole VND.' })
  plannedAmount?: bigint | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'Spent, in whole VND.' })
  spentAmount?: bigint | null;

  @Field(() => String, { description: 'Whose money it is, in Vietnamese.' })
  source!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const EventBudgetLineSaveError = userErrorType('EventBudgetLineSave', {
  NOT_FOUND,
  STALE,
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventBudgetLineSave.' })
export class EventBudgetLineSavePayload {
  @Field(() => EventBudgetLine, {
    nullable: true,
    description: 'The line as it is now; with STALE the version that somebody else made.',
  })
  line!: BudgetLineEntity | null;

  @Field(() => [EventBudgetLineSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    eventId: idOf('PromotionEvent'),
    id: idOf('EventBudgetLine').nullish(),
    kind: z.enum(BudgetKind),
    label: line(300),
    plannedAmount: clearable(whole()),
    spentAmount: clearable(whole()),
    source: line(300),
    baseRevision: z.int().nullable().optional(),
    operationId: operationId(),
  }),
});

@Resolver()
export class EventBudgetLineSaveMutation {
  @Access(promotionAccess.eventBudgetLineSave)
  @Mutation(() => EventBudgetLineSavePayload, {
    description: 'Enters or changes a line of the budget of an event (mục chi).',
  })
  eventBudgetLineSave(
    @Arg('input', () => EventBudgetLineSaveInput, {
      description: 'Money for one purpose of an event.',
    })
    input: EventBudgetLineSaveInput,
    @Ctx() context: Context,
  ): Promise<EventBudgetLineSavePayload> {
    return runMutation(context, {
      name: 'eventBudgetLineSave',
      access: promotionAccess.eventBudgetLineSave,
      payload: EventBudgetLineSavePayload,
      errors: EventBudgetLineSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...input } = args.input;
        const line = await saveRow(tx, BudgetLineEntity, input, {
          subjectType: 'EventBudgetLine',
          action: 'eventBudgetLine.save',
          payload: (line) => ({ line }),
        });
        return { line };
      },
    });
  }
}
