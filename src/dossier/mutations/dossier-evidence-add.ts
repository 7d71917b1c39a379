import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, webAddress } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity, EvidenceEntity } from '../dossier.entity.ts';
import { EvidenceKind } from '../dossier.enums.ts';
import { addEvidence, EVIDENCE_MAX } from '../evidence.service.ts';
import { DOSSIER_ERRORS } from '../dossier.service.ts';
import { dossierForEvidence } from '../province.service.ts';
import { Dossier, Evidence } from '../dossier.type.ts';

@InputType({ description: 'A criterion that evidence supports, with the pages that matter.' })
export class EvidenceLinkInput {
  @Field(() => ID, { description: 'The criterion, of the sheet of the dossier.' })
  criterionId!: string;

  @Field(() => Int, { nullable: true, description: 'First page that matters, from 1.' })
  pageFrom?: number | null;

  @Field(() => Int, { nullable: true, description: 'Last page; left out when it is the first.' })
  pageTo?: number | null;
}

@InputType({
  description: 'One piece of evidence: a file, a web address, a reference, or several of them.',
})
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

  @Field(() => ID, { nullable: true, description: 'The paper itself, sent as EVIDENCE.' })
  fileId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the paper.' })
  issuedOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which the paper is valid; left out where it does not run out.',
  })
  validUntil?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Criteria of the sheet that it supports, all of its pages; at most 40.',
  })
  criterionIds?: string[] | null;

  @Field(() => [EvidenceLinkInput], {
    nullable: true,
    description: 'Criteria that it supports on certain pages; at most 40.',
  })
  links?: EvidenceLinkInput[] | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierEvidenceAddError = userErrorType('DossierEvidenceAdd', {
  ...DOSSIER_ERRORS,
  NOT_ON_SHEET: 'A criterion does not belong to the sheet of the dossier.',
  TOO_MANY: `A dossier holds at most ${EVIDENCE_MAX} pieces of evidence.`,
  ...FILE_ERRORS,
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

const page = () => z.number().int().min(1).max(10_000).nullish();

export const linkShape = z
  .object({ criterionId: idOf('RubricCriterion'), pageFrom: page(), pageTo: page() })
  .refine(({ pageFrom, pageTo }) => !pageTo || (pageFrom && pageTo >= pageFrom), {
    path: ['pageTo'],
    ...because({
      vi: 'Trang cuối không thể trước trang đầu.',
      en: 'The last page cannot come before the first.',
    }),
  });

const shape = z.object({
  id: idOf('Dossier'),
  input: z
    .object({
      kind: z.enum(EvidenceKind),
      title: line(200),
      url: webAddress().nullish(),
      reference: line(200).nullish(),
      page: page(),
      fileId: idOf('File').nullish(),
      issuedOn: day().nullish(),
      validUntil: day().nullish(),
      criterionIds: z.array(idOf('RubricCriterion')).max(40).nullish(),
      links: z.array(linkShape).max(40).nullish(),
      operationId: operationId(),
    })
    .refine(({ issuedOn, validUntil }) => !issuedOn || !validUntil || issuedOn <= validUntil, {
      path: ['validUntil'],
      ...because({
        vi: 'Ngày hết hạn không thể trước ngày cấp.',
        en: 'A paper cannot run out before its day.',
      }),
    })
    .refine((input) => input.url ?? input.reference ?? input.fileId, {
      path: ['url'],
      ...because({
        vi: 'Hãy gửi tệp, ghi địa chỉ web của tài liệu, hoặc số hiệu để tìm được bản gốc.',
        en: 'Send a file, give the web address of the paper, or a reference to find the original.',
      }),
    }),
});

@Resolver()
export class DossierEvidenceAddMutation {
  @Access(dossierAccess.dossierEvidenceAdd)
  @Mutation(() => DossierEvidenceAddPayload, {
    description:
      'Adds a piece of evidence to a draft or returned dossier, or to one for which the province has asked its producer for more (minh chứng, Mẫu 02).',
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
        const dossier = await dossierForEvidence(tx, args.id);
        const { operationId: _, criterionIds, links, ...facts } = args.input;
        const whole = (criterionIds ?? []).map((criterionId) => ({ criterionId }));
        const all = [...whole, ...(links ?? [])];
        return { dossier, evidence: await addEvidence(tx, dossier, { ...facts, links: all }) };
      },
    });
  }
}
