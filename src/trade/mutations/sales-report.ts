import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { BigIntScalar } from '../../platform/graphql/scalars.ts';
import { clearable, idOf, operationId, prose, whole } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfProduct } from '../../product/product.access.ts';
import { ProductEntity } from '../../product/product.entity.ts';
import { periodOf, type Period } from '../period.rules.ts';
import { SalesRecordEntity } from '../sales.entity.ts';
import { PeriodKind, SalesChannel, SalesSource } from '../sales.enums.ts';
import { SalesRecord } from '../sales.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID, quantity, withUnit } from './contract-input.ts';
import { SalesPeriodInput } from './sales-input.ts';

@InputType({
  description:
    'What a product sold in a period through a channel, whole: it replaces what the same source said before.',
})
export class SalesReportInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => SalesPeriodInput, { description: 'When; a period that has begun.' })
  period!: SalesPeriodInput;

  @Field(() => SalesChannel, { description: 'Where it was sold.' })
  channel!: SalesChannel;

  @Field(() => SalesSource, {
    defaultValue: SalesSource.PRODUCER,
    description: 'Where the figure comes from; others than PRODUCER are for trade staff.',
  })
  source!: SalesSource;

  @Field(() => BigIntScalar, { description: 'Sales in whole VND; 0 = nothing was sold.' })
  amount!: bigint;

  @Field(() => String, { nullable: true, description: 'How much, a decimal; with its unit.' })
  quantity?: string | null;

  @Field(() => String, { nullable: true, description: 'Unit of the quantity.' })
  unit?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark, in Vietnamese.' })
  note?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The revision that was read; left out when nothing had been reported yet.',
  })
  baseRevision?: number | null;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const SalesReportError = userErrorType('SalesReport', {
  NOT_FOUND,
  STALE,
  PERIOD: 'There is no such period, or it has not begun.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of salesReport.' })
export class SalesReportPayload {
  @Field(() => SalesRecord, {
    nullable: true,
    description: 'The figure as it is now; with STALE the one that is there.',
  })
  record!: SalesRecordEntity | null;

  @Field(() => [SalesReportError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z
    .object({
      productId: idOf('Product'),
      period: z.object({ kind: z.enum(PeriodKind), year: z.int(), number: z.int().nullish() }),
      channel: z.enum(SalesChannel),
      source: z.enum(SalesSource),
      amount: whole(),
      ...quantity,
      note: clearable(prose(2000)),
      baseRevision: z.int().nullish(),
      operationId: operationId(),
    })
    .refine(...withUnit),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class SalesReportMutation {
  @Access(tradeAccess.salesReport)
  @Mutation(() => SalesReportPayload, {
    description: 'Reports what a product sold (báo doanh số).',
  })
  salesReport(
    @Arg('input', () => SalesReportInput, { description: 'The figure.' }) input: SalesReportInput,
    @Ctx() context: Context,
  ): Promise<SalesReportPayload> {
    return runMutation(context, {
      name: 'salesReport',
      access: tradeAccess.salesReport,
      payload: SalesReportPayload,
      errors: SalesReportError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const period = await check(tx, args.input);
        return { record: await store(tx, args.input, period) };
      },
    });
  }
}

async function check(tx: Transaction, input: Input): Promise<Period> {
  const product = await tx.em.findOneBy(ProductEntity, { id: input.productId });
  const place = product ? placeOfProduct(product) : {};
  tx.authorize(place);
  if (input.source !== SalesSource.PRODUCER) tx.authorize(place, tradeAccess.salesVouch);
  if (!product) throw notFound(['input', 'productId']);
  const { kind, year, number } = input.period;
  const period = periodOf(kind, year, number ?? null);
  if (period && period.start <= tx.context.today) return period;
  const text = {
    vi: 'Không có kỳ này, hoặc kỳ chưa bắt đầu. Chưa ghi gì; hãy chọn lại kỳ.',
    en: 'There is no such period, or it has not begun. Nothing was stored; choose another.',
  };
  throw refuse('PERIOD', text, ['input', 'period']);
}

async function store(tx: Transaction, input: Input, period: Period): Promise<SalesRecordEntity> {
  const { productId, channel, source, amount, baseRevision } = input;
  const key = {
    ...{ productId, channel, source },
    ...{ periodKind: period.kind, periodStart: period.start },
  };
  const before = await tx.em.findOneBy(SalesRecordEntity, key);
  if ((before?.revision ?? null) !== (baseRevision ?? null)) throw stale({ record: before });
  const figures = {
    amount,
    quantity: input.quantity ?? null,
    unit: input.unit ?? null,
    note: input.note ?? null,
    reportedBy: tx.context.actor.personId,
  };
  const id = before?.id ?? uuidv7();
  if (before) {
    const row = { id, baseRevision: before.revision };
    if (!(await revise(tx.em, SalesRecordEntity, row, figures))) throw stale({ record: before });
  } else {
    const row = { ...key, ...figures, id };
    await tx.em
      .createQueryBuilder()
      .insert()
      .into(SalesRecordEntity)
      .values(row)
      .orIgnore()
      .execute();
  }
  const record = await tx.em.findOneBy(SalesRecordEntity, { id });
  if (!record) throw stale({ record: await tx.em.findOneBy(SalesRecordEntity, key) });
  tx.record({
    action: 'sales.report',
    subjectType: 'SalesRecord',
    subjectId: id,
    before,
    after: record,
  });
  return record;
}
