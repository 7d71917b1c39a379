import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, REACHED, when } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { BigIntScalar, LocalDate } from '../platform/graphql/scalars.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productById, visibleProduct } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import { contractsByChainId } from './linkage-contract.loader.ts';
import { LinkageContract } from './linkage-contract.type.ts';
import { mayAtAny, valueChainAccess } from './value-chain.access.ts';
import type {
  ChainLinkEntity,
  ChainParticipantEntity,
  LinkageContractEntity,
  ValueChainEntity,
} from './value-chain.entity.ts';
import {
  chainById,
  linksByChainId,
  participantById,
  participantsByChainId,
} from './value-chain.loader.ts';
import { ChainLink, ChainParticipant, Quantity, ValueChain } from './value-chain.type.ts';

@Resolver(() => ValueChain)
export class ValueChainResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'The product the chain ends in.' })
  product(@Root() chain: ValueChainEntity, @Ctx() context: Context): Promise<ProductEntity | null> {
    return context.load(productById, chain.productId);
  }

  @FieldResolver(() => [ChainParticipant], { description: 'Who takes part, stage by stage.' })
  participants(
    @Root() chain: ValueChainEntity,
    @Ctx() context: Context,
  ): Promise<ChainParticipantEntity[]> {
    return context.load(participantsByChainId, chain.id);
  }

  @FieldResolver(() => [ChainLink], { description: 'What flows between them.' })
  links(@Root() chain: ValueChainEntity, @Ctx() context: Context): Promise<ChainLinkEntity[]> {
    return context.load(linksByChainId, chain.id);
  }

  @Access(valueChainAccess.termsRead)
  @Cost({ items: 5 })
  @FieldResolver(() => [LinkageContract], {
    nullable: true,
    description:
      'Its contracts, the newest first: those the reader may see. Refused to roles that may see none.',
  })
  contracts(
    @Root() chain: ValueChainEntity,
    @Ctx() context: Context,
  ): Promise<LinkageContractEntity[]> {
    return context.load(contractsByChainId, chain.id);
  }
}

@Resolver(() => ChainParticipant)
export class ChainParticipantResolver {
  @FieldResolver(() => String, { description: 'Name of the producer or of the party outside.' })
  async name(
    @Root() participant: ChainParticipantEntity,
    @Ctx() context: Context,
  ): Promise<string> {
    if (participant.partyName !== null) return participant.partyName;
    const producer = await context.load(producerById, participant.producerId ?? '');
    return producer?.name ?? '';
  }

  @FieldResolver(() => Producer, {
    nullable: true,
    description: 'The registered producer; null for parties outside.',
  })
  async producer(
    @Root() participant: ChainParticipantEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return participant.producerId ? context.load(producerById, participant.producerId) : null;
  }

  @FieldResolver(() => Commune, { nullable: true, description: 'Where it works.' })
  async commune(
    @Root() participant: ChainParticipantEntity,
    @Ctx() context: Context,
  ): Promise<CommuneEntity | null> {
    return participant.communeId ? communeById(context, participant.communeId) : null;
  }

  @FieldResolver(() => ValueChain, { nullable: true, description: 'The chain it takes part in.' })
  chain(
    @Root() participant: ChainParticipantEntity,
    @Ctx() context: Context,
  ): Promise<ValueChainEntity | null> {
    return context.load(chainById, participant.chainId);
  }
}

/** The parties of a link, and the producer whose product the chain is for. */
const TERMS = when<ChainLinkEntity>('chainLinkTerms', async (actor, link, context) => {
  const [from, to, chain] = await Promise.all([
    context.load(participantById, link.fromParticipantId),
    context.load(participantById, link.toParticipantId),
    context.load(chainById, link.chainId),
  ]);
  const product = chain && (await context.load(productById, chain.productId));
  const producers = [from?.producerId, to?.producerId, product?.producerId];
  const places = producers.map((producerId) => ({ producerId: producerId ?? null }));
  return mayAtAny(valueChainAccess.termsRead, actor, places);
});

@Resolver(() => ChainLink)
export class ChainLinkResolver {
  @FieldResolver(() => ChainParticipant, { nullable: true, description: 'From whom.' })
  from(
    @Root() link: ChainLinkEntity,
    @Ctx() context: Context,
  ): Promise<ChainParticipantEntity | null> {
    return context.load(participantById, link.fromParticipantId);
  }

  @FieldResolver(() => ChainParticipant, { nullable: true, description: 'To whom.' })
  to(
    @Root() link: ChainLinkEntity,
    @Ctx() context: Context,
  ): Promise<ChainParticipantEntity | null> {
    return context.load(participantById, link.toParticipantId);
  }

  @FieldResolver(() => Product, {
    nullable: true,
    description: 'The product that flows, when it is one of those registered here.',
  })
  async inputProduct(
    @Root() link: ChainLinkEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return link.inputProductId ? visibleProduct(context, link.inputProductId) : null;
  }

  @Access(TERMS)
  @FieldResolver(() => Quantity, {
    nullable: true,
    description: 'How much flows. For the parties, trade promotion and the coordination office.',
  })
  volume(@Root() { volume, volumeUnit }: ChainLinkEntity): Quantity | null {
    return volume !== null && volumeUnit !== null ? { amount: volume, unit: volumeUnit } : null;
  }

  @Access(TERMS)
  @FieldResolver(() => BigIntScalar, {
    nullable: true,
    description: 'What it is worth, in whole VND. For the same readers.',
  })
  valueAmount(@Root() link: ChainLinkEntity): string | null {
    return link.valueAmount;
  }

  @Access(TERMS)
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'First day of the period meant. For the same readers.',
  })
  validFrom(@Root() link: ChainLinkEntity): string | null {
    return link.validFrom;
  }

  @Access(TERMS)
  @FieldResolver(() => LocalDate, {
    nullable: true,
    description: 'Last day of the period meant. For the same readers.',
  })
  validUntil(@Root() link: ChainLinkEntity): string | null {
    return link.validUntil;
  }

  @Access(REACHED)
  @FieldResolver(() => ValueChain, { nullable: true, description: 'The chain it belongs to.' })
  chain(@Root() link: ChainLinkEntity, @Ctx() context: Context): Promise<ValueChainEntity | null> {
    return context.load(chainById, link.chainId);
  }
}
