import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { FilePurpose } from '../../media/media.enums.ts';
import { attachFile, detachFile, FILE_ERRORS } from '../../media/media.service.ts';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
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
  linesOf,
  lockContract,
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

@InputType({ description: 'Changes to a contract. Absent keeps a value, null clears it.' })
export class TradeContractUpdateInput extends TradeContractFactsInput {
  @Field(() => ContractKind, { nullable: true, description: 'Contract or memorandum.' })
  kind?: ContractKind;

  @Field(() => ID, { nullable: true, description: 'The buyer.' })
  buyerId?: string;

  @Field(() => LocalDate, { nullable: true, description: 'The day it was signed.' })
  signedOn?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day in force.' })
  validFrom?: string;

  @Field(() => [TradeContractLineInput], {
    nullable: true,
    description: 'All lines anew; kept when left out.',
  })
  lines?: TradeContractLineInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'true = it is another contract than the one that looks the same.',
  })
  confirmDistinct!: boolean;

  @Field(() => Int, { description: 'The revision that the changes are based on.' })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const TradeContractUpdateError = userErrorType('TradeContractUpdate', {
  NOT_FOUND,
  STALE,
  MERGED,
  PERIOD,
  SIGNED_AHEAD,
  FOREIGN_PRODUCT,
  SIMILAR_EXISTS,
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of tradeContractUpdate.' })
export class TradeContractUpdatePayload {
  @Field(() => TradeContract, {
    nullable: true,
    description: 'The contract as it is now; with STALE the version that somebody else made.',
  })
  contract!: TradeContractEntity | null;

  @Field(() => [TradeContract], {
    nullable: true,
    description: 'With SIMILAR_EXISTS: which it may be.',
  })
  candidates!: TradeContractEntity[] | null;

  @Field(() => [TradeContractUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('TradeContract'),
  input: z.object({
    ...contractFacts,
    kind: z.enum(ContractKind).optional(),
    buyerId: idOf('Buyer').optional(),
    signedOn: day().optional(),
    validFrom: day().optional(),
    lines: contractLines.optional(),
    confirmDistinct: z.boolean(),
    baseRevision: z.int().min(1),
    operationId: operationId().nullish(),
  }),
});

@Resolver()
export class TradeContractUpdateMutation {
  @Access(tradeAccess.tradeContractUpdate)
  @Mutation(() => TradeContractUpdatePayload, {
    description: 'Changes a contract, also to renew it: its facts, its lines, its last day.',
  })
  tradeContractUpdate(
    @Arg('id', () => ID, { description: 'The contract.' }) id: string,
    @Arg('input', () => TradeContractUpdateInput, { description: 'What to change.' })
    input: TradeContractUpdateInput,
    @Ctx() context: Context,
  ): Promise<TradeContractUpdatePayload> {
    return runMutation(context, {
      name: 'tradeContractUpdate',
      access: tradeAccess.tradeContractUpdate,
      payload: TradeContractUpdatePayload,
      errors: TradeContractUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, confirmDistinct, lines, ...values } = args.input;
        tx.authorize({});
        const before = await lockContract(tx.em, args.id);
        if (!before) throw notFound(['id']);
        if (before.revision !== baseRevision) throw stale({ contract: before });
        const { signedOn = before.signedOn, validFrom = before.validFrom } = values;
        const validUntil = values.validUntil === undefined ? before.validUntil : values.validUntil;
        checkDays({ signedOn, validFrom, validUntil }, context.today);
        await checkReferences(tx.em, values);
        if (!confirmDistinct) await checkTwice(tx.em, { ...before, ...values });
        if (lines) await checkLines(tx.em, lines);
        const linesBefore = lines && (await linesOf(tx.em, before.id));
        const { fileId } = values;
        if (fileId && fileId !== before.fileId) {
          await attachFile(tx, fileId, FilePurpose.TRADE_CONTRACT);
        }
        const row = { id: before.id, baseRevision };
        const contract = await revise(tx.em, TradeContractEntity, row, values);
        if (!contract) throw stale({ contract: before });
        if (lines) await storeLines(tx.em, contract.id, lines);
        if (before.fileId && before.fileId !== contract.fileId) {
          await detachFile(tx, before.fileId);
        }
        tx.record({
          action: 'tradeContract.update',
          subjectType: 'TradeContract',
          subjectId: contract.id,
          before: { ...before, ...(linesBefore && { lines: linesBefore }) },
          after: { ...contract, ...(lines && { lines }) },
        });
        return { contract };
      },
    });
  }
}
