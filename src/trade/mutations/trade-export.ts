import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import type { WorkSheet } from '../../document/kit/workbook.ts';
import { makeDocument } from '../../document/typeset/typesetter.ts';
import { keepBytes } from '../../media/media.service.ts';
import { File } from '../../media/file.type.ts';
import type { StoredFileEntity } from '../../media/stored-file.entity.ts';
import { Access, decide, REACHED, scopeAllows } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { TradeContractFilter } from '../contract.filter.ts';
import { TradeExportFormat, TradeExportOf } from '../export.enums.ts';
import { csvOf } from '../../platform/text/csv.ts';
import { DEFAULT_COLUMNS, GridColumn, GridOrder } from '../grid.enums.ts';
import { ProductGridFilter } from '../grid.filter.ts';
import { gridTable } from '../grid-table.loader.ts';
import { contractTable, salesTable, statisticsTable } from '../record-tables.loader.ts';
import { SalesFilter } from '../sales.filter.ts';
import { StatisticsBy, StatisticsFigure } from '../statistics.enums.ts';
import { yearsOf } from '../statistics.rules.ts';
import { countedTable } from '../statistics-rows-table.loader.ts';
import { TradeStatisticsFilter } from '../statistics.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID } from './buyer-input.ts';

@InputType({ description: 'What to export; of the filters only the one of its kind counts.' })
export class TradeExportInput {
  @Field(() => TradeExportOf, { description: 'What is exported.' })
  of!: TradeExportOf;

  @Field(() => TradeExportFormat, { description: 'Kind of file.' })
  format!: TradeExportFormat;

  @Field(() => ProductGridFilter, { nullable: true, description: 'Which products of the grid.' })
  gridFilter?: ProductGridFilter | null;

  @Field(() => GridOrder, { defaultValue: GridOrder.NAME, description: 'Order of the grid.' })
  gridOrder!: GridOrder;

  @Field(() => [GridColumn], { nullable: true, description: 'Columns of the grid, in order.' })
  columns?: GridColumn[] | null;

  @Field(() => TradeContractFilter, { nullable: true, description: 'Which contracts.' })
  contractFilter?: TradeContractFilter | null;

  @Field(() => SalesFilter, { nullable: true, description: 'Which sales.' })
  salesFilter?: SalesFilter | null;

  @Field(() => TradeStatisticsFilter, { nullable: true, description: 'Which years; needed there.' })
  statisticsFilter?: TradeStatisticsFilter | null;

  @Field(() => StatisticsBy, {
    defaultValue: StatisticsBy.YEAR,
    description: 'What figures are broken down by.',
  })
  statisticsBy!: StatisticsBy;

  @Field(() => String, {
    nullable: true,
    description: 'With STATISTICS_ROWS the key of the line; left out for the total.',
  })
  statisticsLine?: string | null;

  @Field(() => StatisticsFigure, {
    defaultValue: StatisticsFigure.PRODUCTS,
    description: 'With STATISTICS_ROWS which number.',
  })
  statisticsFigure!: StatisticsFigure;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const MOST = 5_000;
const TradeExportError = userErrorType('TradeExport', {
  TOO_MANY: `More than ${MOST} rows: narrow the filter.`,
});

@Access(REACHED)
@ObjectType({ description: 'What came of tradeExport.' })
export class TradeExportPayload {
  @Field(() => File, {
    nullable: true,
    description:
      'The file; its link works for ten minutes. It is kept for a month unless the house sets EXPORT_KEEP_DAYS.',
  })
  file!: StoredFileEntity | null;

  @Field(() => Int, { nullable: true, description: 'How many rows are in it, without the head.' })
  rowCount!: number | null;

  @Field(() => [TradeExportError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

/** The filters as they came, without numbers that JSON does not know: they tell operations apart. */
const plain = (value: object) =>
  JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)),
  ) as { operationId: string };

const shape = z.object({
  input: z
    .looseObject({
      of: z.enum(TradeExportOf),
      format: z.enum(TradeExportFormat),
      operationId: operationId(),
    })
    .transform(plain),
});

@Resolver()
export class TradeExportMutation {
  @Access(tradeAccess.tradeExport)
  @Mutation(() => TradeExportPayload, {
    description:
      'Exports the grid, contracts, sales or figures (xuất tệp): the rows and columns that are shown, for whoever may see them.',
  })
  async tradeExport(
    @Arg('input', () => TradeExportInput, { description: 'What to export.' })
    input: TradeExportInput,
    @Ctx() context: Context,
  ): Promise<TradeExportPayload> {
    // Read and made before the transaction, which must not wait for it.
    const made = await make(context, input);
    return runMutation(context, {
      name: 'tradeExport',
      access: tradeAccess.tradeExport,
      payload: TradeExportPayload,
      errors: TradeExportError,
      args: { input },
      shape,
      run: async (tx) => {
        tx.authorize({});
        if (!made) throw refuse('TOO_MANY', TOO_MANY, ['input']);
        const file = await keepBytes(tx, { ...made.file, purpose: 'TRADE_EXPORT' });
        tx.record({
          action: 'trade.export',
          subjectType: 'File',
          subjectId: file.id,
          after: { of: input.of, format: input.format, rows: made.rowCount },
        });
        return { file, rowCount: made.rowCount };
      },
    });
  }
}

function yearsIn({ today }: Context, { statisticsFilter }: TradeExportInput) {
  const year = Number(today.slice(0, 4));
  return yearsOf(statisticsFilter ?? { yearFrom: year, yearUntil: year });
}

function tableOf(context: Context, input: TradeExportInput): Promise<WorkSheet> {
  switch (input.of) {
    case TradeExportOf.CONTRACTS:
      return contractTable(context, input.contractFilter ?? null, MOST + 1);
    case TradeExportOf.SALES:
      return salesTable(context, input.salesFilter ?? null, MOST + 1);
    case TradeExportOf.STATISTICS:
      return statisticsTable(context, input.statisticsBy, yearsIn(context, input));
    case TradeExportOf.STATISTICS_ROWS:
      return countedTable(
        context,
        {
          ...{ by: input.statisticsBy, line: input.statisticsLine ?? null },
          ...{ figure: input.statisticsFigure, years: yearsIn(context, input) },
        },
        MOST + 1,
      );
    default:
      return gridTable(context, {
        filter: input.gridFilter ?? null,
        orderBy: input.gridOrder,
        columns: [...new Set(input.columns ?? DEFAULT_COLUMNS)],
        most: MOST + 1,
      });
  }
}

const NAMES: Readonly<Record<TradeExportOf, string>> = {
  PRODUCT_GRID: 'bang-san-pham',
  CONTRACTS: 'hop-dong',
  SALES: 'doanh-so',
  STATISTICS: 'thong-ke',
  STATISTICS_ROWS: 'thong-ke-chi-tiet',
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Null when there are too many rows, or for whom the answer is a refusal anyway. */
async function make(context: Context, input: TradeExportInput) {
  const { actor, today } = context;
  const rule = tradeAccess.tradeExport;
  if (!decide(rule, actor).allowed || !scopeAllows(rule, actor, 'write')) return null;
  const table = await tableOf(context, input);
  if (table.rows.length > MOST) return null;
  const csv = input.format === TradeExportFormat.CSV;
  const bytes = csv
    ? Buffer.from(csvOf(table.head, table.rows), 'utf8')
    : Buffer.from(await makeDocument({ as: 'XLSX', book: 'TABLE', data: { sheets: [table] } }));
  const name = `${NAMES[input.of]}-${today}.${csv ? 'csv' : 'xlsx'}`;
  return {
    rowCount: table.rows.length,
    file: { bytes, name, mediaType: csv ? 'text/csv' : XLSX },
  };
}

const TOO_MANY = {
  vi: `Có hơn ${MOST} dòng nên chưa xuất. Hãy thu hẹp bộ lọc rồi xuất lại.`,
  en: `There are more than ${MOST} rows, so nothing was exported. Narrow the filter and export again.`,
};
