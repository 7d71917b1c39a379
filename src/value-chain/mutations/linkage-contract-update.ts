import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { NOT_FOUND, STALE, stale } from '../../platform/graphql/refusals.ts';
import { LocalDate } from '../../platform/graphql/scalars.ts';
import { LinkageContract } from '../linkage-contract.type.ts';
import { LinkageContractEntity } from '../value-chain.entity.ts';
import { LinkageForm } from '../value-chain.enums.ts';
import { day, idOf, line, operationId } from '../../platform/graphql/shapes.ts';
import {
  checkNumber,
  contractToChange,
  partiesOf,
  storeParties,
} from '../linkage-contract.service.ts';
import {
  BASE_REVISION,
  checkPeriod,
  contractColumns,
  contractFacts,
  contractForm,
  given,
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

@InputType({ description: 'Changes to a contract. Absent keeps, null clears.' })
export class LinkageContractUpdateInput extends LinkageContractFactsInput {
  @Field(() => LinkageForm, { nullable: true, description: 'Which of the seven forms it has.' })
  form?: LinkageForm;

  @Field(() => String, { nullable: true, description: 'Number of the contract.' })
  number?: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day in force.' })
  validFrom?: string;

  @Field(() => [LinkageContractPartyInput], {
    nullable: true,
    description: 'All its parties anew: two participants of the chain or more.',
  })
  parties?: LinkageContractPartyInput[];

  @Field(() => Int, { description: BASE_REVISION })
  baseRevision!: number;

  @Field(() => ID, { nullable: true, description: OPERATION_ID })
  operationId?: string | null;
}

const LinkageContractUpdateError = userErrorType('LinkageContractUpdate', {
  NOT_FOUND,
  STALE,
  PERIOD,
  NUMBER_TAKEN: 'The chain has a contract of this number.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of linkageContractUpdate.' })
export class LinkageContractUpdatePayload {
  @Field(() => LinkageContract, {
    nullable: true,
    description: 'The contract as it is now; with STALE the version that somebody else made.',
  })
  contract!: LinkageContractEntity | null;

  @Field(() => [LinkageContractUpdateError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('LinkageContract'),
  input: z.object({
    ...contractFacts,
    form: contractForm.optional(),
    number: line(100).optional(),
    validFrom: day().optional(),
    parties: parties.optional(),
    baseRevision: z.int().min(1),
    operationId: operationId().nullable().optional(),
  }),
});

@Resolver()
export class LinkageContractUpdateMutation {
  @Access(valueChainAccess.linkageContractUpdate)
  @Mutation(() => LinkageContractUpdatePayload, {
    description: 'Changes what is recorded of a linkage contract.',
  })
  linkageContractUpdate(
    @Arg('id', () => ID, { description: 'The contract.' }) id: string,
    @Arg('input', () => LinkageContractUpdateInput, { description: 'What to change.' })
    input: LinkageContractUpdateInput,
    @Ctx() context: Context,
  ): Promise<LinkageContractUpdatePayload> {
    return runMutation(context, {
      name: 'linkageContractUpdate',
      access: valueChainAccess.linkageContractUpdate,
      payload: LinkageContractUpdatePayload,
      errors: LinkageContractUpdateError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const { operationId: _, baseRevision, parties: signed, ...values } = args.input;
        const before = await contractToChange(tx, args.id);
        const { form, number, validFrom, ...facts } = values;
        if (number) await checkNumber(tx.em, before.chainId, number, before.id);
        const merged = { ...before, ...given(values) };
        checkPeriod(merged.validFrom, merged.validUntil);
        const changes = { ...contractColumns(facts), form, number, validFrom };
        const row = { id: before.id, baseRevision };
        const contract = await revise(tx.em, LinkageContractEntity, row, changes);
        if (!contract) throw stale({ contract: before });
        const partiesBefore = await partiesOf(tx.em, before.id);
        if (signed) await storeParties(tx.em, contract, signed);
        tx.record({
          action: 'linkageContract.update',
          subjectType: 'LinkageContract',
          subjectId: contract.id,
          before: { ...before, parties: signed && partiesBefore },
          after: { ...contract, parties: signed },
        });
        return { contract };
      },
    });
  }
}
