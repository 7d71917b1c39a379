import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import type { Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { ChainParticipantEntity } from '../value-chain.entity.ts';
import { ChainStage, PartyKind } from '../value-chain.enums.ts';
import { ChainParticipant } from '../value-chain.type.ts';
import { clearable, idOf, line, operationId, prose } from '../../platform/graphql/shapes.ts';
import { chainToChange, checkCommune, findParticipant, takesPart } from '../value-chain.service.ts';
import { BASE_REVISION, OPERATION_ID } from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'Changes to a participant. Absent keeps, null clears.' })
export class ChainParticipantUpdateInput {
  @Field(() => ChainStage, { nullable: true, description: 'What the party does in the chain.' })
  stage?: ChainStage;

  @Field(() => String, {
    nullable: true,
    description: 'Name of a party outside; of others it is kept.',
  })
  partyName?: string;

  @Field(() => PartyKind, { nullable: true, description: 'What a party outside is.' })
  partyKind?: PartyKind;

  @Field(() => ID, { nullable: true, description: 'Commune or ward where it works.' })
  communeId?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;

  @Field(() => Int, { description: BASE_REVISION })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const ChainParticipantUpdateError = userErrorType('ChainParticipantUpdate', {
  NOT_FOUND,
  STALE,
  ALREADY_THERE: 'The producer stands at this stage already.',
  REGISTERED: 'A registered producer has its own name and kind.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of chainParticipantUpdate.' })
export class ChainParticipantUpdatePayload {
  @Field(() => ChainParticipant, {
    nullable: true,
    description: 'The participant as it is now; with STALE the version that somebody else made.',
  })
  participant!: ChainParticipantEntity | null;

  @Field(() => [ChainParticipantUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('ChainParticipant'),
  input: z.object({
    stage: z.enum(ChainStage).optional(),
    partyName: line(200).optional(),
    partyKind: z.enum(PartyKind).optional(),
    communeId: clearable(idOf('Commune')),
    note: clearable(prose(2000)),
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class ChainParticipantUpdateMutation {
  @Access(valueChainAccess.chainParticipantUpdate)
  @Mutation(() => ChainParticipantUpdatePayload, {
    description: 'Changes a participant of a chain.',
  })
  chainParticipantUpdate(
    @Arg('id', () => ID, { description: 'The participant.' }) id: string,
    @Arg('input', () => ChainParticipantUpdateInput, { description: 'What to change.' })
    input: ChainParticipantUpdateInput,
    @Ctx() context: Context,
  ): Promise<ChainParticipantUpdatePayload> {
    return runMutation(context, {
      name: 'chainParticipantUpdate',
      access: valueChainAccess.chainParticipantUpdate,
      payload: ChainParticipantUpdatePayload,
      errors: ChainParticipantUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, ...values } = args.input;
        const before = await findParticipant(tx.em, args.id);
        const chain = await chainToChange(tx, before?.chainId, ['id']);
        if (!before) throw notFound(['id']);
        await check(tx, before, values);
        const row = { id: before.id, baseRevision };
        const participant = await revise(tx.em, ChainParticipantEntity, row, values);
        if (!participant) throw stale({ participant: before });
        tx.record({
          action: 'chainParticipant.update',
          subjectType: 'ValueChain',
          subjectId: chain.id,
          before,
          after: participant,
        });
        return { participant };
      },
    });
  }
}

type Changes = Pick<
  Partial<ChainParticipantEntity>,
  'stage' | 'partyName' | 'partyKind' | 'communeId'
>;

async function check(
  tx: Transaction,
  before: ChainParticipantEntity,
  { stage, partyName, partyKind, communeId }: Changes,
): Promise<void> {
  await checkCommune(tx.em, communeId);
  const { producerId, chainId } = before;
  if (!producerId) return;
  if (partyName !== undefined || partyKind !== undefined) {
    const text = {
      vi: 'Tên và loại của chủ thể đã đăng ký không sửa ở đây được. Chưa có gì thay đổi.',
      en: 'Name and kind of a registered producer are not changed here. Nothing was changed.',
    };
    throw refuse('REGISTERED', text, [
      'input',
      partyName !== undefined ? 'partyName' : 'partyKind',
    ]);
  }
  if (stage && stage !== before.stage && (await takesPart(tx.em, { chainId, stage, producerId }))) {
    const text = {
      vi: 'Chủ thể này đã có ở khâu này của chuỗi. Chưa có gì thay đổi.',
      en: 'This producer stands at this stage already. Nothing was changed.',
    };
    throw refuse('ALREADY_THERE', text, ['input', 'stage']);
  }
}
