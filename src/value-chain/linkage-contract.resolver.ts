import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { File } from '../media/file.type.ts';
import { fileById } from '../media/file.loader.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { fileIdsByContractId, partiesByContractId } from './linkage-contract.loader.ts';
import { ContractedShare, LinkageContract, LinkageContractParty } from './linkage-contract.type.ts';
import type { ContractedShare as ShareFacts } from './linkage.rules.ts';
import type {
  LinkageContractEntity,
  LinkageContractPartyEntity,
  ValueChainEntity,
} from './value-chain.entity.ts';
import { LINKAGE_FORM_TEXT } from './value-chain.enums.ts';
import { chainById, participantById } from './value-chain.loader.ts';
import { ChainParticipant, Quantity, ValueChain } from './value-chain.type.ts';

@Resolver(() => LinkageContract)
export class LinkageContractResolver {
  @FieldResolver(() => String, {
    description: 'The form in the words of the decree (Nghị định 98/2018/NĐ-CP, Điều 4).',
  })
  formText(@Root() contract: LinkageContractEntity): string {
    return LINKAGE_FORM_TEXT[contract.form];
  }

  @FieldResolver(() => ValueChain, { nullable: true, description: 'The chain it belongs to.' })
  chain(
    @Root() contract: LinkageContractEntity,
    @Ctx() context: Context,
  ): Promise<ValueChainEntity | null> {
    return context.load(chainById, contract.chainId);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [LinkageContractParty], { description: 'Who has signed, the lead first.' })
  parties(
    @Root() contract: LinkageContractEntity,
    @Ctx() context: Context,
  ): Promise<LinkageContractPartyEntity[]> {
    return context.load(partiesByContractId, contract.id);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [File], {
    description: 'Its papers, private: for those who may see the contract.',
  })
  async files(
    @Root() contract: LinkageContractEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity[]> {
    const ids = await context.load(fileIdsByContractId, contract.id);
    const files = await context.loadMany(fileById, ids);
    return files.filter((file) => file !== null);
  }

  @FieldResolver(() => Quantity, { nullable: true, description: 'The volume agreed.' })
  volume(@Root() { volume, volumeUnit }: LinkageContractEntity): Quantity | null {
    return volume !== null && volumeUnit !== null ? { amount: volume, unit: volumeUnit } : null;
  }
}

@Resolver(() => LinkageContractParty)
export class LinkageContractPartyResolver {
  @FieldResolver(() => ChainParticipant, {
    description: 'The participant of the chain that has signed.',
  })
  participant(@Root() party: LinkageContractPartyEntity, @Ctx() context: Context) {
    return context.load(participantById, party.participantId);
  }
}

@Resolver(() => ContractedShare)
export class ContractedShareResolver {
  @FieldResolver(() => Int, { description: 'How many contracts the sum is made of.' })
  contractCount(@Root() share: ShareFacts): number {
    return share.contractIds.length;
  }

  @FieldResolver(() => Int, {
    description: 'Contracts in force that state no share; not in the sum.',
  })
  contractsWithoutShare(@Root() share: ShareFacts): number {
    return share.contractIdsWithoutShare.length;
  }
}
