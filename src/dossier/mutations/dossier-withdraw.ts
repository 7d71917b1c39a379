import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DOSSIER_ERRORS, lockedDossier, moveDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Taking a dossier back.' })
export class DossierWithdrawInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => String, {
    description: 'Why, in plain words the commune understands.',
  })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierWithdrawError = userErrorType('DossierWithdraw', { ...DOSSIER_ERRORS, STALE });

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierWithdraw.' })
export class DossierWithdrawPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierWithdrawError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    baseRevision: z.number().int(),
    reason: prose(2000),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierWithdrawMutation {
  @Access(dossierAccess.dossierWithdraw)
  @Mutation(() => DossierWithdrawPayload, {
    description: 'Takes a dossier back for good, as long as it is on no agenda (rút hồ sơ).',
  })
  dossierWithdraw(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierWithdrawInput, { description: 'Why.' })
    input: DossierWithdrawInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierWithdraw',
      access: dossierAccess.dossierWithdraw,
      payload: DossierWithdrawPayload,
      errors: DossierWithdrawError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await lockedDossier(tx, args.id);
        if (dossier.revision !== args.input.baseRevision) throw stale({ dossier });
        return {
          dossier: await moveDossier(tx, dossier, 'withdraw', { reason: args.input.reason }),
        };
      },
    });
  }
}
