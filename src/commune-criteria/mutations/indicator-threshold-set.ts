import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { Decimal, LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, decimal, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import {
  CriteriaConfidence,
  CriteriaDivisionKind,
  IndicatorValueKind,
} from '../commune-criteria.enums.ts';
import type { IndicatorEntity } from '../criteria-set.entity.ts';
import { indicatorOf } from '../commune-criteria.service.ts';
import { Indicator } from '../criteria-set.type.ts';
import { hasDivision, replaceThreshold } from '../threshold.service.ts';

@InputType({ description: 'A threshold with its source. Exactly one of value and yesNo.' })
export class IndicatorThresholdSetInput {
  @Field(() => String, {
    nullable: true,
    description: 'Region it is for, e.g. "TDMNPB"; left out = the general column.',
  })
  regionCode?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Commune group it is for, e.g. "GROUP_3"; left out = every group.',
  })
  communeGroup?: string | null;

  @Field(() => Int, { nullable: true, description: 'Year it is for; left out = every year.' })
  year?: number | null;

  @Field(() => Decimal, { nullable: true, description: 'The number to reach.' })
  value?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The answer to reach, for yes/no indicators.',
  })
  yesNo?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day it applies.' })
  validFrom?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it applies.' })
  validTo?: string | null;

  @Field(() => String, { description: 'The text it stands in, with number, date and place in it.' })
  source!: string;

  @Field(() => CriteriaConfidence, { description: 'PRIMARY when read in the legal text itself.' })
  confidence!: CriteriaConfidence;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IndicatorThresholdSetError = userErrorType('IndicatorThresholdSet', {
  NOT_FOUND,
  WRONG_KIND: 'The indicator takes a number, or an answer, and got the other.',
  NO_SUCH_DIVISION: 'The criteria set has no such region or commune group.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorThresholdSet.' })
export class IndicatorThresholdSetPayload {
  @Field(() => Indicator, { nullable: true, description: 'The indicator with its thresholds.' })
  indicator!: IndicatorEntity | null;

  @Field(() => [IndicatorThresholdSetError], { description: 'Why nothing was stored.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Indicator'),
  input: z
    .object({
      regionCode: clearable(line(30)),
      communeGroup: clearable(line(30)),
      year: z.number().int().min(2000).max(2100).nullable().optional(),
      value: clearable(decimal(14, 4)),
      yesNo: z.boolean().nullable().optional(),
      validFrom: clearable(day()),
      validTo: clearable(day()),
      source: line(1000),
      confidence: z.enum(CriteriaConfidence).exclude(['NOT_FOUND']),
      operationId: operationId(),
    })
    .refine(
      ({ value, yesNo }) => (value == null) !== (yesNo == null),
      because({
        vi: 'Hãy nhập đúng một mục: con số, hoặc đạt/không đạt.',
        en: 'Give exactly one of: the number, or yes or no.',
      }),
    )
    .refine(({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo, {
      path: ['validTo'],
      ...because({
        vi: 'Ngày cuối không thể trước ngày đầu.',
        en: 'The last day cannot be before the first.',
      }),
    }),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class IndicatorThresholdSetMutation {
  @Access(communeCriteriaAccess.indicatorThresholdSet)
  @Mutation(() => IndicatorThresholdSetPayload, {
    description:
      'The coordination office enters or corrects a threshold. The corrected one is kept: results judged by it stay as they are.',
  })
  indicatorThresholdSet(
    @Arg('id', () => ID, { description: 'The indicator.' }) id: string,
    @Arg('input', () => IndicatorThresholdSetInput, { description: 'The threshold.' })
    input: IndicatorThresholdSetInput,
    @Ctx() context: Context,
  ): Promise<IndicatorThresholdSetPayload> {
    return runMutation(context, {
      name: 'indicatorThresholdSet',
      access: communeCriteriaAccess.indicatorThresholdSet,
      payload: IndicatorThresholdSetPayload,
      errors: IndicatorThresholdSetError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const indicator = await indicatorOf(tx.em, args.id);
        if (!indicator) throw notFound(['id']);
        checkKind(indicator, args.input);
        await checkDivisions(tx, indicator, args.input);
        await replaceThreshold(tx, indicator, args.input);
        return { indicator };
      },
    });
  }
}

function checkKind(indicator: IndicatorEntity, input: Input): void {
  const numeric = indicator.valueKind === IndicatorValueKind.NUMBER;
  if (numeric === (input.value != null)) return;
  const text = numeric
    ? { vi: 'Chỉ tiêu này cần một con số.', en: 'This indicator takes a number.' }
    : { vi: 'Chỉ tiêu này chỉ ghi đạt hoặc không đạt.', en: 'This indicator takes yes or no.' };
  throw refuse('WRONG_KIND', text, ['input', numeric ? 'value' : 'yesNo']);
}

async function checkDivisions(
  tx: Transaction,
  indicator: IndicatorEntity,
  input: Input,
): Promise<void> {
  const wanted = [
    { kind: CriteriaDivisionKind.REGION, code: input.regionCode, field: 'regionCode' },
    { kind: CriteriaDivisionKind.COMMUNE_GROUP, code: input.communeGroup, field: 'communeGroup' },
  ];
  for (const { kind, code, field } of wanted) {
    if (!code || (await hasDivision(tx.em, indicator, kind, code))) continue;
    const text = {
      vi: `Bộ tiêu chí này không có mã "${code}". Chưa ghi gì; hãy chọn trong danh sách.`,
      en: `This criteria set has no code "${code}". Nothing was stored; choose from its list.`,
    };
    throw refuse('NO_SUCH_DIVISION', text, ['input', field]);
  }
}
