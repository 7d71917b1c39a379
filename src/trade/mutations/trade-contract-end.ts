import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId, prose } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { TradeContractEntity } from '../contract.entity.ts';
import { lockContract } from '../contract.service.ts';
import { TradeContract } from '../contract.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID } from './contract-input.ts';

@InputType({ description: 'That a contract ends before its time.' })
export class TradeContractEndInput {
  @Field(() => LocalDate, { description: 'The day; not before it was signed, not in the future.' })
  endedOn!: string;

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  reason!: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  baseRevision!: number;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const TradeContractEndError = userErrorType('TradeContractEnd', {
  NOT_FOUND,
  STALE,
  ALREADY_ENDED: 'It was ended before.',
  PERIOD: 'The day lies before the signing, or in the future.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of tradeContractEnd.' })
export class TradeContractEndPayload {
  @Field(() => TradeContract, { nullable: true, description: 'The contract as it is now.' })
  contract!: TradeContractEntity | null;

  @Field(() => [TradeContractEndError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('TradeContract'),
  input: z.object({
    endedOn: day(),
    reason: prose(1000),
    baseRevision: z.int().min(1),
    operationId: operationId(),
  }),
});

@Resolver()
export class TradeContractEndMutation {
  @Access(tradeAccess.tradeContractEnd)
  @Mutation(() => TradeContractEndPayload, {
    description: 'Notes that a contract ended before its time (chấm dứt); it is kept.',
  })
  tradeContractEnd(
    @Arg('id', () => ID, { description: 'The contract.' }) id: string,
    @Arg('input', () => TradeContractEndInput, { description: 'When and why.' })
    input: TradeContractEndInput,
    @Ctx() context: Context,
  ): Promise<TradeContractEndPayload> {
    return runMutation(context, {
      name: 'tradeContractEnd',
      access: tradeAccess.tradeContractEnd,
      payload: TradeContractEndPayload,
      errors: TradeContractEndError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { endedOn, reason, baseRevision } = args.input;
        tx.authorize({});
        const before = await lockContract(tx.em, args.id);
        if (!before) throw notFound(['id']);
        if (before.endedOn) throw refuse('ALREADY_ENDED', ENDED, ['id'], { contract: before });
        if (endedOn < before.signedOn || endedOn > context.today) {
          throw refuse('PERIOD', DAY, ['input', 'endedOn'], { contract: before });
        }
        const contract = await revise(
          tx.em,
          TradeContractEntity,
          { id: before.id, baseRevision },
          { endedOn, endReason: reason },
        );
        if (!contract) throw stale({ contract: before });
        tx.record({
          action: 'tradeContract.end',
          subjectType: 'TradeContract',
          subjectId: contract.id,
          before,
          after: contract,
        });
        return { contract };
      },
    });
  }
}

const ENDED = {
  vi: 'Hợp đồng này đã chấm dứt từ trước. Chưa có gì thay đổi.',
  en: 'This contract was ended before. Nothing was changed.',
};
const DAY = {
  vi: 'Ngày chấm dứt phải từ ngày ký đến hôm nay. Chưa có gì thay đổi; hãy kiểm tra lại ngày.',
  en: 'A contract ends between its signing and today. Nothing was changed; check the day.',
};
