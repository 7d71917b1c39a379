import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { lockedForAgenda, moveDossier } from '../../dossier/dossier.service.ts';
import { NOT_FOUND, stale, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { RoundOutcome } from '../certificate-life.enums.ts';
import { closeRound, lockedRound } from '../opinion.service.ts';
import type { ReRatingRoundEntity } from '../re-rating.entity.ts';
import { ReRatingRound } from '../re-rating.type.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';

@InputType({ description: 'How a round of written opinions ends.' })
export class ReRatingRoundCloseInput {
  @Field(() => Int, { description: 'Revision of the round as it was read.' })
  baseRevision!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True when the matter is too complex for letters: the council has to meet.',
  })
  complex!: boolean;

  @Field(() => String, { nullable: true, description: 'A note for the record.' })
  note?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ReRatingRoundCloseError = userErrorType('ReRatingRoundClose', {
  NOT_FOUND,
  STALE,
  NOT_OPEN: 'The round is closed already.',
  TOO_EARLY: 'Members have not answered and the time is not over.',
  WRONG_STATE: 'The dossier is not being rated any more.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of reRatingRoundClose.' })
export class ReRatingRoundClosePayload {
  @Field(() => ReRatingRound, { nullable: true, description: 'The round as it is now.' })
  round!: ReRatingRoundEntity | null;

  @Field(() => [ReRatingRoundCloseError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ReRatingRound'),
  input: z.object({
    baseRevision: z.number().int(),
    complex: z.boolean().default(false),
    note: prose(4000).nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class ReRatingRoundCloseMutation {
  @Access(certificateAccess.reRatingRoundClose)
  @Mutation(() => ReRatingRoundClosePayload, {
    description:
      'Closes a round of written opinions: the star is kept when all who answered agree and make up the quorum of the council, else the council has to meet (Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6). Before the last day only when everybody has answered, or with `complex`.',
  })
  reRatingRoundClose(
    @Arg('id', () => ID, { description: 'The round.' }) id: string,
    @Arg('input', () => ReRatingRoundCloseInput, {
      description: 'How a round of written opinions ends.',
    })
    input: ReRatingRoundCloseInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'reRatingRoundClose',
      access: certificateAccess.reRatingRoundClose,
      payload: ReRatingRoundClosePayload,
      errors: ReRatingRoundCloseError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, complex, note } = args.input;
        const before = await lockedRound(tx, args.id);
        if (before.revision !== baseRevision) throw stale({ round: before });
        const round = await closeRound(tx, before, { complex, note: note ?? null });
        const dossier = await lockedForAgenda(tx, round.dossierId);
        const kept = round.outcome === RoundOutcome.KEEP_STAR;
        await moveDossier(tx, dossier, kept ? 'rate' : 'unschedule');
        const { id: subjectId, producerId, communeId: unitId, productName } = dossier;
        const facts = { subjectId, occasion: round.id, producerId, unitId, productName };
        await tell(tx, notices.opinionRoundConcluded({ ...facts, kept }));
        return { round };
      },
    });
  }
}
