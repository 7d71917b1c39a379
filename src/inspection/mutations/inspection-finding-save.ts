import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { clearable, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { FINDING_ERRORS, saveFinding } from '../inspection-save.service.ts';
import { inspectionAccess } from '../inspection.access.ts';
import type { InspectionFindingEntity } from '../inspection.entity.ts';
import { InspectionFindingKind } from '../inspection.enums.ts';
import { InspectionFinding } from '../inspection.type.ts';

@InputType({ description: 'What a visit found, whole: what is left out is empty afterwards.' })
export class InspectionFindingSaveInput {
  @Field(() => ID, { nullable: true, description: 'Which; left out for a new one.' })
  id?: string | null;

  @Field(() => ID, { description: 'The visit, held; it stays.' })
  visitId!: string;

  @Field(() => InspectionFindingKind, { description: 'What kind of thing it is.' })
  kind!: InspectionFindingKind;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is serious; never what is done well.',
  })
  serious!: boolean;

  @Field(() => String, { description: 'What was found, up to 10,000 characters.' })
  text!: string;

  @Field(() => ID, { nullable: true, description: 'The criterion of a set it is about.' })
  criterionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The indicator; it brings its criterion.' })
  indicatorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The OCOP product; it brings its producer.' })
  productId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The producer it is about.' })
  producerId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it does not count any more: it was recorded by mistake.',
  })
  withdrawnReason?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const InspectionFindingSaveError = userErrorType('InspectionFindingSave', {
  NOT_FOUND,
  STALE,
  ...FINDING_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of saving a finding.' })
export class InspectionFindingSavePayload {
  @Field(() => InspectionFinding, {
    nullable: true,
    description: 'The finding as it is now, also when it was refused.',
  })
  finding!: InspectionFindingEntity | null;

  @Field(() => [InspectionFindingSaveError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      id: idOf('InspectionFinding').nullish(),
      visitId: idOf('InspectionVisit'),
      kind: z.enum(InspectionFindingKind),
      serious: z.boolean(),
      text: prose(10_000),
      criterionId: clearable(idOf('Criterion')),
      indicatorId: clearable(idOf('Indicator')),
      productId: clearable(idOf('Product')),
      producerId: clearable(idOf('Producer')),
      withdrawnReason: clearable(prose(2_000)),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(({ kind, serious }) => kind !== InspectionFindingKind.GOOD || !serious, {
      path: ['serious'],
      ...because({
        vi: 'Ưu điểm thì không ghi là nghiêm trọng.',
        en: 'What is done well is not serious.',
      }),
    }),
});

@Resolver()
export class InspectionFindingSaveMutation {
  @Access(inspectionAccess.inspectionFindingSave)
  @Mutation(() => InspectionFindingSavePayload, {
    description:
      'Saves what a visit found, new or corrected. None is ever removed; remedies are recommendations with a day.',
  })
  inspectionFindingSave(
    @Arg('input', () => InspectionFindingSaveInput, { description: 'The finding.' })
    input: InspectionFindingSaveInput,
    @Ctx() context: Context,
  ): Promise<InspectionFindingSavePayload> {
    return runMutation(context, {
      name: 'inspectionFindingSave',
      access: inspectionAccess.inspectionFindingSave,
      payload: InspectionFindingSavePayload,
      errors: InspectionFindingSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { id, baseRevision, operationId: _, ...given } = args.input;
        const finding = {
          ...given,
          ...{ criterionId: given.criterionId ?? null, indicatorId: given.indicatorId ?? null },
          ...{ productId: given.productId ?? null, producerId: given.producerId ?? null },
          withdrawnReason: given.withdrawnReason ?? null,
        };
        const edited = { id: id ?? null, baseRevision: baseRevision ?? null };
        return { finding: await saveFinding(tx, finding, edited) };
      },
    });
  }
}
