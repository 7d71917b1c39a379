import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { lockedForAgenda, moveDossier } from '../../dossier/dossier.service.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { ledCouncil, openRound, ROUND_OPEN_ERRORS } from '../opinion-round.service.ts';
import type { ReRatingRoundEntity } from '../re-rating.entity.ts';
import { ReRatingRound } from '../re-rating.type.ts';
import { OPERATION_ID } from './certificate-input.ts';

import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { certificateAccess } from '../certificate.access.ts';

@InputType({ description: 'A member who is not asked.' })
export class ExcludedMemberInput {
  @Field(() => ID, { description: 'The member.' })
  personId!: string;

  @Field(() => String, { description: 'The tie to the product (có liên quan).' })
  reason!: string;
}

@InputType({ description: 'A round of written opinions about a re-rating.' })
export class ReRatingRoundOpenInput {
  @Field(() => ID, { description: 'The council that is asked.' })
  councilId!: string;

  @Field(() => ID, { description: 'The accepted dossier of a re-rating.' })
  dossierId!: string;

  @Field(() => LocalDate, {
    description: 'Day of the full request (nhận đủ hồ sơ); 45 days are counted from it.',
  })
  requestedOn!: string;

  @Field(() => String, { description: 'What the members are asked, in Vietnamese.' })
  question!: string;

  @Field(() => [ExcludedMemberInput], {
    defaultValue: [],
    description: 'Members with a tie to the product, who are not asked and see nothing of it.',
  })
  excluded!: ExcludedMemberInput[];

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ReRatingRoundOpenError = userErrorType('ReRatingRoundOpen', {
  NOT_FOUND,
  WRONG_STATE: 'The dossier is not accepted, or on an agenda already.',
  ...ROUND_OPEN_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of reRatingRoundOpen.' })
export class ReRatingRoundOpenPayload {
  @Field(() => ReRatingRound, { nullable: true, description: 'The round as it is now.' })
  round!: ReRatingRoundEntity | null;

  @Field(() => [ReRatingRoundOpenError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    councilId: idOf('Council'),
    dossierId: idOf('Dossier'),
    requestedOn: day(),
    question: prose(4000),
    excluded: z
      .array(z.object({ personId: idOf('Person'), reason: line(1000) }))
      .max(50)
      .default([]),
    operationId: operationId(),
  }),
});

@Resolver()
export class ReRatingRoundOpenMutation {
  @Access(certificateAccess.reRatingRoundOpen)
  @Mutation(() => ReRatingRoundOpenPayload, {
    description:
      'Asks the scoring members of a council in writing whether a product keeps its star (lấy ý kiến bằng văn bản; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 6), within 45 days of the full request.',
  })
  reRatingRoundOpen(
    @Arg('input', () => ReRatingRoundOpenInput, {
      description: 'A round of written opinions about a re-rating.',
    })
    input: ReRatingRoundOpenInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'reRatingRoundOpen',
      access: certificateAccess.reRatingRoundOpen,
      payload: ReRatingRoundOpenPayload,
      errors: ReRatingRoundOpenError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { councilId, dossierId, requestedOn, question, excluded } = args.input;
        const council = await ledCouncil(tx, councilId);
        if (!council) throw notFound(['input', 'councilId']);
        const dossier = await lockedForAgenda(tx, dossierId);
        const input = { requestedOn, question, excluded };
        const { round, asked } = await openRound(tx, council, dossier, input);
        await moveDossier(tx, dossier, 'schedule');
        const { productName } = dossier;
        await tell(
          tx,
          notices.writtenOpinionAsked({
            ...{ subjectId: dossierId, occasion: round.id, personIds: asked },
            ...{ productName, dueOn: round.dueOn },
          }),
        );
        return { round };
      },
    });
  }
}
