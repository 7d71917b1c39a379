import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import type { FieldVisitEntity } from '../dossier-province.entity.ts';
import { FieldVisit } from '../dossier-province.type.ts';
import { DOSSIER_ERRORS } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { dossierAtProvince } from '../province.service.ts';
import { planVisit } from '../request.service.ts';

@InputType({ description: 'A visit to be made.' })
export class FieldVisitPlanInput {
  @Field(() => LocalDate, { description: 'The day.' })
  plannedOn!: string;

  @Field(() => String, { description: 'Why the place has to be seen.' })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const FieldVisitPlanError = userErrorType('FieldVisitPlan', { ...DOSSIER_ERRORS });

@Access(REACHED)
@ObjectType({ description: 'Outcome of fieldVisitPlan.' })
export class FieldVisitPlanPayload {
  @Field(() => FieldVisit, { nullable: true, description: 'The visit as it is now.' })
  visit!: FieldVisitEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [FieldVisitPlanError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    plannedOn: day(),
    reason: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class FieldVisitPlanMutation {
  @Access(dossierAccess.fieldVisitPlan)
  @Mutation(() => FieldVisitPlanPayload, {
    description:
      'Plans a visit to the place of production (khảo sát thực tế; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c, khoản 6 điểm c).',
  })
  fieldVisitPlan(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => FieldVisitPlanInput, { description: 'The visit.' })
    input: FieldVisitPlanInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'fieldVisitPlan',
      access: dossierAccess.fieldVisitPlan,
      payload: FieldVisitPlanPayload,
      errors: FieldVisitPlanError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await dossierAtProvince(tx, args.id);
        const { plannedOn, reason } = args.input;
        return { visit: await planVisit(tx, dossier, { plannedOn, reason }), dossier };
      },
    });
  }
}
