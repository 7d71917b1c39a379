import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Role } from '../../identity/identity.enums.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import { hasRole } from '../../platform/graphql/actor.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { liesWithCommune } from '../dossier.rules.ts';
import { DOSSIER_ERRORS, lockedDossier, moveDossier, wrongState } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Giving a dossier back.' })
export class DossierReturnInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => String, {
    description: 'Why, in plain words the producer understands.',
  })
  reason!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierReturnError = userErrorType('DossierReturn', { ...DOSSIER_ERRORS, STALE });

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierReturn.' })
export class DossierReturnPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierReturnError], { description: 'Why it was refused; empty when done.' })
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
export class DossierReturnMutation {
  @Access(dossierAccess.dossierReturn)
  @Mutation(() => DossierReturnPayload, {
    description:
      'Gives a dossier back to its producer to be completed (trả lại để bổ sung): the commune while it lies there, the province afterwards.',
  })
  dossierReturn(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierReturnInput, { description: 'What has to be mended.' })
    input: DossierReturnInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierReturn',
      access: dossierAccess.dossierReturn,
      payload: DossierReturnPayload,
      errors: DossierReturnError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await lockedDossier(tx, args.id);
        if (dossier.revision !== args.input.baseRevision) throw stale({ dossier });
        const commune = hasRole(context.actor, Role.COMMUNE_OFFICER);
        const province = hasRole(context.actor, Role.COUNCIL_SECRETARY, Role.ADVISORY_TEAM);
        if (!(liesWithCommune(dossier.state) ? commune : province)) throw wrongState(dossier);
        const { reason } = args.input;
        const moved = await moveDossier(tx, dossier, 'return', { reason });
        const { id: subjectId, revision: occasion, producerId, productName } = moved;
        const facts = { subjectId, occasion, producerId, productName, reason };
        await tell(tx, notices.dossierReturned(facts));
        return { dossier: moved };
      },
    });
  }
}
