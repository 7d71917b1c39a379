import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { NOT_FOUND, STALE } from '../../platform/graphql/refusals.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { OpinionKind } from '../certificate-life.enums.ts';
import { giveOpinion } from '../opinion.service.ts';
import type { ReRatingOpinionEntity, ReRatingRoundEntity } from '../re-rating.entity.ts';
import { ReRatingOpinion, ReRatingRound } from '../re-rating.type.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';

@InputType({ description: 'What a member writes about keeping a star.' })
export class ReRatingOpinionGiveInput {
  @Field(() => Int, { description: 'Version of the opinion that this one replaces; 0 = none.' })
  baseVersion!: number;

  @Field(() => OpinionKind, { description: 'What it comes to.' })
  opinion!: OpinionKind;

  @Field(() => String, { description: 'The opinion in words.' })
  body!: string;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ReRatingOpinionGiveError = userErrorType('ReRatingOpinionGive', {
  NOT_FOUND,
  STALE,
  NOT_OPEN: 'The round is closed already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of reRatingOpinionGive.' })
export class ReRatingOpinionGivePayload {
  @Field(() => ReRatingRound, { nullable: true, description: 'The round as it is now.' })
  round!: ReRatingRoundEntity | null;

  @Field(() => ReRatingOpinion, {
    nullable: true,
    description: "The viewer's opinion as it is now.",
  })
  opinion!: ReRatingOpinionEntity | null;

  @Field(() => [ReRatingOpinionGiveError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ReRatingRound'),
  input: z.object({
    baseVersion: z.number().int().min(0),
    opinion: z.enum(OpinionKind),
    body: prose(8000),
    operationId: operationId(),
  }),
});

@Resolver()
export class ReRatingOpinionGiveMutation {
  @Access(certificateAccess.reRatingOpinionGive)
  @Mutation(() => ReRatingOpinionGivePayload, {
    description:
      'Gives the own opinion on a re-rating in writing, or a new version of it while the round is open. Nobody else sees it before the close.',
  })
  reRatingOpinionGive(
    @Arg('id', () => ID, { description: 'The round.' }) id: string,
    @Arg('input', () => ReRatingOpinionGiveInput, {
      description: 'What a member writes about keeping a star.',
    })
    input: ReRatingOpinionGiveInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'reRatingOpinionGive',
      access: certificateAccess.reRatingOpinionGive,
      payload: ReRatingOpinionGivePayload,
      errors: ReRatingOpinionGiveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        return giveOpinion(tx, args.id, values);
      },
    });
  }
}
