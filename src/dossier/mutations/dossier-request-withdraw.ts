import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DossierRequestEntity } from '../dossier-province.entity.ts';
import { DossierRequest } from '../dossier-province.type.ts';
import { Dossier } from '../dossier.type.ts';
import { partOfDossier } from '../province.service.ts';
import { closeRequest } from '../request.service.ts';

@InputType({ description: 'Taking a request back.' })
export class DossierRequestWithdrawInput {
  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierRequestWithdrawError = userErrorType('DossierRequestWithdraw', {
  NOT_FOUND,
  NOT_OPEN: 'It was answered or taken back already; the payload holds it.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierRequestWithdraw.' })
export class DossierRequestWithdrawPayload {
  @Field(() => DossierRequest, { nullable: true, description: 'The request as it is now.' })
  request!: DossierRequestEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierRequestWithdrawError], {
    description: 'Why it was refused; empty when done.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('DossierRequest'),
  input: z.object({
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierRequestWithdrawMutation {
  @Access(dossierAccess.dossierRequestWithdraw)
  @Mutation(() => DossierRequestWithdrawPayload, {
    description: 'Takes back what the province asked for (rút yêu cầu bổ sung).',
  })
  dossierRequestWithdraw(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('input', () => DossierRequestWithdrawInput, { description: 'The operation.' })
    input: DossierRequestWithdrawInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierRequestWithdraw',
      access: dossierAccess.dossierRequestWithdraw,
      payload: DossierRequestWithdrawPayload,
      errors: DossierRequestWithdrawError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { part, dossier } = await partOfDossier(tx, DossierRequestEntity, args.id);
        return { request: await closeRequest(tx, part, null), dossier };
      },
    });
  }
}
