import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import type { DossierEntity } from '../../dossier/dossier.entity.ts';
import { DossierState } from '../../dossier/dossier.enums.ts';
import { RoundLevel } from '../../dossier/dossier-province.enums.ts';
import { DOSSIER_ERRORS, lockedDossier, wrongState } from '../../dossier/dossier.service.ts';
import { Dossier } from '../../dossier/dossier.type.ts';
import { roundFor } from '../../dossier/round.service.ts';
import { ministryAccess } from '../ministry.access.ts';
import type { MinistryForwardingEntity } from '../ministry.entity.ts';
import { isRenewal, prepareForwarding } from '../ministry.service.ts';
import { MinistryForwarding } from '../ministry.type.ts';

@InputType({ description: 'Beginning a file for the ministry.' })
export class MinistryForwardingPrepareInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const MinistryForwardingPrepareError = userErrorType('MinistryForwardingPrepare', {
  ...DOSSIER_ERRORS,
  BELOW_NINETY: 'There is no released provincial result of 90 points or more.',
  ALREADY_PREPARED: 'It was begun already; the payload holds it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of ministryForwardingPrepare.' })
export class MinistryForwardingPreparePayload {
  @Field(() => MinistryForwarding, {
    nullable: true,
    description: 'The file for the ministry as it is now.',
  })
  forwarding!: MinistryForwardingEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier.' })
  dossier!: DossierEntity | null;

  @Field(() => [MinistryForwardingPrepareError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    operationId: operationId(),
  }),
});

@Resolver()
export class MinistryForwardingPrepareMutation {
  @Access(ministryAccess.ministryForwardingPrepare)
  @Mutation(() => MinistryForwardingPreparePayload, {
    description:
      'Begins the file of a product whose released provincial result is 90 points or more (hồ sơ đề nghị đánh giá, phân hạng 5 sao; Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 3, Điều 7 khoản 3 điểm e), or the renewal of five stars, which the province accepts without rating (Điều 7 khoản 6 điểm e). What this system knows is put into it.',
  })
  ministryForwardingPrepare(
    @Arg('id', () => ID, {
      description:
        'The dossier, rated by its province; accepted by it where five stars are renewed.',
    })
    id: string,
    @Arg('input', () => MinistryForwardingPrepareInput, { description: 'The operation.' })
    input: MinistryForwardingPrepareInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'ministryForwardingPrepare',
      access: ministryAccess.ministryForwardingPrepare,
      payload: MinistryForwardingPreparePayload,
      errors: MinistryForwardingPrepareError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await lockedDossier(tx, args.id);
        const ready = dossier.state === DossierState.ACCEPTED && (await isRenewal(tx, dossier));
        if (dossier.state !== DossierState.RATED && !ready) throw wrongState(dossier);
        const round = await roundFor(tx, RoundLevel.MINISTRY, tx.context.today);
        return { forwarding: await prepareForwarding(tx, dossier, round?.id ?? null), dossier };
      },
    });
  }
}
