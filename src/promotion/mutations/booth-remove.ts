import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { BoothEntity } from '../event-work.entity.ts';
import { removeEventRow } from '../event-work.service.ts';
import { Booth } from '../event-work.type.ts';
import { promotionAccess } from '../promotion.access.ts';
import type { PromotionEventEntity } from '../promotion.entity.ts';
import { PromotionEvent } from '../promotion.type.ts';
import { EventRowRemoveInput, removeShape } from './event-row-remove-input.ts';

@InputType({ description: 'Which version of a booth is removed.' })
export class BoothRemoveInput extends EventRowRemoveInput {}

const BoothRemoveError = userErrorType('BoothRemove', {
  NOT_FOUND,
  STALE,
  HELD: 'A producer holds the booth: free it first.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of boothRemove.' })
export class BoothRemovePayload {
  @Field(() => PromotionEvent, { nullable: true, description: 'The event as it is now.' })
  event!: PromotionEventEntity | null;

  @Field(() => Booth, { nullable: true, description: 'With a refusal the booth as it is.' })
  booth!: BoothEntity | null;

  @Field(() => [BoothRemoveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class BoothRemoveMutation {
  @Access(promotionAccess.boothRemove)
  @Mutation(() => BoothRemovePayload, {
    description:
      'Takes a booth off the plan (bỏ gian hàng). One that a producer holds is freed first; boothSave enters it again.',
  })
  boothRemove(
    @Arg('id', () => ID, { description: 'The booth.' }) id: string,
    @Arg('input', () => BoothRemoveInput, { description: 'Which version of it.' })
    input: BoothRemoveInput,
    @Ctx() context: Context,
  ): Promise<BoothRemovePayload> {
    return runMutation(context, {
      name: 'boothRemove',
      access: promotionAccess.boothRemove,
      payload: BoothRemovePayload,
      errors: BoothRemoveError,
      args: { id, input },
      shape: removeShape('Booth'),
      run: async (tx, args) => {
        const event = await removeEventRow(tx, BoothEntity, args, {
          subjectType: 'Booth',
          action: 'booth.remove',
          payload: (booth) => ({ booth }),
          check: (booth) => {
            if (booth.participationId !== null) {
              throw refuse('HELD', HELD, ['id'], { booth });
            }
          },
        });
        return { event, booth: null };
      },
    });
  }
}

const HELD = {
  vi: 'Gian này đang có chủ thể nên chưa bỏ. Sơ đồ giữ nguyên; hãy bỏ xếp chủ thể khỏi gian rồi bỏ gian.',
  en: 'A producer holds this booth, so it was not removed. The plan is unchanged; free the booth, then remove it.',
};
