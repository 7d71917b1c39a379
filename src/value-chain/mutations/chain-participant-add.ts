import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { ChainParticipantEntity, type ValueChainEntity } from '../value-chain.entity.ts';
import { ChainStage, PartyKind } from '../value-chain.enums.ts';
import { ChainParticipant, ValueChain } from '../value-chain.type.ts';
import { clearable, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import {
  chainToChange,
  checkCommune,
  checkProducer,
  insertRow,
  takesPart,
} from '../value-chain.service.ts';
import { OPERATION_ID } from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({
  description: 'Who takes part: a registered producer, or a party outside by name and kind.',
})
export class ChainParticipantAddInput {
  @Field(() => ID, { description: 'The chain.' })
  chainId!: string;

  @Field(() => ChainStage, { description: 'What the party does in the chain.' })
  stage!: ChainStage;

  @Field(() => ID, { nullable: true, description: 'The producer, when it is a registered one.' })
  producerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of a party outside.' })
  partyName?: string | null;

  @Field(() => PartyKind, { nullable: true, description: 'What a party outside is.' })
  partyKind?: PartyKind | null;

  @Field(() => ID, { nullable: true, description: 'Commune or ward where it works.' })
  communeId?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const ChainParticipantAddError = userErrorType('ChainParticipantAdd', {
  NOT_FOUND,
  ALREADY_THERE: 'The producer stands at this stage already.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of chainParticipantAdd.' })
export class ChainParticipantAddPayload {
  @Field(() => ChainParticipant, { nullable: true, description: 'The new participant.' })
  participant!: ChainParticipantEntity | null;

  @Field(() => ValueChain, { nullable: true, description: 'The chain as it is now.' })
  chain!: ValueChainEntity | null;

  @Field(() => [ChainParticipantAddError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      chainId: idOf('ValueChain'),
      stage: z.enum(ChainStage),
      producerId: clearable(idOf('Producer')),
      partyName: clearable(line(200)),
      partyKind: clearable(z.enum(PartyKind)),
      communeId: clearable(idOf('Commune')),
      note: clearable(prose(2000)),
      operationId: operationId(),
    })
    .refine(
      ({ producerId, partyName, partyKind }) =>
        producerId ? !partyName && !partyKind : !!partyName && !!partyKind,
      because({
        vi: 'Hãy chọn một chủ thể, hoặc ghi tên và loại của bên ngoài.',
        en: 'Choose a producer, or give name and kind of a party outside.',
      }),
    ),
});

@Resolver()
export class ChainParticipantAddMutation {
  @Access(valueChainAccess.chainParticipantAdd)
  @Mutation(() => ChainParticipantAddPayload, {
    description: 'Adds a participant (tác nhân) to a chain.',
  })
  chainParticipantAdd(
    @Arg('input', () => ChainParticipantAddInput, { description: 'Who, and what it does.' })
    input: ChainParticipantAddInput,
    @Ctx() context: Context,
  ): Promise<ChainParticipantAddPayload> {
    return runMutation(context, {
      name: 'chainParticipantAdd',
      access: valueChainAccess.chainParticipantAdd,
      payload: ChainParticipantAddPayload,
      errors: ChainParticipantAddError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, ...values } = args.input;
        const { chainId, stage, producerId } = values;
        const chain = await chainToChange(tx, chainId, ['input', 'chainId']);
        await checkProducer(tx.em, producerId);
        await checkCommune(tx.em, values.communeId);
        if (producerId && (await takesPart(tx.em, { chainId, stage, producerId }))) {
          const text = {
            vi: 'Chủ thể này đã có ở khâu này của chuỗi. Chưa ghi gì.',
            en: 'This producer stands at this stage already. Nothing was stored.',
          };
          throw refuse('ALREADY_THERE', text, ['input', 'producerId']);
        }
        const row = { ...values, id: uuidv7() };
        const participant = await insertRow(tx.em, ChainParticipantEntity, row);
        tx.record({
          action: 'chainParticipant.add',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          after: participant,
        });
        return { participant, chain };
      },
    });
  }
}
