import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { BudgetLineEntity } from '../event-work.entity.ts';
import { removeEventRow } from '../event-work.service.ts';
import { EventBudgetLine } from '../event-work.type.ts';
import { promotionAccess } from '../promotion.access.ts';
import type { PromotionEventEntity } from '../promotion.entity.ts';
import { PromotionEvent } from '../promotion.type.ts';
import { EventRowRemoveInput, removeShape } from './event-row-remove-input.ts';

@InputType({ description: 'Which version of a line of the budget is removed.' })
export class EventBudgetLineRemoveInput extends EventRowRemoveInput {}

const EventBudgetLineRemoveError = userErrorType('EventBudgetLineRemove', {
  NOT_FOUND,
  STALE,
  SPENT: 'Money was spent on it: correct that first.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of eventBudgetLineRemove.' })
export class EventBudgetLineRemovePayload {
  @Field(() => PromotionEvent, { nullable: true, description: 'The event as it is now.' })
  event!: PromotionEventEntity | null;

  @Field(() => EventBudgetLine, {
    nullable: true,
    description: 'With a refusal the line as it is.',
  })
  line!: BudgetLineEntity | null;

  @Field(() => [EventBudgetLineRemoveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class EventBudgetLineRemoveMutation {
  @Access(promotionAccess.eventBudgetLineRemove)
  @Mutation(() => EventBudgetLineRemovePayload, {
    description:
      'Takes a line off the budget of an event (bỏ mục chi). One on which money was spent stays; eventBudgetLineSave enters it again.',
  })
  eventBudgetLineRemove(
    @Arg('id', () => ID, { description: 'The line.' }) id: string,
    @Arg('input', () => EventBudgetLineRemoveInput, { description: 'Which version of it.' })
    input: EventBudgetLineRemoveInput,
    @Ctx() context: Context,
  ): Promise<EventBudgetLineRemovePayload> {
    return runMutation(context, {
      name: 'eventBudgetLineRemove',
      access: promotionAccess.eventBudgetLineRemove,
      payload: EventBudgetLineRemovePayload,
      errors: EventBudgetLineRemoveError,
      args: { id, input },
      shape: removeShape('EventBudgetLine'),
      run: async (tx, args) => {
        const event = await removeEventRow(tx, BudgetLineEntity, args, {
          subjectType: 'EventBudgetLine',
          action: 'eventBudgetLine.remove',
          payload: (line) => ({ line }),
          check: (line) => {
            if (BigInt(line.spentAmount ?? 0) > 0n) {
              throw refuse('SPENT', SPENT, ['id'], { line });
            }
          },
        });
        return { event, line: null };
      },
    });
  }
}

const SPENT = {
  vi: 'Mục này đã có số chi nên chưa bỏ. Kinh phí giữ nguyên; nếu số chi ghi nhầm, hãy sửa về trống rồi bỏ mục.',
  en: 'Money was spent on this line, so it was not removed. The budget is unchanged; if the figure is wrong, empty it first.',
};
