import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity, EvidenceEntity } from '../dossier.entity.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier, Evidence } from '../dossier.type.ts';
import { reuseEvidence } from '../reuse.service.ts';

@InputType({ description: 'Evidence to be taken over.' })
export class DossierEvidenceReuseInput {
  @Field(() => ID, { description: 'The evidence of the earlier dossier.' })
  evidenceId!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierEvidenceReuseError = userErrorType('DossierEvidenceReuse', {
  ...DOSSIER_ERRORS,
  NOTHING_EARLIER: 'There is no earlier dossier of the product to take from.',
  TOO_MANY: 'The dossier has 200 pieces already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierEvidenceReuse.' })
export class DossierEvidenceReusePayload {
  @Field(() => Evidence, { nullable: true, description: 'The evidence as it is now.' })
  evidence!: EvidenceEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierEvidenceReuseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    evidenceId: idOf('Evidence'),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierEvidenceReuseMutation {
  @Access(dossierAccess.dossierEvidenceReuse)
  @Mutation(() => DossierEvidenceReusePayload, {
    description:
      'Takes one piece of evidence over from the earlier dossier of the product, with its file and its age (dùng lại minh chứng). Taken over twice it is there once.',
  })
  dossierEvidenceReuse(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierEvidenceReuseInput, { description: 'Which one.' })
    input: DossierEvidenceReuseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierEvidenceReuse',
      access: dossierAccess.dossierEvidenceReuse,
      payload: DossierEvidenceReusePayload,
      errors: DossierEvidenceReuseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        return { evidence: await reuseEvidence(tx, dossier, args.input.evidenceId), dossier };
      },
    });
  }
}
