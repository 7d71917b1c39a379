import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { dossierAccess } from '../dossier.access.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { FILE_ERRORS } from '../../media/media.service.ts';
import { notices } from '../../notice/notice.events.ts';
import { tell } from '../../notice/notice.service.ts';
import { isAddressee } from '../desk.rules.ts';
import type { DossierEntity } from '../dossier.entity.ts';
import { DossierRequestEntity } from '../dossier-province.entity.ts';
import { DossierRequest } from '../dossier-province.type.ts';
import { Dossier } from '../dossier.type.ts';
import { partOfDossier } from '../province.service.ts';
import { closeRequest } from '../request.service.ts';

@InputType({ description: 'An answer to a request.' })
export class DossierRequestAnswerInput {
  @Field(() => String, { description: 'The answer, in plain words.' })
  answer!: string;

  @Field(() => ID, { nullable: true, description: 'A paper that goes with it, sent as EVIDENCE.' })
  fileId?: string | null;

  @Field(() => ID, { description: 'Made by the client; a repeat has no effect.' })
  operationId!: string;
}

const DossierRequestAnswerError = userErrorType('DossierRequestAnswer', {
  NOT_FOUND,
  NOT_ASKED: 'Somebody else was asked.',
  NOT_OPEN: 'It was answered or taken back already; the payload holds it.',
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of dossierRequestAnswer.' })
export class DossierRequestAnswerPayload {
  @Field(() => DossierRequest, { nullable: true, description: 'The request as it is now.' })
  request!: DossierRequestEntity | null;

  @Field(() => Dossier, { nullable: true, description: 'The dossier as it is now.' })
  dossier!: DossierEntity | null;

  @Field(() => [DossierRequestAnswerError], { description: 'Why it was refused; empty when done.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('DossierRequest'),
  input: z.object({
    answer: prose(4000),
    fileId: idOf('File').nullish(),
    operationId: operationId(),
  }),
});

@Resolver()
export class DossierRequestAnswerMutation {
  @Access(dossierAccess.dossierRequestAnswer)
  @Mutation(() => DossierRequestAnswerPayload, {
    description:
      'Answers what the province asked for (trả lời yêu cầu bổ sung): the producer or the commune, whoever was asked; once.',
  })
  dossierRequestAnswer(
    @Arg('id', () => ID, { description: 'The request.' }) id: string,
    @Arg('input', () => DossierRequestAnswerInput, { description: 'The answer.' })
    input: DossierRequestAnswerInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'dossierRequestAnswer',
      access: dossierAccess.dossierRequestAnswer,
      payload: DossierRequestAnswerPayload,
      errors: DossierRequestAnswerError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { part, dossier } = await partOfDossier(tx, DossierRequestEntity, args.id);
        if (!isAddressee(context.actor, part.addressee, dossier.producerId)) throw notAsked();
        const { answer: text, fileId } = args.input;
        const request = await closeRequest(tx, part, { text, fileId });
        const { id: subjectId, communeId, productName } = dossier;
        const facts = { subjectId, occasion: part.id, communeId, productName };
        await tell(tx, notices.dossierMoreAnswered({ ...facts, answer: text }));
        return { request, dossier };
      },
    });
  }
}

function notAsked() {
  const text = {
    vi: 'Yêu cầu này dành cho bên khác trả lời. Chưa có gì thay đổi.',
    en: 'Somebody else was asked for this. Nothing was changed.',
  };
  return refuse('NOT_ASKED', text);
}
