import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { DossierCommentEntity } from '../dossier-form.entity.ts';
import { DossierComment } from '../dossier-form.type.ts';
import { answerComment } from '../dossier-notes.service.ts';
import { partOfDossier } from '../province.service.ts';

@InputType({ description: 'An answer to a remark.' })
export class DossierCommentAnswerInput {
  @Field(() => String, { description: 'The answer, in plain words.' })
  answer!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierCommentAnswerError = userErrorType('DossierCommentAnswer', {
  NOT_FOUND,
  ALREADY_ANSWERED: 'It was answered already; the payload holds it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierCommentAnswer.' })
export class DossierCommentAnswerPayload {
  @Field(() => DossierComment, { nullable: true, description: 'The remark as it is now.' })
  comment!: DossierCommentEntity | null;

  @Field(() => [DossierCommentAnswerError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('DossierComment'),
  input: z.object({
    answer: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierCommentAnswerMutation {
  @Access(dossierAccess.dossierCommentAnswer)
  @Mutation(() => DossierCommentAnswerPayload, {
    description: 'The producer answers a remark; once (chủ thể trả lời góp ý).',
  })
  dossierCommentAnswer(
    @Arg('id', () => ID, { description: 'The remark.' }) id: string,
    @Arg('input', () => DossierCommentAnswerInput, { description: 'The answer.' })
    input: DossierCommentAnswerInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierCommentAnswer',
      access: dossierAccess.dossierCommentAnswer,
      payload: DossierCommentAnswerPayload,
      errors: DossierCommentAnswerError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { part } = await partOfDossier(tx, DossierCommentEntity, args.id);
        return { comment: await answerComment(tx, part, args.input.answer) };
      },
    });
  }
}
