import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { toGlobalId, uuidOf } from '../../platform/graphql/node.ts';
import { notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import type { PaperSheetEntity } from '../paper.entity.ts';
import { enterPaper, PAPER_CONTENT_ERRORS } from '../paper-enter.service.ts';
import { PAPER_ERRORS } from '../paper.service.ts';
import { PaperSheet } from '../paper.type.ts';
import { ruleSheetOfItem } from '../score.loader.ts';

@InputType({ description: 'One criterion as it stands on the paper.' })
export class PaperAnswerInput {
  @Field(() => ID, { description: 'A scored criterion of the sheet.' })
  criterionId!: string;

  @Field(() => ID, { description: 'The level ticked on the paper.' })
  optionId!: string;

  @Field(() => String, { nullable: true, description: 'Remark written beside it (nhận xét).' })
  remark?: string | null;
}

@InputType({ description: 'What a member wrote and signed on paper.' })
export class PaperSheetEnterInput {
  @Field(() => ID, { description: 'The member whose signature it bears.' })
  personId!: string;

  @Field(() => [PaperAnswerInput], { description: 'Every scored criterion of the sheet.' })
  answers!: PaperAnswerInput[];

  @Field(() => Int, {
    description: 'The total written on the paper; the levels must add up to it.',
  })
  total!: number;

  @Field(() => String, { nullable: true, description: 'Opinion on the product as a whole.' })
  opinion?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'A scan, sent before for the purpose PAPER_SHEET.',
  })
  fileId?: string | null;

  @Field(() => ID, {
    description: 'Made by the client; sending it again has no second effect, also after a crash.',
  })
  operationId!: string;
}

const PaperSheetEnterError = userErrorType('PaperSheetEnter', {
  ...PAPER_ERRORS,
  ...PAPER_CONTENT_ERRORS,
  ...FILE_ERRORS,
  PAPER_NOT_ALLOWED: 'The rules of the council do not allow paper sheets.',
  ENTRY_WAITING: 'Somebody else has entered this paper and it waits for its check.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of paperSheetEnter.' })
export class PaperSheetEnterPayload {
  @Field(() => PaperSheet, { nullable: true, description: 'The entry, waiting for its check.' })
  paper!: PaperSheetEntity | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The criteria that stand in the way, in printed order.',
  })
  criterionIds!: string[] | null;

  @Field(() => [PaperSheetEnterError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({
    personId: idOf('Person'),
    answers: z
      .array(
        z.object({
          criterionId: idOf('RubricCriterion'),
          optionId: idOf('RubricOption'),
          remark: prose(2000).nullish(),
        }),
      )
      .max(100),
    total: z.number().int().min(0).max(1000),
    opinion: prose(4000).nullish(),
    fileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class PaperSheetEnterMutation {
  @Access(councilAccess.paperSheetEnter)
  @Mutation(() => PaperSheetEnterPayload, {
    description:
      "Types in a member's signed paper sheet (nhập phiếu giấy), where the council's rules allow it. It counts once a second person has confirmed it; entering it again replaces an entry of one's own that still waits.",
  })
  async paperSheetEnter(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => PaperSheetEnterInput, { description: 'What stands on the paper.' })
    input: PaperSheetEnterInput,
    @Ctx() context: Context,
  ) {
    const uuid = uuidOf(id, 'SessionItem');
    const rules = uuid && (await ruleSheetOfItem(context, uuid));
    const payload = await runMutation(context, {
      name: 'paperSheetEnter',
      access: councilAccess.paperSheetEnter,
      payload: PaperSheetEnterPayload,
      errors: PaperSheetEnterError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        if (!rules) {
          tx.authorize({});
          throw notFound(['id']);
        }
        const { operationId: _, ...entry } = args.input;
        return { paper: await enterPaper(tx, rules, { itemId: args.id, ...entry }) };
      },
    });
    payload.criterionIds &&= payload.criterionIds.map((one) => toGlobalId('RubricCriterion', one));
    return payload;
  }
}
