import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { SampleConsignmentEntity } from '../event-work.entity.ts';
import { ConsignmentState } from '../event-work.enums.ts';
import { removeEventRow } from '../event-work.service.ts';
import { SampleConsignment } from '../event-work.type.ts';
import { promotionAccess } from '../promotion.access.ts';
import type { PromotionEventEntity } from '../promotion.entity.ts';
import { PromotionEvent } from '../promotion.type.ts';
import { EventRowRemoveInput, removeShape } from './event-row-remove-input.ts';

@InputType({ description: 'Which version of a consignment is removed.' })
export class SampleConsignmentRemoveInput extends EventRowRemoveInput {}

const SampleConsignmentRemoveError = userErrorType('SampleConsignmentRemove', {
  NOT_FOUND,
  STALE,
  ON_THE_WAY: 'The samples have been handed over: what happened to them stays.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of sampleConsignmentRemove.' })
export class SampleConsignmentRemovePayload {
  @Field(() => PromotionEvent, { nullable: true, description: 'The event as it is now.' })
  event!: PromotionEventEntity | null;

  @Field(() => SampleConsignment, {
    nullable: true,
    description: 'With a refusal the consignment as it is.',
  })
  consignment!: SampleConsignmentEntity | null;

  @Field(() => [SampleConsignmentRemoveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class SampleConsignmentRemoveMutation {
  @Access(promotionAccess.sampleConsignmentRemove)
  @Mutation(() => SampleConsignmentRemovePayload, {
    description:
      'Takes samples back that were planned only (bỏ hàng mẫu). What was handed over stays; sampleConsignmentSave enters them again.',
  })
  sampleConsignmentRemove(
    @Arg('id', () => ID, { description: 'The consignment.' }) id: string,
    @Arg('input', () => SampleConsignmentRemoveInput, { description: 'Which version of it.' })
    input: SampleConsignmentRemoveInput,
    @Ctx() context: Context,
  ): Promise<SampleConsignmentRemovePayload> {
    return runMutation(context, {
      name: 'sampleConsignmentRemove',
      access: promotionAccess.sampleConsignmentRemove,
      payload: SampleConsignmentRemovePayload,
      errors: SampleConsignmentRemoveError,
      args: { id, input },
      shape: removeShape('SampleConsignment'),
      run: async (tx, args) => {
        const event = await removeEventRow(tx, SampleConsignmentEntity, args, {
          subjectType: 'SampleConsignment',
          action: 'sampleConsignment.remove',
          payload: (consignment) => ({ consignment }),
          check: (consignment) => {
            if (consignment.state !== ConsignmentState.PLANNED) {
              throw refuse('ON_THE_WAY', ON_THE_WAY, ['id'], { consignment });
            }
          },
        });
        return { event, consignment: null };
      },
    });
  }
}

const ON_THE_WAY = {
  vi: 'Hàng mẫu này đã bàn giao nên chưa bỏ. Chưa có gì thay đổi; hãy ghi kết cục (trả lại, dùng hết, thất lạc) thay vì bỏ.',
  en: 'These samples have been handed over, so they were not removed. Nothing was changed; say how they ended (returned, used up, lost) instead.',
};
