import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';
import { attachFile, FILE_ERRORS } from '../../media/media.service.ts';
import { LinkageContractFileEntity, type LinkageContractEntity } from '../value-chain.entity.ts';
import { contractToChange } from '../linkage-contract.service.ts';
import { LinkageContract } from '../linkage-contract.type.ts';
import { FilePurpose } from '../../media/media.enums.ts';

@InputType({ description: 'A paper of a contract.' })
export class LinkageContractFileAddInput {
  @Field(() => ID, { description: 'The file, sent before with the purpose LINKAGE_CONTRACT.' })
  fileId!: string;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const LinkageContractFileAddError = userErrorType('LinkageContractFileAdd', {
  NOT_FOUND,
  ...FILE_ERRORS,
});

@Access(REACHED)
@ObjectType({ description: 'What came of linkageContractFileAdd.' })
export class LinkageContractFileAddPayload {
  @Field(() => LinkageContract, { nullable: true, description: 'The contract with its files.' })
  contract!: LinkageContractEntity | null;

  @Field(() => [LinkageContractFileAddError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('LinkageContract'),
  input: z.object({
    fileId: idOf('File'),
    operationId: operationId(),
  }),
});

@Resolver()
export class LinkageContractFileAddMutation {
  @Access(valueChainAccess.linkageContractFileAdd)
  @Mutation(() => LinkageContractFileAddPayload, {
    description: 'Adds a file to a linkage contract; those who may see the contract may see it.',
  })
  linkageContractFileAdd(
    @Arg('id', () => ID, { description: 'The contract.' }) id: string,
    @Arg('input', () => LinkageContractFileAddInput, { description: 'The file.' })
    input: LinkageContractFileAddInput,
    @Ctx() context: Context,
  ): Promise<LinkageContractFileAddPayload> {
    return runMutation(context, {
      name: 'linkageContractFileAdd',
      access: valueChainAccess.linkageContractFileAdd,
      payload: LinkageContractFileAddPayload,
      errors: LinkageContractFileAddError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const contract = await contractToChange(tx, args.id);
        const { fileId } = args.input;
        await attachFile(tx, fileId, FilePurpose.LINKAGE_CONTRACT);
        await tx.em.upsert(LinkageContractFileEntity, { contractId: contract.id, fileId }, [
          'contractId',
          'fileId',
        ]);
        tx.record({
          action: 'linkageContract.fileAdd',
          subjectType: 'LinkageContract',
          subjectId: contract.id,
          after: { fileId },
        });
        return { contract };
      },
    });
  }
}
