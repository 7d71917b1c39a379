import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { removeEvidence } from '../evidence.service.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Taking a piece of evidence out of a dossier.' })
export class DossierEvidenceRemoveInput {
  @Field(() => ID, { description: 'The piece of evidence.' })
  evidenceId!: string;

  @Field(() => ID, { nullable: true, description: 'Made by the client; a repeat has no effect.' })
  operationId?: string | null;
}

const DossierEvidenceRemoveError = userErrorType('DossierEvidenceRemove', DOSSIER_ERRORS);

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierEvidenceRemove.' })
export class DossierEvidenceRemovePayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierEvidenceRemoveError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({ evidenceId: idOf('Evidence'), operationId: operationId().nullish() }),
});

@Resolver()
export class DossierEvidenceRemoveMutation {
  @Access(dossierAccess.dossierEvidenceRemove)
  @Mutation(() => DossierEvidenceRemovePayload, {
    description: 'Takes a piece of evidence out of a draft or returned dossier.',
  })
  dossierEvidenceRemove(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierEvidenceRemoveInput, { description: 'Which piece.' })
    input: DossierEvidenceRemoveInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierEvidenceRemove',
      access: dossierAccess.dossierEvidenceRemove,
      payload: DossierEvidenceRemovePayload,
      errors: DossierEvidenceRemoveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        await removeEvidence(tx, dossier, args.input.evidenceId);
        return { dossier };
      },
    });
  }
}
