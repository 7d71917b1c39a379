import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { STALE, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { keepRequestLetter } from '../commune-assessment.service.ts';
import { requirePast } from '../dossier-day.service.ts';
import { DossierState } from '../dossier.enums.ts';
import { FORWARD_ERRORS, requireReadyToForward, sendToProvince } from '../forward.service.ts';
import { DOSSIER_ERRORS, lockedDossier, wrongState } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';

@InputType({ description: 'Sending a dossier to the province.' })
export class DossierForwardInput {
  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Number of the letter that asks the province for a rating (văn bản đề nghị); left out where it was recorded with the assessment.',
  })
  requestNumber?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Day of that letter, not in the future; with its number.',
  })
  requestDate?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierForwardError = userErrorType('DossierForward', {
  ...DOSSIER_ERRORS,
  STALE,
  ...FORWARD_ERRORS,
  IN_THE_FUTURE: 'The letter is dated after today.',
});

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
  input: z
    .object({
      baseRevision: z.number().int(),
      requestNumber: line(60).nullish(),
      requestDate: day().nullish(),
      operationId: operationId(),
    })
    .refine(({ requestNumber, requestDate }) => !requestNumber === !requestDate, {
      path: ['requestDate'],
      ...because({
        vi: 'Văn bản đề nghị cần đủ số và ngày.',
        en: 'The letter needs both number and day.',
      }),
    }),
});

@Resolver()
export class DossierForwardMutation {
  @Access(dossierAccess.dossierForward)
  @Mutation(() => DossierForwardPayload, {
    description:
      'Sends an assessed dossier to the province (chuyển hồ sơ lên tỉnh; Quyết định 26/2026/QĐ-TTg, Điều 6 khoản 2, Điều 7), with the letter of the commune and, but for tourism, five samples. It comes into the next round that still takes requests.',
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
        const { requestNumber, requestDate } = args.input;
        if (dossier.state !== DossierState.ASSESSED) throw wrongState(dossier);
        if (requestNumber && requestDate) {
          requirePast(tx, requestDate, 'requestDate');
          await keepRequestLetter(tx, dossier.id, { requestNumber, requestDate });
        }
        await requireReadyToForward(tx, dossier);
        return { dossier: await sendToProvince(tx, dossier) };
      },
    });
  }
}
