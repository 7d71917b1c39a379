import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { Points } from '../../platform/graphql/scalars.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { toGlobalId } from '../../platform/graphql/node.ts';
import { councilAccess } from '../council.access.ts';
import type { ScoreSheetEntity } from '../score.entity.ts';
import { SCORING_ERRORS } from '../score-sheet.service.ts';
import { submitSheet } from '../score-submit.service.ts';
import { ScoreSheet } from '../score.type.ts';

@InputType({ description: 'Handing in a score sheet.' })
export class ScoreSheetSubmitInput {
  @Field(() => Points, {
    description: "The total the member's device shows; it must equal the server's.",
  })
  total!: string;

  @Field(() => ID, {
    description: 'Made by the client; sending it again has no second effect, also after a crash.',
  })
  operationId!: string;
}

const ScoreSheetSubmitError = userErrorType('ScoreSheetSubmit', {
  ...SCORING_ERRORS,
  INCOMPLETE: 'Criteria are not scored yet; the payload names them.',
  MIXED_CASES: 'Levels of more than one alternative case are chosen; the payload names them.',
  NOT_PRINTED: 'A level is chosen that is not printed, which this council does not allow.',
  REMARK_NEEDED: 'Criteria need a remark by the rules of the council; the payload names them.',
  REASON_NEEDED:
    'Criteria were changed since the version before without a reason; the payload names them.',
  TOTAL_DIFFERS: "The device's total differs from the server's; the payload holds both.",
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of scoreSheetSubmit.' })
export class ScoreSheetSubmitPayload {
  @Field(() => ScoreSheet, { nullable: true, description: 'The sheet as it is stored now.' })
  sheet!: ScoreSheetEntity | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Receipt to note down: a fingerprint of the sheet, e.g. "3F2A-91BC-07D4". The sheet holds it too, with number, time and hash.',
  })
  receipt!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'The criteria that stand in the way, in printed order.',
  })
  criterionIds!: string[] | null;

  @Field(() => Int, { nullable: true, description: "The server's total when they differ." })
  serverTotal!: number | null;

  @Field(() => Int, { nullable: true, description: "The device's total when they differ." })
  deviceTotal!: number | null;

  @Field(() => [ScoreSheetSubmitError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({
    total: z.string().transform(Number),
    operationId: operationId(),
  }),
});

@Resolver()
export class ScoreSheetSubmitMutation {
  @Access(councilAccess.scoreSheetSubmit)
  @Mutation(() => ScoreSheetSubmitPayload, {
    description:
      "Hands in the viewer's own score sheet of a product (nộp phiếu). Afterwards it cannot be changed.",
  })
  async scoreSheetSubmit(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => ScoreSheetSubmitInput, { description: 'The total, to be checked.' })
    input: ScoreSheetSubmitInput,
    @Ctx() context: Context,
  ) {
    const payload = await runMutation(context, {
      name: 'scoreSheetSubmit',
      access: councilAccess.scoreSheetSubmit,
      payload: ScoreSheetSubmitPayload,
      errors: ScoreSheetSubmitError,
      args: { id, input },
      shape,
      run: (tx, args) => submitSheet(tx, args.id, args.input),
    });
    payload.criterionIds &&= payload.criterionIds.map((one) => toGlobalId('RubricCriterion', one));
    return payload;
  }
}
