import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DossierState } from '../dossier.enums.ts';
import { ACCEPT_ERRORS, requireChecked } from '../province.service.ts';
import { DOSSIER_ERRORS, lockedDossier, moveDossier, wrongState } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Accepting a dossier.' })
export class DossierAcceptInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierAcceptError = userErrorType('DossierAccept', {
  ...DOSSIER_ERRORS,
  STALE,
  ...ACCEPT_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierAccept.' })
export class DossierAcceptPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierAcceptError], { description: 'Why it was refused; empty when done.' })
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
export class DossierAcceptMutation {
  @Access(dossierAccess.dossierAccept)
  @Mutation(() => DossierAcceptPayload, {
    description:
      'Records that the province has checked a dossier and finds it ready for a session (đủ điều kiện): a check found it whole and nothing that was asked for is open.',
  })
  dossierAccept(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierAcceptInput, { description: 'Which version was checked.' })
    input: DossierAcceptInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierAccept',
      access: dossierAccess.dossierAccept,
      payload: DossierAcceptPayload,
      errors: DossierAcceptError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await lockedDossier(tx, args.id);
        if (dossier.revision !== args.input.baseRevision) throw stale({ dossier });
        if (dossier.state !== DossierState.FORWARDED) throw wrongState(dossier);
        await requireChecked(tx, dossier);
        const changes = { acceptedAt: tx.context.now };
        const moved = await moveDossier(tx, dossier, 'accept', { changes });
        const { id: subjectId, revision: occasion, producerId, productName } = moved;
        await tell(tx, notices.dossierAccepted({ subjectId, occasion, producerId, productName }));
        return { dossier: moved };
      },
    });
  }
}
