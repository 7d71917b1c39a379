import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
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
import { reuseAnswer } from '../reuse.service.ts';

@InputType({ description: 'A claim to be taken over.' })
export class DossierAnswerReuseInput {
  @Field(() => ID, { description: 'The criterion.' })
  criterionId!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierAnswerReuseError = userErrorType('DossierAnswerReuse', {
  ...DOSSIER_ERRORS,
  NOTHING_EARLIER: 'There is no earlier dossier of the product to take from.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierAnswerReuse.' })
export class DossierAnswerReusePayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierAnswerReuseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    criterionId: idOf('RubricCriterion'),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierAnswerReuseMutation {
  @Access(dossierAccess.dossierAnswerReuse)
  @Mutation(() => DossierAnswerReusePayload, {
    description:
      'Takes the claim for one criterion over from the earlier dossier, with its age, in place of what is there (dùng lại tự đánh giá). Only where both are written for the same sheet.',
  })
  dossierAnswerReuse(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierAnswerReuseInput, { description: 'Which one.' })
    input: DossierAnswerReuseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierAnswerReuse',
      access: dossierAccess.dossierAnswerReuse,
      payload: DossierAnswerReusePayload,
      errors: DossierAnswerReuseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await editableDossier(tx, args.id);
        await reuseAnswer(tx, dossier, args.input.criterionId);
        return { dossier };
      },
    });
  }
}
