import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { valueChainAccess } from '../value-chain.access.ts';
import { detachFile } from '../../media/media.service.ts';
import { LinkageContractFileEntity, type LinkageContractEntity } from '../value-chain.entity.ts';
import { contractToChange } from '../linkage-contract.service.ts';
import { LinkageContract } from '../linkage-contract.type.ts';

@InputType({ description: 'Which file of a contract goes.' })
export class LinkageContractFileRemoveInput {
  @Field(() => ID, { description: 'The file.' })
  fileId!: string;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const LinkageContractFileRemoveError = userErrorType('LinkageContractFileRemove', {
  NOT_FOUND,
});

@Access(REACHED)
@ObjectType({ description: 'What came of linkageContractFileRemove.' })
export class LinkageContractFileRemovePayload {
  @Field(() => LinkageContract, { nullable: true, description: 'The contract with its files.' })
  contract!: LinkageContractEntity | null;

  @Field(() => [LinkageContractFileRemoveError], { description: 'What was refused, if anything.' })
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
export class LinkageContractFileRemoveMutation {
  @Access(valueChainAccess.linkageContractFileRemove)
  @Mutation(() => LinkageContractFileRemovePayload, {
    description: 'Takes a file away from a linkage contract.',
  })
  linkageContractFileRemove(
    @Arg('id', () => ID, { description: 'The contract.' }) id: string,
    @Arg('input', () => LinkageContractFileRemoveInput, { description: 'The file.' })
    input: LinkageContractFileRemoveInput,
    @Ctx() context: Context,
  ): Promise<LinkageContractFileRemovePayload> {
    return runMutation(context, {
      name: 'linkageContractFileRemove',
      access: valueChainAccess.linkageContractFileRemove,
      payload: LinkageContractFileRemovePayload,
      errors: LinkageContractFileRemoveError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const contract = await contractToChange(tx, args.id);
        const { fileId } = args.input;
        const row = { contractId: contract.id, fileId };
        const { affected } = await tx.em.delete(LinkageContractFileEntity, row);
        if (affected !== 1) throw notFound(['input', 'fileId']);
        await detachFile(tx, fileId);
        tx.record({
          action: 'linkageContract.fileRemove',
          subjectType: 'LinkageContract',
          subjectId: contract.id,
          before: { fileId },
        });
        return { contract };
      },
    });
  }
}
