import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { recognitionAccess } from '../recognition.access.ts';
import type { SatisfactionThresholdEntity } from '../evidence.entity.ts';
import { SatisfactionThreshold } from '../evidence.type.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { Decimal } from '../../platform/graphql/scalars.ts';
import { decimal, line, operationId } from '../../platform/graphql/shapes.ts';
import { proposeThreshold } from '../evidence.service.ts';
import { RuralStandard } from '../recognition.enums.ts';

@InputType({ description: 'A rate of satisfaction with its source.' })
export class SatisfactionThresholdProposeInput {
  @Field(() => RuralStandard, { description: 'For which standard.' })
  standard!: RuralStandard;

  @Field(() => Int, { description: 'First year.' })
  fromYear!: number;

  @Field(() => Int, { description: 'Last year.' })
  toYear!: number;

  @Field(() => Decimal, { description: 'At least so many percent, 0 to 100, two decimals.' })
  rate!: string;

  @Field(() => String, { description: 'The document that says so.' })
  source!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const SatisfactionThresholdProposeError = userErrorType('SatisfactionThresholdPropose', {
  WAITING: 'A rate for this standard and year waits for a second person already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of satisfactionThresholdPropose.' })
export class SatisfactionThresholdProposePayload {
  @Field(() => SatisfactionThreshold, { nullable: true, description: 'The rate.' })
  threshold!: SatisfactionThresholdEntity | null;

  @Field(() => [SatisfactionThresholdProposeError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const year = z.int().min(2000).max(2100);
const shape = z.object({
  input: z
    .object({
      standard: z.enum(RuralStandard),
      fromYear: year,
      toYear: year,
      rate: decimal(3, 2).refine((rate) => Number(rate) <= 100, {
        ...because({ vi: 'Tỷ lệ không quá 100%.', en: 'A rate is at most 100 %.' }),
      }),
      source: line(1000),
      operationId: operationId(),
    })
    .refine(({ fromYear, toYear }) => fromYear <= toYear, {
      path: ['toYear'],
      ...because({
        vi: 'Năm cuối không được trước năm đầu.',
        en: 'The last year must not be before the first.',
      }),
    }),
});

@Resolver()
export class SatisfactionThresholdProposeMutation {
  @Access(recognitionAccess.satisfactionThresholdPropose)
  @Mutation(() => SatisfactionThresholdProposePayload, {
    description:
      'The office enters the rate of satisfaction that a document asks for. It counts once a second person has confirmed it.',
  })
  satisfactionThresholdPropose(
    @Arg('input', () => SatisfactionThresholdProposeInput, { description: 'What is sent.' })
    input: SatisfactionThresholdProposeInput,
    @Ctx() context: Context,
  ): Promise<SatisfactionThresholdProposePayload> {
    return runMutation(context, {
      name: 'satisfactionThresholdPropose',
      access: recognitionAccess.satisfactionThresholdPropose,
      payload: SatisfactionThresholdProposePayload,
      errors: SatisfactionThresholdProposeError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...given } = args.input;
        return { threshold: await proposeThreshold(tx, given) };
      },
    });
  }
}
