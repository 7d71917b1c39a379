import type { Room } from '../platform/graphql/room.ts';
import {
  BrokenParticipantResolver,
  BrokenProductResolver,
  ChainBreakResolver,
} from './chain-break.resolver.ts';
import { ProductChainGraphResolver } from './chain-graph.resolver.ts';
import {
  LinkageEvidenceResolver,
  LinkageShareResolver,
  ProductLinkageResolver,
} from './linkage-evidence.resolver.ts';
import { LotInputEntity, ProductLotEntity } from './lot.entity.ts';
import {
  LotInputResolver,
  LotStepResolver,
  ProductLotResolver,
  ProductLotsResolver,
} from './lot.resolver.ts';
import { LinkageContractFileAddMutation } from './mutations/linkage-contract-file-add.ts';
import { LinkageContractFileRemoveMutation } from './mutations/linkage-contract-file-remove.ts';
import { LotCreateMutation } from './mutations/lot-create.ts';
import { LotPublishMutation } from './mutations/lot-publish.ts';
import { LotUpdateMutation } from './mutations/lot-update.ts';
import { LotWithdrawMutation } from './mutations/lot-withdraw.ts';
import {
  ContractedShareResolver,
  LinkageContractPartyResolver,
  LinkageContractResolver,
} from './linkage-contract.resolver.ts';
import { ChainLinkAddMutation } from './mutations/chain-link-add.ts';
import { ChainLinkRemoveMutation } from './mutations/chain-link-remove.ts';
import { ChainLinkUpdateMutation } from './mutations/chain-link-update.ts';
import { ChainParticipantAddMutation } from './mutations/chain-participant-add.ts';
import { ChainParticipantRemoveMutation } from './mutations/chain-participant-remove.ts';
import { ChainParticipantUpdateMutation } from './mutations/chain-participant-update.ts';
import { LinkageContractEndMutation } from './mutations/linkage-contract-end.ts';
import { LinkageContractRecordMutation } from './mutations/linkage-contract-record.ts';
import { LinkageContractUpdateMutation } from './mutations/linkage-contract-update.ts';
import { ValueChainCreateMutation } from './mutations/value-chain-create.ts';
import { ValueChainRemoveMutation } from './mutations/value-chain-remove.ts';
import { ValueChainUpdateMutation } from './mutations/value-chain-update.ts';
import { ProductChainsResolver, SupplyNodeResolver } from './product-chains.resolver.ts';
import {
  ChainLinkEntity,
  ChainParticipantEntity,
  LinkageContractEntity,
  LinkageContractFileEntity,
  LinkageContractPartyEntity,
  ValueChainEntity,
} from './value-chain.entity.ts';
import { ValueChainQueries } from './value-chain.queries.ts';
import {
  ChainLinkResolver,
  ChainParticipantResolver,
  ValueChainResolver,
} from './value-chain.resolver.ts';

export const valueChain: Room = {
  name: 'value-chain',
  entities: [
    ValueChainEntity,
    ChainParticipantEntity,
    ChainLinkEntity,
    LinkageContractEntity,
    LinkageContractFileEntity,
    LinkageContractPartyEntity,
    ProductLotEntity,
    LotInputEntity,
  ],
  resolvers: [
    BrokenParticipantResolver,
    BrokenProductResolver,
    ChainBreakResolver,
    LinkageContractFileAddMutation,
    LinkageContractFileRemoveMutation,
    LinkageEvidenceResolver,
    LinkageShareResolver,
    LotCreateMutation,
    LotInputResolver,
    LotPublishMutation,
    LotStepResolver,
    LotUpdateMutation,
    LotWithdrawMutation,
    ProductChainGraphResolver,
    ProductLinkageResolver,
    ProductLotResolver,
    ProductLotsResolver,
    ChainLinkAddMutation,
    ChainLinkRemoveMutation,
    ChainLinkResolver,
    ChainLinkUpdateMutation,
    ChainParticipantAddMutation,
    ChainParticipantRemoveMutation,
    ChainParticipantResolver,
    ChainParticipantUpdateMutation,
    ContractedShareResolver,
    LinkageContractEndMutation,
    LinkageContractPartyResolver,
    LinkageContractRecordMutation,
    LinkageContractResolver,
    LinkageContractUpdateMutation,
    ProductChainsResolver,
    SupplyNodeResolver,
    ValueChainCreateMutation,
    ValueChainQueries,
    ValueChainRemoveMutation,
    ValueChainResolver,
    ValueChainUpdateMutation,
  ],
};
