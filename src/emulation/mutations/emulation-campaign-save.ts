import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { clearable, day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { emulationAccess } from '../emulation.access.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { CODE } from '../../programme/programme.rules.ts';
import { isDocument, storeByCode } from '../../programme/programme.service.ts';
import { ORGANISATION_ERRORS, organisationOn } from '../../programme/organisation-on.loader.ts';
import { EmulationCampaignEntity } from '../emulation.entity.ts';
import { EmulationSubject } from '../emulation.enums.ts';
import { EmulationCampaign } from '../emulation.type.ts';
import { requireRoom, tellOfOpening } from '../campaign.service.ts';

@InputType({ description: 'A campaign, whole: what is left out is empty afterwards.' })
export class EmulationCampaignSaveInput {
  @Field(() => String, {
    description: 'Code; a new one makes a new campaign. Capitals, digits, "-".',
  })
  code!: string;

  @Field(() => String, { description: 'Its name, in Vietnamese.' })
  name!: string;

  @Field(() => ID, { description: 'Who makes it: an organisation of its first day.' })
  organisationId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The document it rests on, where it is registered.',
  })
  documentId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it rests on otherwise; one of both is needed.',
  })
  basis?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  content?: string | null;

  @Field(() => LocalDate, { description: 'First day.' })
  startsOn!: string;

  @Field(() => LocalDate, { description: 'Last day.' })
  endsOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day to register; left out = its last day.',
  })
  registerUntil?: string | null;

  @Field(() => [EmulationSubject], { description: 'Who may register.' })
  openTo!: EmulationSubject[];

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new one.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const EmulationCampaignSaveError = userErrorType('EmulationCampaignSave', {
  NOT_FOUND,
  STALE,
  ...ORGANISATION_ERRORS,
  IN_USE: 'There are awards, registrations, plans or events that would lie outside.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of emulationCampaignSave.' })
export class EmulationCampaignSavePayload {
  @Field(() => EmulationCampaign, {
    nullable: true,
    description: 'The campaign as it is now; with STALE the version somebody else made.',
  })
  campaign!: EmulationCampaignEntity | null;

  @Field(() => [EmulationCampaignSaveError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      code: CODE,
      name: line(300),
      organisationId: idOf('ProgrammeOrganisation'),
      documentId: clearable(idOf('OfficialDocument')),
      basis: clearable(line(1000)),
      content: clearable(prose(20_000)),
      startsOn: day(),
      endsOn: day(),
      registerUntil: clearable(day()),
      openTo: z.array(z.enum(EmulationSubject)).min(1).max(4),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(({ documentId, basis }) => documentId ?? basis, {
      path: ['basis'],
      ...because({
        vi: 'Cần văn bản căn cứ: chọn văn bản đã đăng ký hoặc ghi rõ.',
        en: 'What it rests on is needed: a registered document, or its name.',
      }),
    })
    .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
      path: ['endsOn'],
      ...because({
        vi: 'Ngày cuối không được trước ngày đầu.',
        en: 'The last day must not be before the first.',
      }),
    })
    .refine(
      ({ startsOn, endsOn, registerUntil: until }) =>
        !until || (startsOn <= until && until <= endsOn),
      {
        path: ['registerUntil'],
        ...because({
          vi: 'Hạn đăng ký phải nằm trong thời gian của phong trào.',
          en: 'Registration ends within the campaign.',
        }),
      },
    ),
});

@Resolver()
export class EmulationCampaignSaveMutation {
  @Access(emulationAccess.emulationCampaignSave)
  @Mutation(() => EmulationCampaignSavePayload, {
    description:
      'Saves a campaign of the emulation movement, new or changed. Communes are told of one whose registration is open.',
  })
  emulationCampaignSave(
    @Arg('input', () => EmulationCampaignSaveInput, { description: 'What is sent.' })
    input: EmulationCampaignSaveInput,
    @Ctx() context: Context,
  ): Promise<EmulationCampaignSavePayload> {
    return runMutation(context, {
      name: 'emulationCampaignSave',
      access: emulationAccess.emulationCampaignSave,
      payload: EmulationCampaignSavePayload,
      errors: EmulationCampaignSaveError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { baseRevision, operationId: _, ...given } = args.input;
        const { documentId = null } = given;
        await organisationOn(tx.em, given.organisationId, given.startsOn, 'organisationId');
        if (documentId && !(await isDocument(tx.em, documentId))) {
          throw notFound(['input', 'documentId']);
        }
        const values = {
          ...{ ...given, documentId, basis: given.basis ?? null, content: given.content ?? null },
          registerUntil: given.registerUntil ?? null,
          openTo: [...new Set(given.openTo)],
        };
        await requireRoom(tx, values);
        const campaign = await storeByCode(
          tx,
          EmulationCampaignEntity,
          { ...values, recordedBy: context.actor.personId! },
          {
            baseRevision: baseRevision ?? null,
            type: 'EmulationCampaign',
            stale: (present) => ({ campaign: present }),
          },
        );
        await tellOfOpening(tx, campaign);
        return { campaign };
      },
    });
  }
}
