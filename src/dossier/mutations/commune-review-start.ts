import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { ReceiptLevel } from '../dossier-form.enums.ts';
import { DOSSIER_ERRORS, lockedDossier, moveDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { noteReceiver } from '../receipt.service.ts';

@InputType({ description: 'Beginning the assessment of the commune.' })
export class CommuneReviewStartInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const CommuneReviewStartError = userErrorType('CommuneReviewStart', { ...DOSSIER_ERRORS, STALE });

@Access(REACHED)
@ObjectType({ description: 'Outcome of communeReviewStart.' })
export class CommuneReviewStartPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [CommuneReviewStartError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    baseRevision: z.number().int(),
    operationId: operationId(),
  }),
});

@Resolver()
export class CommuneReviewStartMutation {
  @Access(dossierAccess.communeReviewStart)
  @Mutation(() => CommuneReviewStartPayload, {
    description:
      'Records that the commune has begun its assessment of a dossier (xã tiếp nhận, đánh giá).',
  })
  communeReviewStart(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => CommuneReviewStartInput, { description: 'Which version is assessed.' })
    input: CommuneReviewStartInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'communeReviewStart',
      access: dossierAccess.communeReviewStart,
      payload: CommuneReviewStartPayload,
      errors: CommuneReviewStartError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await lockedDossier(tx, args.id);
        if (dossier.revision !== args.input.baseRevision) throw stale({ dossier });
        const moved = await moveDossier(tx, dossier, 'takeUp');
        await noteReceiver(tx, dossier.id, ReceiptLevel.COMMUNE);
        return { dossier: moved };
      },
    });
  }
}
