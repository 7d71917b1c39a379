import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { dossierAccess } from '../dossier.access.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { RoundLevel } from '../dossier-province.enums.ts';
import type { RatingRoundEntity } from '../rating-round.entity.ts';
import { RatingRound } from '../rating-round.type.ts';
import { keepRound, roundOf } from '../round.service.ts';

@InputType({ description: 'A round of ratings.' })
export class RatingRoundSetInput {
  @Field(() => RoundLevel, { description: 'Who holds it.' })
  level!: RoundLevel;

  @Field(() => Int, { description: 'The year whose round it is.' })
  year!: number;

  @Field(() => Int, { description: 'Its number in the year, 1–20; a new one makes a new round.' })
  number!: number;

  @Field(() => LocalDate, { description: 'Requests made before this day belong to it.' })
  requestsBefore!: string;

  @Field(() => LocalDate, { description: 'Ratings are held before this day.' })
  doneBefore!: string;

  @Field(() => String, { description: 'The decision or plan that sets it.' })
  source!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out for a new round.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const RatingRoundSetError = userErrorType('RatingRoundSet', { STALE });

@Access(REACHED)
@ObjectType({ description: 'Outcome of ratingRoundSet.' })
export class RatingRoundSetPayload {
  @Field(() => RatingRound, { nullable: true, description: 'The round as it is now.' })
  round!: RatingRoundEntity | null;

  @Field(() => [RatingRoundSetError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      level: z.enum(RoundLevel),
      year: z.number().int().min(2018).max(2100),
      number: z.number().int().min(1).max(20),
      requestsBefore: day(),
      doneBefore: day(),
      source: line(500),
      baseRevision: z.number().int().nullish(),
      operationId: operationId(),
    })
    .refine(({ requestsBefore, doneBefore }) => requestsBefore < doneBefore, {
      path: ['doneBefore'],
      ...because({
        vi: 'Hạn tổ chức đánh giá phải sau hạn nhận hồ sơ.',
        en: 'Ratings are held after requests are taken.',
      }),
    }),
});

@Resolver()
export class RatingRoundSetMutation {
  @Access(dossierAccess.ratingRoundSet)
  @Mutation(() => RatingRoundSetPayload, {
    description:
      'Sets a round of ratings, new or changed (đợt đánh giá; Quyết định 26/2026/QĐ-TTg, Điều 5): those of the decision are there, more may be held where rules and plan of the council say so.',
  })
  ratingRoundSet(
    @Arg('input', () => RatingRoundSetInput, { description: 'The round.' })
    input: RatingRoundSetInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'ratingRoundSet',
      access: dossierAccess.ratingRoundSet,
      payload: RatingRoundSetPayload,
      errors: RatingRoundSetError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const { operationId: _, baseRevision = null, ...days } = args.input;
        const before = await roundOf(tx, days);
        if ((before?.revision ?? null) !== baseRevision) throw stale({ round: before });
        const round = await keepRound(tx, before, days);
        if (!round) throw stale({ round: await roundOf(tx, days) });
        return { round };
      },
    });
  }
}
