import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import type { ExtraTestEntity } from '../dossier-province.entity.ts';
import { ExtraTest } from '../dossier-province.type.ts';
import { DOSSIER_ERRORS } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { dossierAtProvince } from '../province.service.ts';
import { requestTest } from '../request.service.ts';

@InputType({ description: 'A test that is wanted.' })
export class ExtraTestRequestInput {
  @Field(() => String, { description: 'What is to be tested.' })
  subject!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day by which the result is wanted.' })
  dueOn?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ExtraTestRequestError = userErrorType('ExtraTestRequest', { ...DOSSIER_ERRORS });

@Access(REACHED)
@ObjectType({ description: 'Outcome of extraTestRequest.' })
export class ExtraTestRequestPayload {
  @Field(() => ExtraTest, { nullable: true, description: 'The test as it is now.' })
  test!: ExtraTestEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [ExtraTestRequestError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    subject: line(1000),
    reason: prose(2000),
    dueOn: day().nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class ExtraTestRequestMutation {
  @Access(dossierAccess.extraTestRequest)
  @Mutation(() => ExtraTestRequestPayload, {
    description:
      'Wants a test besides those of the dossier (kiểm nghiệm bổ sung; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c).',
  })
  extraTestRequest(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => ExtraTestRequestInput, { description: 'The test.' })
    input: ExtraTestRequestInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'extraTestRequest',
      access: dossierAccess.extraTestRequest,
      payload: ExtraTestRequestPayload,
      errors: ExtraTestRequestError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await dossierAtProvince(tx, args.id);
        const { operationId: _, ...test } = args.input;
        return { test: await requestTest(tx, dossier, test), dossier };
      },
    });
  }
}
