import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import {
  clearable,
  day,
  idOf,
  line,
  operationId,
  webAddress,
} from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { FILE_ERRORS } from '../../media/media.service.ts';
import type { DossierEntity, EvidenceEntity } from '../dossier.entity.ts';
import { EvidenceKind } from '../dossier.enums.ts';
import { changeEvidence } from '../evidence.service.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier, Evidence } from '../dossier.type.ts';
import { EvidenceLinkInput, linkShape } from './dossier-evidence-add.ts';

@InputType({ description: 'Changes to a piece of evidence: what is left out stays.' })
export class DossierEvidenceUpdateInput {
  @Field(() => ID, { description: 'The evidence.' })
  evidenceId!: string;

  @Field(() => EvidenceKind, { nullable: true, description: 'Row of the evidence table.' })
  kind?: EvidenceKind | null;

  @Field(() => String, { nullable: true, description: 'Name of the paper.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Web address. Null clears.' })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number and date, or where the original is kept. Null clears.',
  })
  reference?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Another file, sent as EVIDENCE. Null takes the file away.',
  })
  fileId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the paper. Null clears.' })
  issuedOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Last day on which it is valid. Null clears.',
  })
  validUntil?: string | null;

  @Field(() => [EvidenceLinkInput], {
    nullable: true,
    description: 'Criteria and pages, at most 40; replaces the list.',
  })
  links?: EvidenceLinkInput[] | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierEvidenceUpdateError = userErrorType('DossierEvidenceUpdate', {
  ...DOSSIER_ERRORS,
  NOT_ON_SHEET: 'A criterion does not belong to the sheet of the dossier.',
  NOWHERE: 'Neither file nor web address nor reference would be left.',
  DATES_CROSSED: 'The paper would run out before its day.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierEvidenceUpdate.' })
export class DossierEvidenceUpdatePayload {
  @Field(() => Evidence, { nullable: true, description: 'The evidence as it is now.' })
  evidence!: EvidenceEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierEvidenceUpdateError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    evidenceId: idOf('Evidence'),
    kind: z.enum(EvidenceKind).optional(),
    title: line(200).optional(),
    url: clearable(webAddress()),
    reference: clearable(line(200)),
    fileId: clearable(idOf('File')),
    issuedOn: clearable(day()),
    validUntil: clearable(day()),
    links: z.array(linkShape).max(40).optional(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierEvidenceUpdateMutation {
  @Access(dossierAccess.dossierEvidenceUpdate)
  @Mutation(() => DossierEvidenceUpdatePayload, {
    description:
      'Changes what is said of a piece of evidence of a draft or returned dossier: its row, paper, dates, and the criteria and pages it supports.',
  })
  dossierEvidenceUpdate(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierEvidenceUpdateInput, { description: 'The changes.' })
    input: DossierEvidenceUpdateInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierEvidenceUpdate',
      access: dossierAccess.dossierEvidenceUpdate,
      payload: DossierEvidenceUpdatePayload,
      errors: DossierEvidenceUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        const { operationId: _, ...changes } = args.input;
        return { evidence: await changeEvidence(tx, dossier, changes), dossier };
      },
    });
  }
}
