import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { say } from '../../platform/graphql/language.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { saveReturns, type ReturnResult } from '../household-return.service.ts';
import { HouseholdReturnResult } from '../income-household.type.ts';
import { ReturnOutcome } from '../income-return.enums.ts';
import { incomeSurveyAccess } from '../income-survey.access.ts';
import { isOpen } from '../survey.rules.ts';
import { heldSurvey, wrongStatus } from '../survey.service.ts';
import { HouseholdReturnInput } from './household-return-input.ts';

@InputType({ description: 'Households to store; each is stored or not by itself.' })
export class HouseholdReturnSaveInput {
  @Field(() => [HouseholdReturnInput], { description: 'Households, 1 to 50.' })
  households!: HouseholdReturnInput[];

  @Field(() => ID, {
    description: 'Made by the client; sending it again has no second effect, also after a crash.',
  })
  operationId!: string;
}

const HouseholdReturnSaveError = userErrorType('HouseholdReturnSave', {
  NOT_FOUND,
  WRONG_STATUS:
    'The survey is summed up: the reviewer opens it again before a household is changed.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of householdReturnSave.' })
export class HouseholdReturnSavePayload {
  @Field(() => [HouseholdReturnResult], {
    nullable: true,
    description:
      'What became of each household, in the order of the send; null when none was looked at.',
  })
  results!: HouseholdReturnResult[] | null;

  @Field(() => [HouseholdReturnSaveError], { description: 'Why the whole send was refused.' })
  userErrors!: UserErrorValue[];
}

/** Whole amounts as text, so that the content can be told from another one. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? one.toString() : one)),
  );

const shape = z.object({
  id: idOf('IncomeSurvey'),
  input: z.object({
    households: z.array(z.unknown().transform(plain)).min(1).max(50),
    operationId: operationId(),
  }),
});

@Resolver()
export class HouseholdReturnSaveMutation {
  @Access(incomeSurveyAccess.householdReturnSave)
  @Mutation(() => HouseholdReturnSavePayload, {
    description:
      'Stores households of an income survey and what they answered (lưu phiếu hộ), also long after they were asked: ids are made by the device, and what is stored already is not stored twice. While the survey is planned it takes the list of households only.',
  })
  householdReturnSave(
    @Arg('id', () => ID, { description: 'The survey.' }) id: string,
    @Arg('input', () => HouseholdReturnSaveInput, { description: 'The households.' })
    input: HouseholdReturnSaveInput,
    @Ctx() context: Context,
  ): Promise<HouseholdReturnSavePayload> {
    return runMutation(context, {
      name: 'householdReturnSave',
      access: incomeSurveyAccess.householdReturnSave,
      payload: HouseholdReturnSavePayload,
      errors: HouseholdReturnSaveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const survey = await heldSurvey(tx, args.id);
        if (!isOpen(survey.status)) throw wrongStatus(survey, {});
        const results = await saveReturns(tx, survey, args.input.households);
        leaveTrail(tx, survey.id, results);
        return { results: results.map((one, index) => shown(tx.context, one, index)) };
      },
    });
  }
}

/** That a household was changed, and nothing of what it said. */
function leaveTrail(tx: Transaction, surveyId: string, results: readonly ReturnResult[]): void {
  const saved = results.filter(({ outcome }) => outcome === ReturnOutcome.SAVED);
  for (const { householdId } of saved) {
    tx.record({
      action: 'incomeHousehold.save',
      subjectType: 'IncomeHousehold',
      subjectId: householdId,
      after: { surveyId },
    });
  }
  if (saved.length > 0) return;
  tx.record({
    action: 'incomeSurvey.send',
    subjectType: 'IncomeSurvey',
    subjectId: surveyId,
    after: { saved: 0 },
  });
}

function shown(context: Context, result: ReturnResult, index: number): HouseholdReturnResult {
  const problems = result.problems.map(({ code, text, field }) => ({
    code,
    message: say(text, context.language),
    field: ['input', 'households', String(index), ...field],
  }));
  return { ...result, problems };
}
