import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { inspectionAccess } from '../inspection.access.ts';
import { RecommendationKind } from '../inspection.enums.ts';
import { ORGANISATION_ERRORS } from '../../programme/organisation-on.loader.ts';
import { makeRecommendation } from '../recommendation-make.service.ts';
import type { RecommendationEntity } from '../recommendation.entity.ts';
import { ProgrammeRecommendation } from '../recommendation.type.ts';

@InputType({ description: 'A recommendation.' })
export class RecommendationMakeInput {
  @Field(() => RecommendationKind, { description: 'Where it comes from.' })
  kind!: RecommendationKind;

  @Field(() => ID, {
    nullable: true,
    description: 'The finding, for REMEDY only: it says who recommends and which commune it is.',
  })
  findingId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Who recommends: the Front, an organisation, the community; not for REMEDY.',
  })
  organisationId?: string | null;

  @Field(() => ID, { description: 'Who has to mend or answer it.' })
  addresseeId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The commune it is about, if one; not for REMEDY.',
  })
  communeId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The document that is criticised or that holds it.',
  })
  documentId?: string | null;

  @Field(() => String, { description: 'What is to be done, up to 10,000 characters.' })
  text!: string;

  @Field(() => LocalDate, { description: 'The day it was given, today or before.' })
  givenOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which; a remedy always has one.',
  })
  dueOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Needed where there is no day: that the paper gives none, in Vietnamese.',
  })
  dueNote?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for INSPECTION, up to 20.',
  })
  fileIds?: string[] | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const RecommendationMakeError = userErrorType('RecommendationMake', {
  NOT_FOUND,
  ...ORGANISATION_ERRORS,
  ...FILES_ERRORS,
  DAY_AHEAD: 'The day it was given has not come yet.',
  WITHDRAWN: 'The finding was withdrawn.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of recommendationMake.' })
export class RecommendationMakePayload {
  @Field(() => ProgrammeRecommendation, { nullable: true, description: 'The recommendation.' })
  recommendation!: RecommendationEntity | null;

  @Field(() => [RecommendationMakeError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const { REMEDY } = RecommendationKind;
const shape = z.object({
  input: z
    .object({
      kind: z.enum(RecommendationKind),
      findingId: idOf('InspectionFinding').nullish(),
      organisationId: idOf('ProgrammeOrganisation').nullish(),
      addresseeId: idOf('ProgrammeOrganisation'),
      communeId: idOf('Commune').nullish(),
      documentId: idOf('OfficialDocument').nullish(),
      text: prose(10_000),
      givenOn: day(),
      dueOn: day().nullish(),
      dueNote: line(500).nullish(),
      fileIds: z.array(idOf('File')).max(20).nullish(),
      operationId: operationId(),
    })
    .refine(
      ({ kind, findingId, organisationId, communeId }) =>
        kind === REMEDY ? findingId && !organisationId && !communeId : organisationId && !findingId,
      {
        path: ['kind'],
        ...because({
          vi: 'Yêu cầu khắc phục thuộc một phát hiện; giám sát, phản biện thì ghi cơ quan kiến nghị.',
          en: 'A remedy belongs to a finding; of supervision and criticism say who recommends.',
        }),
      },
    )
    .refine(({ kind, dueOn, dueNote }) => dueOn ?? (kind !== REMEDY && dueNote), {
      path: ['dueOn'],
      ...because({
        vi: 'Yêu cầu khắc phục cần có hạn. Văn bản giám sát, phản biện không nêu hạn thì ghi rõ như vậy.',
        en: 'A remedy has a day. Where supervision or criticism gives none, say so.',
      }),
    })
    .refine(({ givenOn, dueOn }) => !dueOn || givenOn <= dueOn, {
      path: ['dueOn'],
      ...because({
        vi: 'Hạn không thể trước ngày kiến nghị.',
        en: 'It cannot be due before it was given.',
      }),
    }),
});

@Resolver()
export class RecommendationMakeMutation {
  @Access(inspectionAccess.recommendationMake)
  @Mutation(() => RecommendationMakePayload, {
    description:
      'Records what somebody is to mend or answer: a remedy of a finding, or what the Front and others say in supervision or social criticism. Whom it is addressed to is told.',
  })
  recommendationMake(
    @Arg('input', () => RecommendationMakeInput, { description: 'The recommendation.' })
    input: RecommendationMakeInput,
    @Ctx() context: Context,
  ): Promise<RecommendationMakePayload> {
    return runMutation(context, {
      name: 'recommendationMake',
      access: inspectionAccess.recommendationMake,
      payload: RecommendationMakePayload,
      errors: RecommendationMakeError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { operationId: _, fileIds, ...given } = args.input;
        const making = {
          ...given,
          ...{ findingId: given.findingId ?? null, organisationId: given.organisationId ?? null },
          ...{ communeId: given.communeId ?? null, documentId: given.documentId ?? null },
          ...{ dueOn: given.dueOn ?? null, dueNote: given.dueNote ?? null },
        };
        return { recommendation: await makeRecommendation(tx, making, fileIds ?? []) };
      },
    });
  }
}
