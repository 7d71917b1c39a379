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
import { DOSSIER_ERRORS, lockedDossier, moveDossier } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Sending a dossier to the province.' })
export class DossierForwardInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierForwardError = userErrorType('DossierForward', { ...DOSSIER_ERRORS, STALE });

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierForward.' })
export class DossierForwardPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierForwardError], { description: 'Why it was refused; empty when done.' })
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
export class DossierForwardMutation {
  @Access(dossierAccess.dossierForward)
  @Mutation(() => DossierForwardPayload, {
    description:
      'Sends an assessed dossier to the province (chuyển hồ sơ lên tỉnh; Quyết định 26/2026/QĐ-TTg, Điều 7).',
  })
  dossierForward(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierForwardInput, { description: 'Which version is sent.' })
    input: DossierForwardInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierForward',
      access: dossierAccess.dossierForward,
      payload: DossierForwardPayload,
      errors: DossierForwardError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await lockedDossier(tx, args.id);
        if (dossier.revision !== args.input.baseRevision) throw stale({ dossier });
        return {
          dossier: await moveDossier(tx, dossier, 'forward', {
            changes: { forwardedAt: tx.context.now },
          }),
        };
      },
    });
  }
}
