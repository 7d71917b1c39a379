import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DOSSIER_ERRORS, editableDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { reuseAll } from '../reuse.service.ts';

@InputType({ description: 'Taking everything over.' })
export class DossierReuseAllInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierReuseAllError = userErrorType('DossierReuseAll', {
  ...DOSSIER_ERRORS,
  NOTHING_EARLIER: 'There is no earlier dossier of the product to take from.',
  TOO_MANY: 'The dossier would have more than 200 pieces.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierReuseAll.' })
export class DossierReuseAllPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => Int, { nullable: true, description: 'How many pieces of evidence were taken over.' })
  evidenceCount!: number | null;

  @Field(() => Int, { nullable: true, description: 'How many claims were taken over.' })
  answerCount!: number | null;

  @Field(() => [DossierReuseAllError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierReuseAllMutation {
  @Access(dossierAccess.dossierReuseAll)
  @Mutation(() => DossierReuseAllPayload, {
    description:
      'Takes everything over from the earlier dossier that this one does not say itself: evidence, claims of the same sheet, and the report (dùng lại toàn bộ). Nothing that is there is changed.',
  })
  dossierReuseAll(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierReuseAllInput, { description: 'The operation.' })
    input: DossierReuseAllInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierReuseAll',
      access: dossierAccess.dossierReuseAll,
      payload: DossierReuseAllPayload,
      errors: DossierReuseAllError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        const { evidence, answers } = await reuseAll(tx, dossier);
        return { dossier, evidenceCount: evidence, answerCount: answers };
      },
    });
  }
}
