import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { createDossier } from '../dossier-create.service.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DossierKind } from '../dossier.enums.ts';
import { Dossier } from '../dossier.type.ts';
import { applicantShape } from './dossier-update.ts';

@InputType({
  description:
    'A new dossier. What is left out of the form is taken from the producer and the product.',
})
export class DossierCreateInput {
  @Field(() => ID, { description: 'The product to be rated.' })
  productId!: string;

  @Field(() => DossierKind, { description: 'First rating, upgrade or re-rating.' })
  kind!: DossierKind;

  @Field(() => Int, {
    nullable: true,
    description: 'Year of the registration; this year if left out.',
  })
  year?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The official sheet; left out, that of the product's sub-group in the criteria in force.",
  })
  sheetId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the unit that registers.' })
  organisationName?: string | null;

  @Field(() => String, { nullable: true, description: 'Legal representative.' })
  legalRepresentative?: string | null;

  @Field(() => String, { nullable: true, description: 'Position of the representative.' })
  representativePosition?: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the product as registered.' })
  productName?: string | null;

  @Field(() => [String], { nullable: true, description: 'Papers named on the form, at most 30.' })
  attachments?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Samples that the form promises, 0–1000.' })
  sampleQuantity?: number | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The certificate that a higher star or a new rating goes on from; left out, the present one of the product.',
  })
  previousCertificateId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The earlier dossier of the product; left out, the last one that was rated.',
  })
  previousDossierId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierCreateError = userErrorType('DossierCreate', {
  NOT_FOUND,
  ACTIVE_DOSSIER: 'The product has a dossier on its way already; the payload holds it.',
  NO_PREVIOUS:
    'A higher star or a new rating needs an earlier certificate or rated dossier of the product.',
  NO_SHEET: 'There is no official sheet that can be used for the product.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierCreate.' })
export class DossierCreatePayload {
  @Field(() => Dossier, { nullable: true, description: 'The new dossier, a draft.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierCreateError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...applicantShape,
    organisationName: applicantShape.organisationName.nullable(),
    productName: applicantShape.productName.nullable(),
    attachments: applicantShape.attachments.nullable(),
    productId: idOf('Product'),
    kind: z.enum(DossierKind),
    sampleQuantity: applicantShape.sampleQuantity,
    previousCertificateId: idOf('Certificate').nullish(),
    previousDossierId: idOf('Dossier').nullish(),
    year: z.number().int().min(2018).max(2100).nullish(),
    sheetId: idOf('RubricSheet').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierCreateMutation {
  @Access(dossierAccess.dossierCreate)
  @Mutation(() => DossierCreatePayload, {
    description:
      'Begins the dossier of a product (phiếu đăng ký, Mẫu 01; Quyết định 26/2026/QĐ-TTg, Điều 6). One at a time is on its way.',
  })
  dossierCreate(
    @Arg('input', () => DossierCreateInput, { description: 'The dossier.' })
    input: DossierCreateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierCreate',
      access: dossierAccess.dossierCreate,
      payload: DossierCreatePayload,
      errors: DossierCreateError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, productId, kind, year, sheetId, ...rest } = args.input;
        const { previousCertificateId, previousDossierId, ...form } = rest;
        const filled = Object.fromEntries(
          Object.entries(form).filter(([, value]) => value !== null && value !== undefined),
        );
        const dossier = await createDossier(tx, {
          productId,
          kind,
          year: year ?? Number(context.today.slice(0, 4)),
          rubricSheetId: sheetId,
          previousCertificateId,
          previousDossierId,
          form: filled,
        });
        return { dossier };
      },
    });
  }
}
