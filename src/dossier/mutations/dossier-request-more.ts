import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { Role } from '../../identity/identity.enums.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import type { DossierRequestEntity } from '../dossier-province.entity.ts';
import { RequestAddressee } from '../dossier-province.enums.ts';
import { DossierRequest } from '../dossier-province.type.ts';
import { inThePast } from '../dossier-day.service.ts';
import { DOSSIER_ERRORS } from '../dossier.service.ts';
import { Dossier } from '../dossier.type.ts';
import { dossierAtProvince } from '../province.service.ts';
import { askForMore } from '../request.service.ts';

@InputType({ description: 'What is asked for.' })
export class DossierRequestMoreInput {
  @Field(() => RequestAddressee, { description: 'Who is asked.' })
  addressee!: RequestAddressee;

  @Field(() => String, { description: 'What is asked for, in plain words.' })
  text!: string;

  @Field(() => LocalDate, { description: 'Last day for the answer, from today on.' })
  dueOn!: string;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierRequestMoreError = userErrorType('DossierRequestMore', {
  ...DOSSIER_ERRORS,
  IN_THE_PAST: 'The last day has passed already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierRequestMore.' })
export class DossierRequestMorePayload {
  @Field(() => DossierRequest, { nullable: true, description: 'The request as it is now.' })
  request!: DossierRequestEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierRequestMoreError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('Dossier'),
  input: z.object({
    addressee: z.enum(RequestAddressee),
    text: prose(4000),
    dueOn: day(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierRequestMoreMutation {
  @Access(dossierAccess.dossierRequestMore)
  @Mutation(() => DossierRequestMorePayload, {
    description:
      'Asks the producer or the commune for more, by a day (yêu cầu bổ sung hồ sơ; Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm a, c). While it is open a producer that is asked may add evidence.',
  })
  dossierRequestMore(
    @Arg('id', () => ID, { description: 'The dossier.' }) id: string,
    @Arg('input', () => DossierRequestMoreInput, { description: 'The request.' })
    input: DossierRequestMoreInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierRequestMore',
      access: dossierAccess.dossierRequestMore,
      payload: DossierRequestMorePayload,
      errors: DossierRequestMoreError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const dossier = await dossierAtProvince(tx, args.id);
        const { operationId: _, ...asked } = args.input;
        if (asked.dueOn < tx.context.today) throw inThePast();
        const request = await askForMore(tx, dossier, asked);
        const { id: subjectId, producerId, productName } = dossier;
        const facts = { subjectId, occasion: request.id, producerId, productName };
        const { text: what, dueOn } = asked;
        await tell(tx, {
          ...notices.dossierMoreRequested({ ...facts, what, dueOn }),
          to:
            asked.addressee === RequestAddressee.COMMUNE
              ? { role: Role.COMMUNE_OFFICER, unitId: dossier.communeId }
              : { producerId },
        });
        return { request, dossier };
      },
    });
  }
}
