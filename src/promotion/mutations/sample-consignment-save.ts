import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { Decimal, LocalDate } from '../../platform/graphql/scalars.ts';
import {
  clearable,
  day,
  decimal,
  idOf,
  line,
  operationId,
  prose,
} from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { SampleConsignmentEntity } from '../event-work.entity.ts';
import { SampleConsignment } from '../event-work.type.ts';
import { ConsignmentState } from '../event-work.enums.ts';
import { checkProduct, saveRow } from '../event-work.service.ts';
import { checkSamples } from './sample-input.ts';

@InputType({ description: 'Samples of a product for an event, whole: it replaces what is there.' })
export class SampleConsignmentSaveInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The consignment to change; left out for a new one.',
  })
  id?: string | null;

  @Field(() => ID, { description: 'Of which product.' })
  productId!: string;

  @Field(() => Decimal, { description: 'How many of the unit.' })
  quantity!: string;

  @Field(() => String, { description: 'Unit in Vietnamese, e.g. "hộp".' })
  quantityUnit!: string;

  @Field(() => ConsignmentState, { description: 'Where they are.' })
  state!: ConsignmentState;

  @Field(() => LocalDate, { nullable: true, description: 'The day they were handed over.' })
  handedOverOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Who handed them over.' })
  handedOverBy?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day they arrived.' })
  arrivedOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day they were back.' })
  returnedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const SampleConsignmentSaveError = userErrorType('SampleConsignmentSave', {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'The samples cannot go to this state.',
  DAYS: 'The days are missing or do not follow each other.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of sampleConsignmentSave.' })
export class SampleConsignmentSavePayload {
  @Field(() => SampleConsignment, {
    nullable: true,
    description: 'The consignment as it is now; with STALE the version that somebody else made.',
  })
  consignment!: SampleConsignmentEntity | null;

  @Field(() => [SampleConsignmentSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    eventId: idOf('PromotionEvent'),
    id: idOf('SampleConsignment').nullish(),
    productId: idOf('Product'),
    quantity: decimal(13, 3),
    quantityUnit: line(30),
    state: z.enum(ConsignmentState),
    handedOverOn: clearable(day()),
    handedOverBy: clearable(line(200)),
    arrivedOn: clearable(day()),
    returnedOn: clearable(day()),
    note: clearable(prose(2000)),
    baseRevision: z.int().nullable().optional(),
    operationId: operationId(),
  }),
});

@Resolver()
export class SampleConsignmentSaveMutation {
  @Access(promotionAccess.sampleConsignmentSave)
  @Mutation(() => SampleConsignmentSavePayload, {
    description: 'Enters samples for an event (hàng mẫu), or takes them a step further.',
  })
  sampleConsignmentSave(
    @Arg('input', () => SampleConsignmentSaveInput, {
      description: 'Samples of a product for an event, whole: it replaces what is there.',
    })
    input: SampleConsignmentSaveInput,
    @Ctx() context: Context,
  ): Promise<SampleConsignmentSavePayload> {
    return runMutation(context, {
      name: 'sampleConsignmentSave',
      access: promotionAccess.sampleConsignmentSave,
      payload: SampleConsignmentSavePayload,
      errors: SampleConsignmentSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...input } = args.input;
        const consignment = await saveRow(tx, SampleConsignmentEntity, input, {
          subjectType: 'SampleConsignment',
          action: 'sampleConsignment.save',
          payload: (consignment) => ({ consignment }),
          check: async (before) => {
            await checkProduct(tx.em, input.productId);
            checkSamples(before, input);
          },
        });
        return { consignment };
      },
    });
  }
}
