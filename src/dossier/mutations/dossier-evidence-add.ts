import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, line, operationId, webAddress } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity, EvidenceEntity } from '../dossier.entity.ts';
import { EvidenceKind } from '../dossier.enums.ts';
import { addEvidence, EVIDENCE_MAX } from '../evidence.service.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier, Evidence } from '../dossier.type.ts';

@InputType({ description: 'One piece of evidence; a web address, a reference, or both.' })
export class DossierEvidenceAddInput {
  @Field(() => EvidenceKind, { description: 'Row of the evidence table of Mẫu 02.' })
  kind!: EvidenceKind;

  @Field(() => String, { description: 'Name of the paper.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Web address of the paper.' })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date of the paper, or where the original is kept.',
  })
  reference?: string | null;

  @Field(() => Int, { nullable: true, description: 'Page that matters, from 1.' })
  page?: number | null;

  @Field(() => [ID], {
    description: 'Criteria of the sheet that it supports, at most 40; may be empty.',
  })
  criterionIds!: string[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierEvidenceAddError = userErrorType('DossierEvidenceAdd', {
  ...DOSSIER_ERRORS,
  NOT_ON_SHEET: 'A criterion does not belong to the sheet of the dossier.',
  TOO_MANY: `A dossier holds at most ${EVIDENCE_MAX} pieces of evidence.`,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierEvidenceAdd.' })
export class DossierEvidenceAddPayload {
  @Field(() => Evidence, { nullable: true, description: 'The new piece of evidence.' })
  evidence!: EvidenceEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'Its dossier.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierEvidenceAddError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z
    .object({
      kind: z.enum(EvidenceKind),
      title: line(200),
      url: webAddress().nullish(),
      reference: line(200).nullish(),
      page: z.number().int().min(1).max(10_000).nullish(),
      criterionIds: z.array(idOf('RubricCriterion')).max(40),
      operationId: operationId(),
    })
    .refine((input) => input.url ?? input.reference, {
      path: ['url'],
      ...because({
        vi: 'Hãy ghi địa chỉ web của tài liệu, hoặc số hiệu để tìm được bản gốc.',
        en: 'Give the web address of the paper, or a reference to find the original.',
      }),
    }),
});

@Resolver()
export class DossierEvidenceAddMutation {
  @Access(dossierAccess.dossierEvidenceAdd)
  @Mutation(() => DossierEvidenceAddPayload, {
    description: 'Adds a piece of evidence to a draft or returned dossier (minh chứng, Mẫu 02).',
  })
  dossierEvidenceAdd(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierEvidenceAddInput, { description: 'The piece of evidence.' })
    input: DossierEvidenceAddInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierEvidenceAdd',
      access: dossierAccess.dossierEvidenceAdd,
      payload: DossierEvidenceAddPayload,
      errors: DossierEvidenceAddError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        return { dossier, evidence: await addEvidence(tx, dossier, args.input) };
      },
    });
  }
}
