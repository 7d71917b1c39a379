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
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productById } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { SalesPasteRowInput } from './mutations/sales-input.ts';
import { periodFacts } from './period.rules.ts';
import type { SalesEarlierEntity, SalesPasteEntity, SalesRecordEntity } from './sales.entity.ts';
import { filteredSales, SALES_ORDERS, SalesFilter } from './sales.filter.ts';
import { earlierByRecordId, visibleSales } from './sales.loader.ts';
import { previewOf } from './sales-paste.service.ts';
import {
  SalesEarlier,
  SalesPastePreview,
  SalesPasteResult,
  SalesPasteRow,
  SalesPeriod,
  SalesRecord,
  SalesRecordConnection,
} from './sales.type.ts';
import { tradeAccess } from './trade.access.ts';

@ArgsType()
class SalesRecordsArgs extends ConnectionArgs {
  @Field(() => SalesFilter, { nullable: true, description: 'Which sales; all without it.' })
  filter?: SalesFilter | null;
}

@Resolver(() => SalesRecord)
export class SalesResolver {
  @Access(tradeAccess.salesRecords)
  @Query(() => SalesRecordConnection, {
    description:
      'Sales (doanh số), the latest period first; a producer sees those of its products.',
  })
  salesRecords(
    @Args(() => SalesRecordsArgs) { filter, ...page }: SalesRecordsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(filteredSales(visibleSales(context), filter), {
      args: page,
      orders: SALES_ORDERS,
      order: 'LATEST',
      language: context.language,
    });
  }

  @Access(tradeAccess.salesPaste)
  @Cost({ points: 50 })
  @Query(() => SalesPastePreview, {
    description:
      'What would become of rows pasted from a spreadsheet, each with the reason where it is wrong. Stores nothing.',
  })
  salesPastePreview(
    @Arg('rows', () => [SalesPasteRowInput], { description: 'The rows, 1 to 500.' })
    rows: SalesPasteRowInput[],
    @Ctx() context: Context,
  ): Promise<SalesPastePreview> {
    return previewOf(context.db.source.manager, rows.slice(0, 500), context.today);
  }

  @FieldResolver(() => SalesPeriod, { description: 'When.' })
  period(@Root() record: SalesRecordEntity): SalesPeriod {
    return periodFacts({ kind: record.periodKind, start: record.periodStart });
  }

  @FieldResolver(() => Product, { nullable: true, description: 'The product.' })
  product(
    @Root() record: SalesRecordEntity,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return context.load(productById, record.productId);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [SalesEarlier], {
    description:
      'What it was before it was corrected, the latest first; salesReportUndo goes back to the first of them.',
  })
  earlier(
    @Root() record: SalesRecordEntity,
    @Ctx() context: Context,
  ): Promise<SalesEarlierEntity[]> {
    return context.load(earlierByRecordId, record.id);
  }
}

@Resolver(() => SalesPasteRow)
export class SalesPasteRowResolver {
  @FieldResolver(() => Product, { nullable: true, description: 'The product as understood.' })
  async product(
    @Root() row: SalesPasteRow,
    @Ctx() context: Context,
  ): Promise<ProductEntity | null> {
    return row.productId ? context.load(productById, row.productId) : null;
  }
}

@Resolver(() => SalesPasteResult)
export class SalesPasteResultResolver {
  @FieldResolver(() => ID, { description: 'For salesPasteUndo.' })
  id(@Root() paste: SalesPasteEntity): string {
    return toGlobalId('SalesPaste', paste.id);
  }
}
