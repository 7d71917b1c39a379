import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { incomeSurveyAccess } from '../income-survey.access.ts';
import { IncomeSurveyEntity } from '../income-survey.entity.ts';
import { IncomeSurvey } from '../income-survey.type.ts';
import { PLAN_ERRORS, requireWindow, storeAreas } from '../plan.service.ts';
import { isOpen } from '../survey.rules.ts';
import { heldSurvey, wrongStatus } from '../survey.service.ts';
import { IncomeSurveyPlanFields, planFields } from './survey-input.ts';

@InputType({ description: 'The plan as it shall be; areas are put in the place of those before.' })
export class IncomeSurveyUpdateInput extends IncomeSurveyPlanFields {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client; sending it again gives the first answer.',
  })
  operationId?: string | null;
}

const IncomeSurveyUpdateError = userErrorType('IncomeSurveyUpdate', {
  NOT_FOUND,
  STALE,
  ...PLAN_ERRORS,
  WRONG_STATUS: 'The plan is changed until the commune sums up.',
  AREA_IN_USE: 'An area that has households cannot be left out.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of incomeSurveyUpdate.' })
export class IncomeSurveyUpdatePayload {
  @Field(() => IncomeSurvey, { nullable: true, description: 'The survey as it is stored.' })
  survey!: IncomeSurveyEntity | null;

  @Field(() => [IncomeSurveyUpdateError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('IncomeSurvey'),
  input: z.object({
    ...planFields,
    baseRevision: z.number().int(),
    operationId: operationId().nullable().optional(),
  }),
});
type Args = z.output<typeof shape>;

@Resolver()
export class IncomeSurveyUpdateMutation {
  @Access(incomeSurveyAccess.incomeSurveyUpdate)
  @Mutation(() => IncomeSurveyUpdatePayload, {
    description:
      'Changes window, areas and counts of households of a survey that is planned or under way (sửa kế hoạch).',
  })
  incomeSurveyUpdate(
    @Arg('id', () => ID, { description: 'The survey.' }) id: string,
    @Arg('input', () => IncomeSurveyUpdateInput, { description: 'The plan.' })
    input: IncomeSurveyUpdateInput,
    @Ctx() context: Context,
  ): Promise<IncomeSurveyUpdatePayload> {
    return runMutation(context, {
      name: 'incomeSurveyUpdate',
      access: incomeSurveyAccess.incomeSurveyUpdate,
      payload: IncomeSurveyUpdatePayload,
      errors: IncomeSurveyUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => ({ survey: await update(tx, args) }),
    });
  }
}

async function update(tx: Transaction, { id, input }: Args): Promise<IncomeSurveyEntity> {
  const before = await heldSurvey(tx, id);
  if (before.revision !== input.baseRevision) throw stale({ survey: before });
  if (!isOpen(before.status)) throw wrongStatus(before);
  const { areas, windowFrom, windowTo, householdsTotal = null, planSource = null } = input;
  const changes = { windowFrom, windowTo, householdsTotal, planSource };
  requireWindow({ ...before, ...changes });
  const row = { id, baseRevision: before.revision };
  const after = await revise(tx.em, IncomeSurveyEntity, row, changes);
  if (!after) throw stale({ survey: before });
  await storeAreas(tx, after, areas);
  const facts = ({
    windowFrom: from,
    windowTo: to,
    householdsTotal: total,
  }: IncomeSurveyEntity) => ({
    ...{ from, to, total },
  });
  tx.record({
    action: 'incomeSurvey.update',
    subjectType: 'IncomeSurvey',
    subjectId: id,
    before: facts(before),
    after: { ...facts(after), areas: areas.length },
  });
  return after;
}
