import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { LinkageContract } from '../linkage-contract.type.ts';
import { LinkageContractEntity } from '../value-chain.entity.ts';
import { day, idOf, operationId } from '../../platform/graphql/shapes.ts';
import { contractToChange } from '../linkage-contract.service.ts';
import { BASE_REVISION, OPERATION_ID } from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'When a contract was ended before its time.' })
export class LinkageContractEndInput {
  @Field(() => LocalDate, { description: 'The last day it was in force; not in the future.' })
  endedOn!: string;

  @Field(() => Int, { description: BASE_REVISION })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const LinkageContractEndError = userErrorType('LinkageContractEnd', {
  NOT_FOUND,
  STALE,
  WRONG_DAY: 'The day lies before the signing or in the future.',
  ENDED: 'It was ended before.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of linkageContractEnd.' })
export class LinkageContractEndPayload {
  @Field(() => LinkageContract, {
    nullable: true,
    description: 'The contract as it is now; with a refusal as it is stored.',
  })
  contract!: LinkageContractEntity | null;

  @Field(() => [LinkageContractEndError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('LinkageContract'),
  input: z.object({
    endedOn: day(),
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class LinkageContractEndMutation {
  @Access(valueChainAccess.linkageContractEnd)
  @Mutation(() => LinkageContractEndPayload, {
    description: 'Ends a linkage contract before its time. Contracts are kept, not deleted.',
  })
  linkageContractEnd(
    @Arg('id', () => ID, { description: 'The contract.' }) id: string,
    @Arg('input', () => LinkageContractEndInput, { description: 'When.' })
    input: LinkageContractEndInput,
    @Ctx() context: Context,
  ): Promise<LinkageContractEndPayload> {
    return runMutation(context, {
      name: 'linkageContractEnd',
      access: valueChainAccess.linkageContractEnd,
      payload: LinkageContractEndPayload,
      errors: LinkageContractEndError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { baseRevision, endedOn } = args.input;
        const contract = await contractToChange(tx, args.id);
        if (contract.endedOn) {
          const text = {
            vi: 'Hợp đồng này đã chấm dứt trước đó. Chưa có gì thay đổi.',
            en: 'This contract was ended before. Nothing was changed.',
          };
          throw refuse('ENDED', text, ['id'], { contract });
        }
        if (endedOn < contract.signedOn || endedOn > context.today) {
          const text = {
            vi: 'Ngày chấm dứt phải từ ngày ký đến hôm nay. Chưa có gì thay đổi.',
            en: 'A contract ends between its signing and today. Nothing was changed.',
          };
          throw refuse('WRONG_DAY', text, ['input', 'endedOn'], { contract });
        }
        const row = { id: contract.id, baseRevision };
        const ended = await revise(tx.em, LinkageContractEntity, row, { endedOn });
        if (!ended) throw stale({ contract });
        tx.record({
          action: 'linkageContract.end',
          subjectType: 'LinkageContract',
          subjectId: contract.id,
          before: contract,
          after: ended,
        });
        return { contract: ended };
      },
    });
  }
}
