import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { FILE_ERRORS } from '../../media/media.service.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { ExtraTestEntity } from '../dossier-province.entity.ts';
import { ExtraTest } from '../dossier-province.type.ts';
import { requirePast } from '../dossier-day.service.ts';
import { liesWithProvince } from '../dossier.rules.ts';
import { DOSSIER_ERRORS, wrongState } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { partOfDossier } from '../province.service.ts';
import { recordTest } from '../request.service.ts';

@InputType({ description: 'The result of a test.' })
export class ExtraTestRecordInput {
  @Field(() => String, { description: 'Who tested it.' })
  laboratory!: string;

  @Field(() => String, { description: 'Number of the test report.' })
  reportNumber!: string;

  @Field(() => LocalDate, { description: 'Day of the test report, not in the future.' })
  reportDate!: string;

  @Field(() => Boolean, { description: 'Whether the limits are kept.' })
  passed!: boolean;

  @Field(() => String, { description: 'The result in words and figures.' })
  result!: string;

  @Field(() => ID, { nullable: true, description: 'The test report, sent as DOSSIER_FORM.' })
  fileId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const ExtraTestRecordError = userErrorType('ExtraTestRecord', {
  ...DOSSIER_ERRORS,
  IN_THE_FUTURE: 'A day is after today.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of extraTestRecord.' })
export class ExtraTestRecordPayload {
  @Field(() => ExtraTest, { nullable: true, description: 'The test as it is now.' })
  test!: ExtraTestEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [ExtraTestRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ExtraTest'),
  input: z.object({
    laboratory: line(200),
    reportNumber: line(60),
    reportDate: day(),
    passed: z.boolean(),
    result: prose(4000),
    fileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class ExtraTestRecordMutation {
  @Access(dossierAccess.extraTestRecord)
  @Mutation(() => ExtraTestRecordPayload, {
    description:
      'Records the result of an additional test; recorded again it replaces what was there.',
  })
  extraTestRecord(
    @Arg('id', () => ID, { description: 'The test.' }) id: string,
    @Arg('input', () => ExtraTestRecordInput, { description: 'The result.' })
    input: ExtraTestRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'extraTestRecord',
      access: dossierAccess.extraTestRecord,
      payload: ExtraTestRecordPayload,
      errors: ExtraTestRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { part, dossier } = await partOfDossier(tx, ExtraTestEntity, args.id);
        if (!liesWithProvince(dossier.state)) throw wrongState(dossier);
        const { operationId: _, ...facts } = args.input;
        requirePast(tx, facts.reportDate, 'reportDate');
        return { test: await recordTest(tx, part, facts), dossier };
      },
    });
  }
}
