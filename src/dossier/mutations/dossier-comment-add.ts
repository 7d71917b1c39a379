import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import type { DossierCommentEntity } from '../dossier-form.entity.ts';
import { DossierComment } from '../dossier-form.type.ts';
import { addComment } from '../dossier-notes.service.ts';
import { DossierState } from '../dossier.enums.ts';
import { DossierPiece } from '../dossier-piece.enums.ts';
import { DOSSIER_ERRORS, lockedDossier, wrongState } from '../dossier.service.ts';
import { onOwnDesk } from '../desk.rules.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'A remark to the producer.' })
export class DossierCommentAddInput {
  @Field(() => String, {
    description: 'What has to be mended, in plain words the producer understands.',
  })
  text!: string;

  @Field(() => DossierPiece, { nullable: true, description: 'The piece it is about.' })
  piece?: DossierPiece | null;

  @Field(() => ID, { nullable: true, description: 'The criterion it is about.' })
  criterionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The evidence it is about.' })
  evidenceId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierCommentAddError = userErrorType('DossierCommentAdd', {
  ...DOSSIER_ERRORS,
  NOT_ON_SHEET: 'The criterion does not belong to the sheet of the dossier.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierCommentAdd.' })
export class DossierCommentAddPayload {
  @Field(() => DossierComment, { nullable: true, description: 'The remark as it is now.' })
  comment!: DossierCommentEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierCommentAddError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    text: prose(2000),
    piece: z.enum(DossierPiece).nullish(),
    criterionId: idOf('RubricCriterion').nullish(),
    evidenceId: idOf('Evidence').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierCommentAddMutation {
  @Access(dossierAccess.dossierCommentAdd)
  @Mutation(() => DossierCommentAddPayload, {
    description:
      'Writes a remark to the producer about a piece, a criterion or a piece of evidence (góp ý cho chủ thể): the commune while the dossier lies there or is with its producer, the province afterwards.',
  })
  dossierCommentAdd(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierCommentAddInput, { description: 'The remark.' })
    input: DossierCommentAddInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierCommentAdd',
      access: dossierAccess.dossierCommentAdd,
      payload: DossierCommentAddPayload,
      errors: DossierCommentAddError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await lockedDossier(tx, args.id);
        if (dossier.state === DossierState.DRAFT || !onOwnDesk(context.actor, dossier.state)) {
          throw wrongState(dossier);
        }
        const comment = await addComment(tx, dossier, args.input);
        const { id: subjectId, producerId, productName } = dossier;
        const occasion = comment.id;
        await tell(
          tx,
          notices.dossierCommented({
            subjectId,
            occasion,
            producerId,
            productName,
            comment: comment.text,
          }),
        );
        return { comment, dossier };
      },
    });
  }
}
