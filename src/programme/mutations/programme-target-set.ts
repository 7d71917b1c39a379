import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Comparator } from '../../commune-criteria/commune-criteria.enums.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { Decimal, LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, decimal, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { programmeAccess } from '../programme.access.ts';
import type { ProgrammeTargetEntity } from '../programme.entity.ts';
import { TargetMetric } from '../programme.enums.ts';
import { CODE, unitIdShape } from '../programme.rules.ts';
import { isDocument, isUnit, keepReport, storeTarget, targetOfCode } from '../programme.service.ts';
import { ProgrammeTarget } from '../programme.type.ts';
import { RuralStandard } from '../../recognition/recognition.enums.ts';

@InputType({ description: 'A target, whole: what is left out is empty afterwards.' })
export class ProgrammeTargetSetInput {
  @Field(() => String, {
    description: 'Code; a new one makes a new target. Capitals, digits, "-".',
  })
  code!: string;

  @Field(() => String, { description: 'The target in words, in Vietnamese.' })
  text!: string;

  @Field(() => TargetMetric, { description: 'What it counts.' })
  metric!: TargetMetric;

  @Field(() => Int, { nullable: true, description: 'At least so many stars (1–5); for products.' })
  metricStars?: number | null;

  @Field(() => RuralStandard, {
    nullable: true,
    description: 'The standard; for units and hamlets.',
  })
  metricStandard?: RuralStandard | null;

  @Field(() => Comparator, {
    defaultValue: Comparator.GTE,
    description: 'How a value stands to the goal when it is reached.',
  })
  comparator!: Comparator;

  @Field(() => Decimal, { nullable: true, description: 'Where it starts.' })
  baseline?: string | null;

  @Field(() => Decimal, { description: 'The goal.' })
  goal!: string;

  @Field(() => String, { description: 'Unit of the goal, in Vietnamese, e.g. "sản phẩm".' })
  unit!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day that counts; needed for products.',
  })
  startsOn?: string | null;

  @Field(() => LocalDate, { description: 'The day by which it is to be reached.' })
  due!: string;

  @Field(() => String, { nullable: true, description: 'Who answers for it.' })
  owner?: string | null;

  @Field(() => ID, { description: 'The commune, district or province it is for.' })
  unitId!: string;

  @Field(() => ID, { nullable: true, description: 'The document that sets it.' })
  documentId?: string | null;

  @Field(() => Decimal, {
    nullable: true,
    description: 'The value reached, with its day and source.',
  })
  reportedValue?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day of that value.' })
  reportedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Where that value comes from.' })
  reportedSource?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new target.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const ProgrammeTargetSetError = userErrorType('ProgrammeTargetSet', { NOT_FOUND, STALE });

@Access(REACHED)
@ObjectType({ description: 'What came of setting a target.' })
export class ProgrammeTargetSetPayload {
  @Field(() => ProgrammeTarget, {
    nullable: true,
    description: 'The target as it is now; with STALE the version that somebody else made.',
  })
  target!: ProgrammeTargetEntity | null;

  @Field(() => [ProgrammeTargetSetError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      code: CODE,
      text: line(1000),
      metric: z.enum(TargetMetric),
      metricStars: clearable(z.int().min(1).max(5)),
      metricStandard: clearable(z.enum(RuralStandard)),
      comparator: z.enum(Comparator),
      baseline: clearable(decimal(14, 4)),
      goal: decimal(14, 4),
      unit: line(100),
      startsOn: clearable(day()),
      due: day(),
      owner: clearable(line(300)),
      unitId: unitIdShape,
      documentId: clearable(idOf('OfficialDocument')),
      reportedValue: clearable(decimal(14, 4)),
      reportedOn: clearable(day()),
      reportedSource: clearable(line(1000)),
      baseRevision: z.int().nullable().optional(),
      operationId: operationId(),
    })
    .refine(({ startsOn, due }) => !startsOn || startsOn <= due, {
      path: ['due'],
      ...because({
        vi: 'Hạn không thể trước ngày bắt đầu.',
        en: 'It cannot be due before its first day.',
      }),
    })
    .refine(
      ({ metric, metricStars, startsOn }) =>
        metric !== TargetMetric.PRODUCTS_RECOGNISED || (metricStars && startsOn),
      {
        path: ['metric'],
        ...because({
          vi: 'Chỉ tiêu về sản phẩm cần hạng sao và ngày bắt đầu.',
          en: 'A target about products needs stars and a first day.',
        }),
      },
    )
    .refine(
      ({ reportedValue, reportedOn, reportedSource }) =>
        !reportedValue === !reportedOn && !reportedOn === !reportedSource,
      {
        path: ['reportedValue'],
        ...because({
          vi: 'Số đã đạt cần đủ ba mục: giá trị, ngày và nguồn.',
          en: 'A reported value needs all three: value, day and source.',
        }),
      },
    ),
});
export type TargetInput = z.infer<typeof shape>['input'];

@Resolver()
export class ProgrammeTargetSetMutation {
  @Access(programmeAccess.programmeTargetSet)
  @Mutation(() => ProgrammeTargetSetPayload, {
    description: 'Sets a target of the programme, new or changed, or reports how far it has come.',
  })
  programmeTargetSet(
    @Arg('input', () => ProgrammeTargetSetInput, { description: 'The target.' })
    input: ProgrammeTargetSetInput,
    @Ctx() context: Context,
  ): Promise<ProgrammeTargetSetPayload> {
    return runMutation(context, {
      name: 'programmeTargetSet',
      access: programmeAccess.programmeTargetSet,
      payload: ProgrammeTargetSetPayload,
      errors: ProgrammeTargetSetError,
      args: { input },
      shape,
      run: (tx, args) => setTarget(tx, args.input),
    });
  }
}

async function setTarget(
  tx: Transaction,
  input: TargetInput,
): Promise<{ target: ProgrammeTargetEntity }> {
  tx.authorize({ unitId: input.unitId });
  if (!(await isUnit(tx.em, input.unitId))) throw notFound(['input', 'unitId']);
  if (input.documentId && !(await isDocument(tx.em, input.documentId))) {
    throw notFound(['input', 'documentId']);
  }
  const { baseRevision, operationId: _, ...values } = input;
  const before = await targetOfCode(tx.em, input.code);
  if ((before?.revision ?? null) !== (baseRevision ?? null)) throw stale({ target: before });
  const target = await storeTarget(tx.em, before, values);
  if (!target) throw stale({ target: await targetOfCode(tx.em, input.code) });
  await keepReport(tx.em, before, target, tx.context.actor.personId);
  tx.record({
    action: 'programmeTarget.set',
    subjectType: 'ProgrammeTarget',
    subjectId: target.id,
    before,
    after: target,
  });
  return { target };
}
