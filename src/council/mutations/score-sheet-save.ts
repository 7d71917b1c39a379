import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { clearable, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { councilAccess } from '../council.access.ts';
import type { ScoreSheetEntity } from '../score.entity.ts';
import { saveAnswers } from '../score-save.service.ts';
import { MARK_ERRORS, markConditions } from '../score-mark.service.ts';
import { SCORING_ERRORS } from '../score-sheet.service.ts';
import { ScoreSheet } from '../score.type.ts';
import { AnswerConflict } from '../answer-conflict.type.ts';

@InputType({ description: 'What a member chooses for one criterion: absent keeps, null clears.' })
export class ScoreAnswerInput {
  @Field(() => ID, { description: 'A scored criterion of the sheet.' })
  criterionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The level chosen, one of this criterion; null takes the choice back.',
  })
  optionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Remark (nhận xét); null clears.' })
  remark?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Mark as doubtful (nghi vấn).' })
  flagged?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The revision of the answer this device last saw, 0 for none: where another device was faster with another value, nothing is overwritten and the criterion comes back in conflicts. Left out, it overwrites.',
  })
  baseRevision?: number | null;
}

@InputType({ description: 'Whether a member finds a condition of the sheet to apply.' })
export class ConditionMarkInput {
  @Field(() => ID, {
    description: 'A condition of the sheet, such as one that excludes a dossier.',
  })
  conditionId!: string;

  @Field(() => Boolean, {
    description:
      'True: it applies (for one that must be met: it is not met). False takes the mark back.',
  })
  marked!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; needed when marked.' })
  remark?: string | null;
}

@InputType({ description: 'Answers to store, one or many.' })
export class ScoreSheetSaveInput {
  @Field(() => [ScoreAnswerInput], {
    description: 'Criteria to store, at most 100; those not named stay as they are.',
  })
  answers!: ScoreAnswerInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Opinion on the product as a whole; null clears.',
  })
  opinion?: string | null;

  @Field(() => [ConditionMarkInput], {
    nullable: true,
    description:
      'Conditions of the sheet to mark or unmark; those not named stay as they are. As secret as answers.',
  })
  conditions?: ConditionMarkInput[] | null;

  @Field(() => ID, {
    description: 'Made by the client; sending it again has no second effect, also after a crash.',
  })
  operationId!: string;
}

const ScoreSheetSaveError = userErrorType('ScoreSheetSave', {
  ...SCORING_ERRORS,
  NOT_ON_SHEET: 'The criterion or level is not on the official sheet of the product.',
  ANSWERED_TWICE: 'A criterion is named twice in one save.',
  ...MARK_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of scoreSheetSave.' })
export class ScoreSheetSavePayload {
  @Field(() => ScoreSheet, { nullable: true, description: 'The sheet as it is stored now.' })
  sheet!: ScoreSheetEntity | null;

  @Field(() => [AnswerConflict], {
    nullable: true,
    description:
      'Criteria that were not stored because another device of the member answered otherwise; the rest of the save is stored.',
  })
  conflicts!: AnswerConflict[] | null;

  @Field(() => [ScoreSheetSaveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SessionItem'),
  input: z.object({
    answers: z
      .array(
        z.object({
          criterionId: idOf('RubricCriterion'),
          optionId: clearable(idOf('RubricOption')),
          remark: clearable(prose(2000)),
          flagged: z
            .boolean()
            .nullish()
            .transform((value) => value ?? undefined),
          baseRevision: z.number().int().min(0).nullish(),
        }),
      )
      .max(100),
    opinion: clearable(prose(4000)),
    conditions: z
      .array(
        z.object({
          conditionId: idOf('RubricCondition'),
          marked: z.boolean(),
          remark: prose(2000).nullish(),
        }),
      )
      .max(50)
      .nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class ScoreSheetSaveMutation {
  @Access(councilAccess.scoreSheetSave)
  @Mutation(() => ScoreSheetSavePayload, {
    description:
      "Stores answers on the viewer's own score sheet of a product (chấm điểm). Once answered, an answer is never lost; answers of several devices are merged criterion by criterion.",
  })
  scoreSheetSave(
    @Arg('id', () => ID, { description: 'The product on the agenda.' }) id: string,
    @Arg('input', () => ScoreSheetSaveInput, { description: 'The answers.' })
    input: ScoreSheetSaveInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'scoreSheetSave',
      access: councilAccess.scoreSheetSave,
      payload: ScoreSheetSavePayload,
      errors: ScoreSheetSaveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { answers: changes, conditions, ...rest } = args.input;
        const { sheet, conflictIds } = await saveAnswers(tx, args.id, { changes, ...rest });
        if (conditions?.length) await markConditions(tx, sheet, conditions, rest.operationId);
        const conflicts = conflictIds.map((criterionId) => ({ criterionId, sheetId: sheet.id }));
        return { sheet, conflicts };
      },
    });
  }
}
