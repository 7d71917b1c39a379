import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { clearable, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { keepSelfScores } from '../self-score.service.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'What the producer claims for one criterion.' })
export class SelfScoreInput {
  @Field(() => ID, { description: 'A scored criterion of the sheet of the dossier.' })
  criterionId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The level claimed: one of this criterion; null takes the claim back.',
  })
  optionId?: string | null;

  @Field(() => String, { nullable: true, description: 'What supports it; null clears.' })
  claim?: string | null;
}

@InputType({ description: 'A self-assessment, whole or in parts.' })
export class DossierSelfScoreInput {
  @Field(() => [SelfScoreInput], {
    description: 'Criteria to record, at most 100; those not named stay as they are.',
  })
  scores!: SelfScoreInput[];

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierSelfScoreError = userErrorType('DossierSelfScore', {
  ...DOSSIER_ERRORS,
  NOT_ON_SHEET: 'The criterion or level does not belong to the sheet of the dossier.',
  ANSWERED_TWICE: 'A criterion is named twice.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierSelfScore.' })
export class DossierSelfScorePayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierSelfScoreError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    scores: z
      .array(
        z.object({
          criterionId: idOf('RubricCriterion'),
          optionId: clearable(idOf('RubricOption')),
          claim: clearable(prose(4000)),
        }),
      )
      .min(1)
      .max(100),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierSelfScoreMutation {
  @Access(dossierAccess.dossierSelfScore)
  @Mutation(() => DossierSelfScorePayload, {
    description:
      'Records what the producer claims on the official sheet of the dossier (tự đánh giá, Mẫu 02). All or nothing.',
  })
  dossierSelfScore(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierSelfScoreInput, { description: 'The claims.' })
    input: DossierSelfScoreInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierSelfScore',
      access: dossierAccess.dossierSelfScore,
      payload: DossierSelfScorePayload,
      errors: DossierSelfScoreError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        await keepSelfScores(tx, dossier, args.input.scores);
        return { dossier };
      },
    });
  }
}
