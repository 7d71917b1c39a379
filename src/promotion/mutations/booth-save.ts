import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { Decimal } from '../../platform/graphql/scalars.ts';
import { clearable, decimal, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { promotionAccess } from '../promotion.access.ts';
import { BoothEntity } from '../event-work.entity.ts';
import { Booth } from '../event-work.type.ts';
import { BoothKind } from '../event-work.enums.ts';
import { checkBooth, saveRow } from '../event-work.service.ts';

@InputType({ description: 'A booth of an event.' })
export class BoothSaveInput {
  @Field(() => ID, { description: 'The event.' })
  eventId!: string;

  @Field(() => ID, { nullable: true, description: 'The booth to change; left out for a new one.' })
  id?: string | null;

  @Field(() => String, { description: 'Its code on the plan.' })
  code!: string;

  @Field(() => BoothKind, { description: 'What kind it is.' })
  kind!: BoothKind;

  @Field(() => Decimal, { nullable: true, description: 'Its size in square metres.' })
  sizeM2?: string | null;

  @Field(() => Int, { description: 'Row on the plan, from 1.' })
  rowNumber!: number;

  @Field(() => Int, { description: 'Column on the plan, from 1.' })
  columnNumber!: number;

  @Field(() => ID, { nullable: true, description: 'Who holds it; null frees it.' })
  participationId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const BoothSaveError = userErrorType('BoothSave', {
  NOT_FOUND,
  STALE,
  CODE_TAKEN: 'Another booth of the event has this code.',
  PLACE_TAKEN: 'Another booth of the event stands there.',
  HOLDER_TAKEN: 'The producer holds another booth of the event.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of boothSave.' })
export class BoothSavePayload {
  @Field(() => Booth, {
    nullable: true,
    description: 'The booth as it is now; with STALE the version that somebody else made.',
  })
  booth!: BoothEntity | null;

  @Field(() => [BoothSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    eventId: idOf('PromotionEvent'),
    id: idOf('Booth').nullish(),
    code: line(20),
    kind: z.enum(BoothKind),
    sizeM2: clearable(decimal(6, 2)),
    rowNumber: z.int().min(1).max(100),
    columnNumber: z.int().min(1).max(100),
    participationId: clearable(idOf('Participation')),
    baseRevision: z.int().nullable().optional(),
    operationId: operationId(),
  }),
});

@Resolver()
export class BoothSaveMutation {
  @Access(promotionAccess.boothSave)
  @Mutation(() => BoothSavePayload, {
    description: 'Enters or changes a booth of the plan (gian hàng), and who holds it.',
  })
  boothSave(
    @Arg('input', () => BoothSaveInput, { description: 'A booth of an event.' })
    input: BoothSaveInput,
    @Ctx() context: Context,
  ): Promise<BoothSavePayload> {
    return runMutation(context, {
      name: 'boothSave',
      access: promotionAccess.boothSave,
      payload: BoothSavePayload,
      errors: BoothSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...input } = args.input;
        const booth = await saveRow(tx, BoothEntity, input, {
          subjectType: 'Booth',
          action: 'booth.save',
          payload: (booth) => ({ booth }),
          check: () => checkBooth(tx.em, input.id, input),
        });
        return { booth };
      },
    });
  }
}
