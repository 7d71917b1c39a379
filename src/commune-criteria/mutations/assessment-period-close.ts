import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { AssessmentPeriodEntity } from '../assessment-period.entity.ts';
import { periodRow } from '../assessment-period.service.ts';
import { AssessmentPeriod } from '../assessment-period.type.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { AssessmentPeriodKind } from '../commune-criteria.enums.ts';
import { lastYear, type Period } from '../period.rules.ts';

@InputType({ description: 'Closing a period of assessment, or opening it again.' })
export class AssessmentPeriodCloseInput {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { description: 'Which result of the year.' })
  periodKind!: AssessmentPeriodKind;

  @Field(() => String, { description: 'Why; communes are told it when they try to write.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

@InputType({ description: 'Opening a closed period of assessment again.' })
export class AssessmentPeriodReopenInput extends AssessmentPeriodCloseInput {}

const YEAR_AHEAD = 'The year has not begun.';
const AssessmentPeriodCloseError = userErrorType('AssessmentPeriodClose', {
  YEAR_AHEAD,
  CLOSED_ALREADY: 'It is closed already.',
});
const AssessmentPeriodReopenError = userErrorType('AssessmentPeriodReopen', {
  YEAR_AHEAD,
  NOT_CLOSED: 'It is open.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of assessmentPeriodClose.' })
export class AssessmentPeriodClosePayload {
  @Field(() => AssessmentPeriod, { nullable: true, description: 'The period.' })
  period!: AssessmentPeriodEntity | null;

  @Field(() => [AssessmentPeriodCloseError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

@Access(REACHED)
@ObjectType({ description: 'Outcome of assessmentPeriodReopen.' })
export class AssessmentPeriodReopenPayload {
  @Field(() => AssessmentPeriod, { nullable: true, description: 'The period.' })
  period!: AssessmentPeriodEntity | null;

  @Field(() => [AssessmentPeriodReopenError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    year: z.number().int().min(2000).max(2100),
    periodKind: z.enum(AssessmentPeriodKind),
    reason: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class AssessmentPeriodMutations {
  @Access(communeCriteriaAccess.assessmentPeriodClose)
  @Mutation(() => AssessmentPeriodClosePayload, {
    description:
      'The coordination office closes a period (khóa kỳ): from then on nothing of it is recorded, submitted, approved or returned.',
  })
  assessmentPeriodClose(
    @Arg('input', () => AssessmentPeriodCloseInput, { description: 'The period.' })
    input: AssessmentPeriodCloseInput,
    @Ctx() context: Context,
  ): Promise<AssessmentPeriodClosePayload> {
    return runMutation(context, {
      name: 'assessmentPeriodClose',
      access: communeCriteriaAccess.assessmentPeriodClose,
      payload: AssessmentPeriodClosePayload,
      errors: AssessmentPeriodCloseError,
      args: { input },
      shape,
      run: (tx, args) => turn(tx, args.input, true),
    });
  }

  @Access(communeCriteriaAccess.assessmentPeriodReopen)
  @Mutation(() => AssessmentPeriodReopenPayload, {
    description: 'The coordination office opens a closed period again (mở lại kỳ), with a reason.',
  })
  assessmentPeriodReopen(
    @Arg('input', () => AssessmentPeriodReopenInput, { description: 'The period.' })
    input: AssessmentPeriodReopenInput,
    @Ctx() context: Context,
  ): Promise<AssessmentPeriodReopenPayload> {
    return runMutation(context, {
      name: 'assessmentPeriodReopen',
      access: communeCriteriaAccess.assessmentPeriodReopen,
      payload: AssessmentPeriodReopenPayload,
      errors: AssessmentPeriodReopenError,
      args: { input },
      shape,
      run: (tx, args) => turn(tx, args.input, false),
    });
  }
}

async function turn(
  tx: Transaction,
  input: Period & { readonly reason: string },
  close: boolean,
): Promise<{ period: AssessmentPeriodEntity }> {
  tx.authorize({});
  const { em, context } = tx;
  if (input.year > lastYear(input.periodKind, context.today)) {
    const text = {
      vi: `Năm ${input.year} chưa tới. Chưa có gì thay đổi; hãy kiểm tra lại năm.`,
      en: `The year ${input.year} has not begun. Nothing was changed; check the year.`,
    };
    throw refuse('YEAR_AHEAD', text, ['input', 'year']);
  }
  const before = await periodRow(em, input, 'pessimistic_write');
  if ((before.closedAt !== null) === close) {
    const text = close
      ? { vi: 'Kỳ này đã khóa từ trước. Chưa có gì thay đổi.', en: 'It was closed before.' }
      : { vi: 'Kỳ này đang mở. Chưa có gì thay đổi.', en: 'It is open. Nothing was changed.' };
    throw refuse(close ? 'CLOSED_ALREADY' : 'NOT_CLOSED', text, ['input'], { period: before });
  }
  const state = close ? { at: context.now, by: context.actor.personId } : { at: null, by: null };
  const changes = { closedAt: state.at, closedBy: state.by, reason: input.reason };
  const held = { id: before.id, baseRevision: before.revision };
  const period = await revise(em, AssessmentPeriodEntity, held, changes);
  tx.record({
    action: close ? 'assessmentPeriod.close' : 'assessmentPeriod.reopen',
    subjectType: 'AssessmentPeriod',
    subjectId: before.id,
    before: { closedAt: before.closedAt, reason: before.reason },
    after: { year: input.year, periodKind: input.periodKind, ...changes },
  });
  return { period: period! };
}
