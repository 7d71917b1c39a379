import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { attachFile, FILE_ERRORS } from '../../media/media.service.ts';
import { FilePurpose } from '../../media/media.enums.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { day, idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { MERGED } from '../buyer.service.ts';
import { TradeContractEntity } from '../contract.entity.ts';
import { ContractKind } from '../contract.enums.ts';
import {
  checkDays,
  checkLines,
  checkReferences,
  checkTwice,
  SIMILAR_EXISTS,
  storeLines,
} from '../contract.service.ts';
import { TradeContract } from '../contract.type.ts';
import { tradeAccess } from '../trade.access.ts';
import {
  contractFacts,
  contractLines,
  FOREIGN_PRODUCT,
  OPERATION_ID,
  PERIOD,
  SIGNED_AHEAD,
  TradeContractFactsInput,
  TradeContractLineInput,
} from './contract-input.ts';

@InputType({ description: 'A contract or memorandum that was signed.' })
export class TradeContractRecordInput extends TradeContractFactsInput {
  @Field(() => ContractKind, { description: 'Contract or memorandum.' })
  kind!: ContractKind;

  @Field(() => ID, { description: 'The buyer.' })
  buyerId!: string;

  @Field(() => LocalDate, { description: 'The day it was signed; not in the future.' })
  signedOn!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day in force; the day of signing when left out.',
  })
  validFrom?: string | null;

  @Field(() => [TradeContractLineInput], {
    description: 'Who sells what, at least one line, at most 50; these producers are the parties.',
  })
  lines!: TradeContractLineInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true = it is another contract than the one that looks the same.',
  })
  confirmDistinct!: boolean;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const TradeContractRecordError = userErrorType('TradeContractRecord', {
  NOT_FOUND,
  MERGED,
  PERIOD,
  SIGNED_AHEAD,
  FOREIGN_PRODUCT,
  SIMILAR_EXISTS,
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of tradeContractRecord.' })
export class TradeContractRecordPayload {
  @Field(() => TradeContract, { nullable: true, description: 'The contract.' })
  contract!: TradeContractEntity | null;

  @Field(() => [TradeContract], {
    nullable: true,
    description: 'With SIMILAR_EXISTS: which it may be.',
  })
  candidates!: TradeContractEntity[] | null;

  @Field(() => [TradeContractRecordError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...contractFacts,
    kind: z.enum(ContractKind),
    buyerId: idOf('Buyer'),
    signedOn: day(),
    validFrom: day().nullish(),
    lines: contractLines,
    confirmDistinct: z.boolean(),
    operationId: operationId(),
  }),
});

@Resolver()
export class TradeContractRecordMutation {
  @Access(tradeAccess.tradeContractRecord)
  @Mutation(() => TradeContractRecordPayload, {
    description:
      'Records a contract or memorandum with a buyer (hợp đồng, biên bản ghi nhớ), unless it is there already.',
  })
  tradeContractRecord(
    @Arg('input', () => TradeContractRecordInput, { description: 'The contract.' })
    input: TradeContractRecordInput,
    @Ctx() context: Context,
  ): Promise<TradeContractRecordPayload> {
    return runMutation(context, {
      name: 'tradeContractRecord',
      access: tradeAccess.tradeContractRecord,
      payload: TradeContractRecordPayload,
      errors: TradeContractRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, lines, confirmDistinct, ...rest } = args.input;
        tx.authorize({});
        const values = { ...rest, validFrom: rest.validFrom ?? rest.signedOn };
        checkDays(values, context.today);
        await checkReferences(tx.em, values);
        await checkLines(tx.em, lines);
        if (!confirmDistinct) await checkTwice(tx.em, values);
        if (values.fileId) await attachFile(tx, values.fileId, FilePurpose.TRADE_CONTRACT);
        const id = uuidv7();
        await tx.em.insert(TradeContractEntity, { ...values, id });
        await storeLines(tx.em, id, lines);
        const contract = await tx.em.findOneByOrFail(TradeContractEntity, { id });
        tx.record({
          action: 'tradeContract.record',
          subjectType: 'TradeContract',
          subjectId: id,
          after: { ...contract, lines },
        });
        return { contract };
      },
    });
  }
}
