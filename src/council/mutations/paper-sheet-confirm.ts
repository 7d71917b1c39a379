import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { toGlobalId, uuidOf } from '../../platform/graphql/node.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import type { PaperSheetEntity } from '../paper.entity.ts';
import { itemOfPaper } from '../paper.loader.ts';
import { CHECK_ERRORS, confirmPaper } from '../paper-check.service.ts';
import { PAPER_CONTENT_ERRORS } from '../paper-enter.service.ts';
import { PAPER_ERRORS } from '../paper.service.ts';
import { PaperSheet } from '../paper.type.ts';
import { ruleSheetOfItem } from '../score.loader.ts';
import { PaperAnswerInput } from './paper-sheet-enter.ts';

@InputType({ description: "The second person's reading of a paper." })
export class PaperSheetConfirmInput {
  @Field(() => Int, { description: 'The total written on the paper.' })
  total!: number;

  @Field(() => [PaperAnswerInput], {
    nullable: true,
    description: 'The levels ticked on it; needed where the rules ask for a second typing.',
  })
  answers?: PaperAnswerInput[] | null;

  @Field(() => ID, {
    description: 'Made by the client; sending it again has no second effect, also after a crash.',
  })
  operationId!: string;
}

const PaperSheetConfirmError = userErrorType('PaperSheetConfirm', {
  ...PAPER_ERRORS,
  ...CHECK_ERRORS,
  ...PAPER_CONTENT_ERRORS,
  ANSWERS_NEEDED: 'The rules ask for the whole paper to be typed in again.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of paperSheetConfirm.' })
export class PaperSheetConfirmPayload {
  @Field(() => PaperSheet, { nullable: true, description: 'The paper as it is now.' })
  paper!: PaperSheetEntity | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Criteria in which the two readings differ, without what was read; null when they agree. It was not confirmed then: read the paper again, or refuse it.',
  })
  differingCriterionIds!: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the totals differ, in which case it was not confirmed.',
  })
  totalDiffers!: boolean | null;

  @Field(() => [PaperSheetConfirmError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('PaperSheet'),
  input: z.object({
    total: z.number().int().min(0).max(1000),
    answers: z
      .array(z.object({ criterionId: idOf('RubricCriterion'), optionId: idOf('RubricOption') }))
      .max(100)
      .nullish()
      .transform((value) => value ?? null),
    operationId: operationId(),
  }),
});

@Resolver()
export class PaperSheetConfirmMutation {
  @Access(councilAccess.paperSheetConfirm)
  @Mutation(() => PaperSheetConfirmPayload, {
    description:
      "Confirms a paper sheet against the paper (đối chiếu phiếu giấy): it becomes the member's sheet, handed in, and nobody but the member reads it from then on. A draft on the member's device is kept and no longer counts.",
  })
  async paperSheetConfirm(
    @Arg('id', () => ID, { description: 'The paper sheet.' }) id: string,
    @Arg('input', () => PaperSheetConfirmInput, { description: 'What the paper says.' })
    input: PaperSheetConfirmInput,
    @Ctx() context: Context,
  ) {
    const uuid = uuidOf(id, 'PaperSheet');
    const itemId = uuid && (await itemOfPaper(context, uuid));
    const rules = itemId ? await ruleSheetOfItem(context, itemId) : null;
    return runMutation(context, {
      name: 'paperSheetConfirm',
      access: councilAccess.paperSheetConfirm,
      payload: PaperSheetConfirmPayload,
      errors: PaperSheetConfirmError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        if (!rules) {
          tx.authorize({});
          throw notFound(['id']);
        }
        const { paper, difference } = await confirmPaper(tx, args.id, rules, args.input);
        const ids = difference?.criterionIds.map((one) => toGlobalId('RubricCriterion', one));
        return {
          paper,
          differingCriterionIds: ids ?? null,
          totalDiffers: difference?.totalDiffers ?? null,
        };
      },
    });
  }
}
