import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { refuse } from '../../platform/graphql/user-errors.ts';
import { checkNumber, storeParties } from '../linkage-contract.service.ts';
import { LinkageContract } from '../linkage-contract.type.ts';
import { LinkageContractEntity, type ValueChainEntity } from '../value-chain.entity.ts';
import { LinkageForm } from '../value-chain.enums.ts';
import { ValueChain } from '../value-chain.type.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import { chainToChange, insertRow } from '../value-chain.service.ts';
import {
  checkPeriod,
  contractColumns,
  contractFacts,
  contractForm,
  LinkageContractFactsInput,
  LinkageContractPartyInput,
  OPERATION_ID,
  parties,
  PERIOD,
} from './chain-input.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';

@InputType({ description: 'A linkage contract that was signed.' })
export class LinkageContractRecordInput extends LinkageContractFactsInput {
  @Field(() => ID, { description: 'The chain it belongs to.' })
  chainId!: string;

  @Field(() => LinkageForm, { description: 'Which of the seven forms of the decree it has.' })
  form!: LinkageForm;

  @Field(() => String, { description: 'Number of the contract.' })
  number!: string;

  @Field(() => LocalDate, { description: 'The day it was signed; not in the future.' })
  signedOn!: string;

  @Field(() => LocalDate, { description: 'First day in force.' })
  validFrom!: string;

  @Field(() => [LinkageContractPartyInput], {
    description: 'Two participants of the chain or more.',
  })
  parties!: LinkageContractPartyInput[];

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const LinkageContractRecordError = userErrorType('LinkageContractRecord', {
  NOT_FOUND,
  PERIOD,
  NUMBER_TAKEN: 'The chain has a contract of this number.',
  SIGNED_AHEAD: 'The day of signing lies in the future.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of linkageContractRecord.' })
export class LinkageContractRecordPayload {
  @Field(() => LinkageContract, { nullable: true, description: 'The contract.' })
  contract!: LinkageContractEntity | null;

  @Field(() => ValueChain, { nullable: true, description: 'The chain as it is now.' })
  chain!: ValueChainEntity | null;

  @Field(() => [LinkageContractRecordError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...contractFacts,
    chainId: idOf('ValueChain'),
    form: contractForm,
    number: line(100),
    signedOn: day(),
    validFrom: day(),
    parties,
    operationId: operationId(),
  }),
});

@Resolver()
export class LinkageContractRecordMutation {
  @Access(valueChainAccess.linkageContractRecord)
  @Mutation(() => LinkageContractRecordPayload, {
    description: 'Records a linkage contract (hợp đồng liên kết) of a chain.',
  })
  linkageContractRecord(
    @Arg('input', () => LinkageContractRecordInput, { description: 'The contract.' })
    input: LinkageContractRecordInput,
    @Ctx() context: Context,
  ): Promise<LinkageContractRecordPayload> {
    return runMutation(context, {
      name: 'linkageContractRecord',
      access: valueChainAccess.linkageContractRecord,
      payload: LinkageContractRecordPayload,
      errors: LinkageContractRecordError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, parties: signed, chainId, ...values } = args.input;
        const chain = await chainToChange(tx, chainId, ['input', 'chainId']);
        if (values.signedOn > context.today) {
          const text = {
            vi: 'Ngày ký chưa tới. Chưa ghi gì; hãy kiểm tra lại ngày.',
            en: 'The day of signing lies in the future. Nothing was stored; check the day.',
          };
          throw refuse('SIGNED_AHEAD', text, ['input', 'signedOn']);
        }
        checkPeriod(values.validFrom, values.validUntil);
        await checkNumber(tx.em, chainId, values.number);
        const { form, number, signedOn, validFrom, ...facts } = values;
        const row = { ...contractColumns(facts), form, number, signedOn, validFrom, chainId };
        const contract = await insertRow(tx.em, LinkageContractEntity, { ...row, id: uuidv7() });
        await storeParties(tx.em, contract, signed);
        tx.record({
          action: 'linkageContract.record',
          subjectType: 'LinkageContract',
          subjectId: contract.id,
          after: { ...contract, parties: signed },
        });
        return { contract, chain };
      },
    });
  }
}
