import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { BigIntScalar } from '../platform/graphql/scalars.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productById } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import type { PromotionEventEntity } from '../promotion/promotion.entity.ts';
import { eventById } from '../promotion/promotion.loader.ts';
import { PromotionEvent } from '../promotion/promotion.type.ts';
import type { BuyerEntity } from './buyer.entity.ts';
import { buyerById } from './buyer.loader.ts';
import { Buyer } from './buyer.type.ts';
import type {
  TradeContractEntity,
  TradeContractLineEntity,
  TradeDeliveryEntity,
} from './contract.entity.ts';
import { ContractState } from './contract.enums.ts';
import { CONTRACT_ORDERS, filteredContracts, TradeContractFilter } from './contract.filter.ts';
import {
  deliveredByContractId,
  deliveriesByContractId,
  linesByContractId,
  visibleContractById,
  visibleContracts,
} from './contract.loader.ts';
import { contractStateOn } from './contract.rules.ts';
import {
  TradeContract,
  TradeContractConnection,
  TradeContractLine,
  TradeDelivery,
} from './contract.type.ts';
import { tradeAccess } from './trade.access.ts';

@ArgsType()
class TradeContractsArgs extends ConnectionArgs {
  @Field(() => TradeContractFilter, {
    nullable: true,
    description: 'Which contracts; all without it.',
  })
  filter?: TradeContractFilter | null;
}

@Resolver(() => TradeContract)
export class TradeContractResolver {
  @Access(tradeAccess.tradeContracts)
  @Query(() => TradeContractConnection, {
    description:
      'Contracts and memoranda (hợp đồng, biên bản ghi nhớ), the last signed first; a producer sees those it is a party to.',
  })
  tradeContracts(
    @Args(() => TradeContractsArgs) { filter, ...page }: TradeContractsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    const rows = filteredContracts(visibleContracts(context), filter, context.today);
    return keysetPage(rows, {
      args: page,
      orders: CONTRACT_ORDERS,
      order: 'LATEST',
      language: context.language,
    });
  }

  @Access(tradeAccess.tradeContracts)
  @Query(() => TradeContract, {
    nullable: true,
    description: 'One contract by its id; null when there is none, or it may not be seen.',
  })
  async tradeContract(
    @Arg('id', () => ID, { description: 'Global id of the contract.' }) id: string,
    @Ctx() context: Context,
  ): Promise<TradeContractEntity | null> {
    const uuid = uuidOf(id, 'TradeContract');
    return uuid ? context.load(visibleContractById, uuid) : null;
  }

  @FieldResolver(() => ContractState, { description: 'What it is worth today.' })
  state(@Root() contract: TradeContractEntity, @Ctx() context: Context): ContractState {
    return contractStateOn(contract, context.today);
  }

  @FieldResolver(() => Buyer, { nullable: true, description: 'The buyer.' })
  buyer(
    @Root() contract: TradeContractEntity,
    @Ctx() context: Context,
  ): Promise<BuyerEntity | null> {
    return context.load(buyerById, contract.buyerId);
  }

  @FieldResolver(() => PromotionEvent, {
    nullable: true,
    description: 'The event it came of, where it came of one.',
  })
  async event(
    @Root() contract: TradeContractEntity,
    @Ctx() context: Context,
  ): Promise<PromotionEventEntity | null> {
    return contract.eventId ? context.load(eventById, contract.eventId) : null;
  }

  @FieldResolver(() => File, { nullable: true, description: 'A scan of it.' })
  async file(
    @Root() contract: TradeContractEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return contract.fileId ? context.load(fileById, contract.fileId) : null;
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [TradeContractLine], {
    description: 'Who sells what; a producer sees its own lines.',
  })
  lines(
    @Root() contract: TradeContractEntity,
    @Ctx() context: Context,
  ): Promise<TradeContractLineEntity[]> {
    return context.load(linesByContractId, contract.id);
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [TradeDelivery], {
    description: 'What was delivered, the latest first; a producer sees what is not of others.',
  })
  deliveries(
    @Root() contract: TradeContractEntity,
    @Ctx() context: Context,
  ): Promise<TradeDeliveryEntity[]> {
    return context.load(deliveriesByContractId, contract.id);
  }

  @FieldResolver(() => BigIntScalar, {
    nullable: true,
    description: 'Whole VND delivered so far by all; null where no delivery says its value.',
  })
  deliveredAmount(
    @Root() contract: TradeContractEntity,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return context.load(deliveredByContractId, contract.id);
  }
}

@Resolver(() => TradeContractLine)
export class TradeContractLineResolver {
  @FieldResolver(() => Producer, { nullable: true, description: 'The producer that sells.' })
  producer(
    @Root() line: TradeContractLineEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return context.load(producerById, line.producerId);
  }

  @FieldResolver(() => Product, {
    nullable: true,
    description: 'The product; null when the contract names none of the register.',
  })
  async product(
    @Root() line: TradeContractLineEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return line.productId ? context.load(productById, line.productId) : null;
  }
}

@Resolver(() => TradeDelivery)
export class TradeDeliveryResolver {
  @FieldResolver(() => Product, {
    nullable: true,
    description: 'The product; null when it was not said.',
  })
  async product(
    @Root() delivery: TradeDeliveryEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return delivery.productId ? context.load(productById, delivery.productId) : null;
  }

  @FieldResolver(() => TradeContract, { nullable: true, description: 'The contract.' })
  contract(
    @Root() delivery: TradeDeliveryEntity,
    @Ctx() context: Context,
  ): Promise<TradeContractEntity | null> {
    return context.load(visibleContractById, delivery.contractId);
  }
}
