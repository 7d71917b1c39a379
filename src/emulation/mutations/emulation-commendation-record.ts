import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import type { EmulationCommendationEntity } from '../commendation.entity.ts';
import { EmulationCommendation } from '../registration.type.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { FILES_ERRORS } from '../../media/attach-files.service.ts';
import { CommendationForm } from '../award.enums.ts';
import { RECORD_ERRORS, recordEarlier } from '../commend.service.ts';
import { EmulationSubject } from '../emulation.enums.ts';

@InputType({ description: 'A reward that was decided without this system.' })
export class EmulationCommendationRecordInput {
  @Field(() => EmulationSubject, { description: 'What kind of participant it was.' })
  subject!: EmulationSubject;

  @Field(() => ID, { description: 'The commune, as it was on the day of the decision.' })
  communeId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name of the hamlet, household or unit; left out for a commune.',
  })
  name?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'The household agrees to be named in public.',
  })
  consent!: boolean;

  @Field(() => ID, { nullable: true, description: 'The campaign, if it was in one of these.' })
  campaignId?: string | null;

  @Field(() => String, { description: 'For what, in Vietnamese.' })
  award!: string;

  @Field(() => CommendationForm, { description: 'In which form.' })
  form!: CommendationForm;

  @Field(() => String, { description: 'Number of the decision.' })
  decisionNumber!: string;

  @Field(() => LocalDate, { description: 'Its day, today or before.' })
  decidedOn!: string;

  @Field(() => String, {
    description: 'Who decided, e.g. the chair of the people’s committee that signed.',
  })
  authority!: string;

  @Field(() => String, { description: 'Where it is known from.' })
  source!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Finished uploads of yours for EMULATION, up to 20; adds to those before.',
  })
  fileIds?: string[] | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationCommendationRecordError = userErrorType('EmulationCommendationRecord', {
  NOT_FOUND,
  ...RECORD_ERRORS,
  ...FILES_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationCommendationRecord.' })
export class EmulationCommendationRecordPayload {
  @Field(() => EmulationCommendation, {
    nullable: true,
    description: 'The line as it is now, also when it was refused.',
  })
  commendation!: EmulationCommendationEntity | null;

  @Field(() => [EmulationCommendationRecordError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      subject: z.enum(EmulationSubject),
      communeId: idOf('Commune'),
      name: line(200).nullish(),
      consent: z.boolean(),
      campaignId: idOf('EmulationCampaign').nullish(),
      award: line(300),
      form: z.enum(CommendationForm),
      source: line(1000),
      decisionNumber: line(100),
      decidedOn: day(),
      authority: line(300),
      fileIds: z.array(idOf('File')).max(20).nullish(),
      operationId: operationId(),
    })
    .refine(({ subject, name }) => (subject === EmulationSubject.COMMUNE) === (name == null), {
      path: ['name'],
      ...because({
        vi: 'Xóm, hộ gia đình, đơn vị cần có tên; xã, phường thì không ghi tên riêng.',
        en: 'Hamlets, households and units need a name; a commune has none here.',
      }),
    })
    .refine(({ subject, consent }) => subject === EmulationSubject.HOUSEHOLD || !consent, {
      path: ['consent'],
      ...because({
        vi: 'Chỉ ghi đồng ý nêu tên cho hộ gia đình.',
        en: 'Consent to be named is for households only.',
      }),
    }),
});

@Resolver()
export class EmulationCommendationRecordMutation {
  @Access(emulationAccess.emulationCommendationRecord)
  @Mutation(() => EmulationCommendationRecordPayload, {
    description:
      'Enters a commendation that was decided without this system, with its source, so that rules of awards can look at it.',
  })
  emulationCommendationRecord(
    @Arg('input', () => EmulationCommendationRecordInput, { description: 'What is sent.' })
    input: EmulationCommendationRecordInput,
    @Ctx() context: Context,
  ): Promise<EmulationCommendationRecordPayload> {
    return runMutation(context, {
      name: 'emulationCommendationRecord',
      access: emulationAccess.emulationCommendationRecord,
      payload: EmulationCommendationRecordPayload,
      errors: EmulationCommendationRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { decisionNumber, decidedOn, authority, fileIds, ...input } = args.input;
        const { operationId: _, ...given } = input;
        const earlier = {
          ...given,
          ...{ name: given.name ?? null, campaignId: given.campaignId ?? null },
        };
        const decided = { decisionNumber, decidedOn, authority };
        return { commendation: await recordEarlier(tx, earlier, decided, fileIds ?? []) };
      },
    });
  }
}
