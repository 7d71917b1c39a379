import { Arg, Args, ArgsType, Ctx, Field, ID, Query, Resolver } from 'type-graphql';
import { Access } from '../platform/graphql/access.ts';
import { ConnectionArgs, type Connection } from '../platform/graphql/connection.ts';
import type { Context } from '../platform/graphql/context.ts';
import { keysetPage } from '../platform/graphql/keyset-page.ts';
import { uuidOf } from '../platform/graphql/node.ts';
import { transferAccess } from './transfer.access.ts';
import type { ImportEntity } from './transfer.entity.ts';
import {
  IMPORT_ORDERS,
  ImportRowFilter,
  ROW_ORDERS,
  visibleImports,
  visibleRows,
} from './transfer.filter.ts';
import { visibleImportById } from './transfer.loader.ts';
import { Import, ImportConnection, ImportRowConnection } from './transfer.type.ts';

@ArgsType()
class ImportRowsArgs extends ConnectionArgs {
  @Field(() => ID, { description: 'The import.' })
  importId!: string;

  @Field(() => ImportRowFilter, { nullable: true, description: 'Which rows.' })
  filter?: ImportRowFilter | null;
}

@Resolver()
export class TransferQueries {
  @Access(transferAccess.imports)
  @Query(() => Import, {
    nullable: true,
    description: 'One import, for polling; null when there is none or it is of somebody else.',
  })
  async import(
    @Arg('id', () => ID, { description: 'The import.' }) id: string,
    @Ctx() context: Context,
  ): Promise<ImportEntity | null> {
    const uuid = uuidOf(id, 'Import');
    return uuid ? context.load(visibleImportById, uuid) : null;
  }

  @Access(transferAccess.imports)
  @Query(() => ImportConnection, {
    description: 'Imports (các lần nhập dữ liệu), the newest first: the own ones, or all.',
  })
  imports(
    @Args(() => ConnectionArgs) page: ConnectionArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(visibleImports(context), {
      ...{ args: page, orders: IMPORT_ORDERS, order: 'NEWEST', language: context.language },
    });
  }

  @Access(transferAccess.imports)
  @Query(() => ImportRowConnection, {
    description: 'The rows of an import in their order; none when it is of somebody else.',
  })
  importRows(
    @Args(() => ImportRowsArgs) { importId, filter, ...page }: ImportRowsArgs,
    @Ctx() context: Context,
  ): Promise<Connection> {
    return keysetPage(visibleRows(context, importId, filter), {
      ...{ args: page, orders: ROW_ORDERS, order: 'POSITION', language: context.language },
    });
  }
}
