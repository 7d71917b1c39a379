import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { existedIn } from '../../commune-criteria/assessment.rules.ts';
import { IncomeMethod, IncomeStatus } from '../../commune-criteria/commune-criteria.enums.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { CommuneEntity } from '../../region/region.entity.ts';
import { figureOfSurvey, moveFigure, standsAlone } from '../figure.service.ts';
import { incomeSurveyAccess } from '../income-survey.access.ts';
import { IncomeSurveyEntity } from '../income-survey.entity.ts';
import { IncomeSurvey } from '../income-survey.type.ts';
import { PLAN_ERRORS, requireWindow, storeAreas } from '../plan.service.ts';
import { keepEvent } from '../survey.service.ts';
import { IncomeSurveyPlanFields, planFields } from './survey-input.ts';

@InputType({ description: 'The income survey of a commune for a year by a method.' })
export class IncomeSurveyPlanInput extends IncomeSurveyPlanFields {
  @Field(() => ID, { description: 'The commune, as it was in that year.' })
  communeId!: string;

  @Field(() => Int, { description: 'The year the income is of, not later than this one.' })
  year!: number;

  @Field(() => IncomeMethod, { description: 'QD_1245_2022 or QD_2545_2026.' })
  method!: IncomeMethod;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IncomeSurveyPlanError = userErrorType('IncomeSurveyPlan', {
  NOT_FOUND,
  ...PLAN_ERRORS,
  YEAR_AHEAD: 'The year has not begun.',
  NOT_IN_YEAR: 'The unit was not in force that year.',
  ALREADY_PLANNED: 'There is a survey of this commune, year and method: the payload has it.',
  FIGURE_STANDS: 'A figure of this commune, year and method was entered by hand already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of incomeSurveyPlan.' })
export class IncomeSurveyPlanPayload {
  @Field(() => IncomeSurvey, { nullable: true, description: 'The survey as it is stored.' })
  survey!: IncomeSurveyEntity | null;

  @Field(() => [IncomeSurveyPlanError], { description: 'Why nothing was stored.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...planFields,
    communeId: idOf('Commune'),
    year: z.number().int().min(2015).max(2100),
    method: z.enum(IncomeMethod).exclude(['GUIDANCE_2014']),
    operationId: operationId(),
  }),
});
type Input = z.output<typeof shape>['input'];

@Resolver()
export class IncomeSurveyPlanMutation {
  @Access(incomeSurveyAccess.incomeSurveyPlan)
  @Mutation(() => IncomeSurveyPlanPayload, {
    description:
      'Plans the income survey of a commune for a year (lập kế hoạch điều tra thu nhập). Its figure goes along with it from then on.',
  })
  incomeSurveyPlan(
    @Arg('input', () => IncomeSurveyPlanInput, { description: 'The plan.' })
    input: IncomeSurveyPlanInput,
    @Ctx() context: Context,
  ): Promise<IncomeSurveyPlanPayload> {
    return runMutation(context, {
      name: 'incomeSurveyPlan',
      access: incomeSurveyAccess.incomeSurveyPlan,
      payload: IncomeSurveyPlanPayload,
      errors: IncomeSurveyPlanError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({ unitId: args.input.communeId });
        await requirePlace(tx, args.input);
        requireWindow(args.input);
        return { survey: await plan(tx, args.input) };
      },
    });
  }
}

async function requirePlace(tx: Transaction, input: Input): Promise<void> {
  const { communeId, year } = input;
  const commune = await tx.em.findOneBy(CommuneEntity, { id: communeId });
  if (!commune) throw notFound(['input', 'communeId']);
  if (year > Number(tx.context.today.slice(0, 4))) {
    const text = {
      vi: `Năm ${year} chưa tới. Chưa ghi gì; hãy kiểm tra lại năm.`,
      en: `The year ${year} has not begun. Nothing was stored; check the year.`,
    };
    throw refuse('YEAR_AHEAD', text, ['input', 'year']);
  }
  if (existedIn(commune, year)) return;
  const text = {
    vi: `${commune.fullName} không tồn tại trong năm ${year}. Chưa ghi gì; hãy chọn đơn vị của năm đó.`,
    en: `${commune.fullNameEn} was not in force in ${year}. Nothing was stored; choose the unit of that year.`,
  };
  throw refuse('NOT_IN_YEAR', text, ['input', 'communeId']);
}

async function plan(tx: Transaction, input: Input): Promise<IncomeSurveyEntity> {
  const { areas, operationId: _, ...content } = input;
  const { communeId, year, method } = input;
  if (standsAlone(await figureOfSurvey(tx, input))) {
    const text = {
      vi: 'Thu nhập năm này theo phương pháp này đã được nhập tay và tổng hợp. Chưa ghi gì.',
      en: 'The income of this year by this method was entered by hand and summed up. Nothing was stored.',
    };
    throw refuse('FIGURE_STANDS', text, ['input', 'year']);
  }
  const id = uuidv7();
  await tx.em
    .createQueryBuilder()
    .insert()
    .into(IncomeSurveyEntity)
    .values({
      ...{ ...content, id, status: IncomeStatus.PLANNED, createdBy: tx.context.actor.personId },
    })
    .orIgnore()
    .execute();
  const survey = await tx.em.findOneByOrFail(IncomeSurveyEntity, { communeId, year, method });
  if (survey.id !== id) {
    const text = {
      vi: 'Đã có cuộc điều tra của xã này cho năm và phương pháp này. Chưa ghi gì; hãy mở cuộc điều tra đó.',
      en: 'There is a survey of this commune for the year and method. Nothing was stored; open that one.',
    };
    throw refuse('ALREADY_PLANNED', text, ['input', 'year'], { survey });
  }
  await storeAreas(tx, survey, areas);
  await moveFigure(tx, survey, { status: IncomeStatus.PLANNED, amount: null });
  await keepEvent(tx, survey);
  tx.record({
    action: 'incomeSurvey.plan',
    subjectType: 'IncomeSurvey',
    subjectId: id,
    after: { ...content, areas: areas.length },
  });
  return survey;
}
