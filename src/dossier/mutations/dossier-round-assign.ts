import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DOSSIER_ERRORS } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { dossierAtProvince } from '../province.service.ts';
import { assignRound, isProvincialRound } from '../round.service.ts';

@InputType({ description: 'The round of a dossier.' })
export class DossierRoundAssignInput {
  @Field(() => Int, { description: 'The revision of the dossier that was read.' })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: 'The round; null takes it out.' })
  roundId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierRoundAssignError = userErrorType('DossierRoundAssign', { ...DOSSIER_ERRORS, STALE });

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierRoundAssign.' })
export class DossierRoundAssignPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierRoundAssignError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    baseRevision: z.number().int(),
    roundId: idOf('RatingRound').nullable(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierRoundAssignMutation {
  @Access(dossierAccess.dossierRoundAssign)
  @Mutation(() => DossierRoundAssignPayload, {
    description:
      'Puts a dossier into a round of the province, or into none (xếp hồ sơ vào đợt đánh giá). Forwarding puts it into the next one that still takes requests.',
  })
  dossierRoundAssign(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierRoundAssignInput, { description: 'Which round.' })
    input: DossierRoundAssignInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierRoundAssign',
      access: dossierAccess.dossierRoundAssign,
      payload: DossierRoundAssignPayload,
      errors: DossierRoundAssignError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await dossierAtProvince(tx, args.id);
        const { baseRevision, roundId } = args.input;
        if (dossier.revision !== baseRevision) throw stale({ dossier });
        if (roundId && !(await isProvincialRound(tx, roundId))) {
          throw notFound(['input', 'roundId']);
        }
        return { dossier: await assignRound(tx, dossier, roundId) };
      },
    });
  }
}
