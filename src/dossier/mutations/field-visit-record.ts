import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { FILE_ERRORS } from '../../media/media.service.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { FieldVisitEntity } from '../dossier-province.entity.ts';
import { VisitConclusion } from '../dossier-province.enums.ts';
import { FieldVisit } from '../dossier-province.type.ts';
import { requirePast } from '../dossier-day.service.ts';
import { liesWithProvince } from '../dossier.rules.ts';
import { DOSSIER_ERRORS, wrongState } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { partOfDossier } from '../province.service.ts';
import { recordVisit } from '../request.service.ts';

@InputType({ description: 'What a visit found.' })
export class FieldVisitRecordInput {
  @Field(() => LocalDate, { description: 'The day it was made, not in the future.' })
  visitedOn!: string;

  @Field(() => String, { description: 'Who took part.' })
  participants!: string;

  @Field(() => String, { description: 'What was found.' })
  findings!: string;

  @Field(() => VisitConclusion, { description: 'How the dossier stands to it.' })
  conclusion!: VisitConclusion;

  @Field(() => ID, { nullable: true, description: 'The signed minutes, sent as DOSSIER_FORM.' })
  fileId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const FieldVisitRecordError = userErrorType('FieldVisitRecord', {
  ...DOSSIER_ERRORS,
  IN_THE_FUTURE: 'A day is after today.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of fieldVisitRecord.' })
export class FieldVisitRecordPayload {
  @Field(() => FieldVisit, { nullable: true, description: 'The visit as it is now.' })
  visit!: FieldVisitEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [FieldVisitRecordError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('FieldVisit'),
  input: z.object({
    visitedOn: day(),
    participants: prose(2000),
    findings: prose(8000),
    conclusion: z.enum(VisitConclusion),
    fileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class FieldVisitRecordMutation {
  @Access(dossierAccess.fieldVisitRecord)
  @Mutation(() => FieldVisitRecordPayload, {
    description:
      'Records what a visit found (kết quả khảo sát thực tế); recorded again it replaces what was there.',
  })
  fieldVisitRecord(
    @Arg('id', () => ID, { description: 'The visit.' }) id: string,
    @Arg('input', () => FieldVisitRecordInput, { description: 'What was found.' })
    input: FieldVisitRecordInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'fieldVisitRecord',
      access: dossierAccess.fieldVisitRecord,
      payload: FieldVisitRecordPayload,
      errors: FieldVisitRecordError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { part, dossier } = await partOfDossier(tx, FieldVisitEntity, args.id);
        if (!liesWithProvince(dossier.state)) throw wrongState(dossier);
        const { operationId: _, ...facts } = args.input;
        requirePast(tx, facts.visitedOn, 'visitedOn');
        return { visit: await recordVisit(tx, part, facts), dossier };
      },
    });
  }
}
