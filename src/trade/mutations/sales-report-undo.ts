import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { revise } from '../../platform/db/revision.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { placeOfProduct } from '../../product/product.access.ts';
import { ProductEntity } from '../../product/product.entity.ts';
import { SalesEarlierEntity, SalesRecordEntity } from '../sales.entity.ts';
import { SalesSource } from '../sales.enums.ts';
import { SalesRecord } from '../sales.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID } from './contract-input.ts';

@InputType({ description: 'Taking back what was reported last.' })
export class SalesReportUndoInput {
  @Field(() => Int, { description: 'The revision of the figure that is taken back.' })
  baseRevision!: number;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const SalesReportUndoError = userErrorType('SalesReportUndo', { NOT_FOUND, STALE });

@Access(REACHED)
@ObjectType({ description: 'What came of salesReportUndo.' })
export class SalesReportUndoPayload {
  @Field(() => SalesRecord, {
    nullable: true,
    description:
      'The figure as it was before; null when nothing had been reported before, as nothing is now. With STALE the one that is there.',
  })
  record!: SalesRecordEntity | null;

  @Field(() => [SalesReportUndoError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SalesRecord'),
  input: z.object({ baseRevision: z.int().min(1), operationId: operationId() }),
});

@Resolver()
export class SalesReportUndoMutation {
  @Access(tradeAccess.salesReportUndo)
  @Mutation(() => SalesReportUndoPayload, {
    description:
      'Takes back what was reported last of a product, period and channel (hoàn tác báo doanh số): the figure before stands again, or none where it was the first. What was taken back stays in the audit trail.',
  })
  salesReportUndo(
    @Arg('id', () => ID, { description: 'The figure.' }) id: string,
    @Arg('input', () => SalesReportUndoInput, { description: 'Which of its revisions.' })
    input: SalesReportUndoInput,
    @Ctx() context: Context,
  ): Promise<SalesReportUndoPayload> {
    return runMutation(context, {
      name: 'salesReportUndo',
      access: tradeAccess.salesReportUndo,
      payload: SalesReportUndoPayload,
      errors: SalesReportUndoError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        const before = await check(tx, args.id);
        const { baseRevision } = args.input;
        if (before.revision !== baseRevision) throw stale({ record: before });
        const record = await goBack(tx, before);
        tx.record({
          action: 'sales.report-undo',
          subjectType: 'SalesRecord',
          subjectId: args.id,
          before,
          after: record,
        });
        return { record };
      },
    });
  }
}

/** The figure, with nobody else at it. */
async function check(tx: Transaction, id: string): Promise<SalesRecordEntity> {
  const record = await tx.em.findOne(SalesRecordEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  const product = record && (await tx.em.findOneBy(ProductEntity, { id: record.productId }));
  const place = product ? placeOfProduct(product) : {};
  tx.authorize(place);
  if (record && record.source !== SalesSource.PRODUCER) {
    tx.authorize(place, tradeAccess.salesVouch);
  }
  if (!record) throw notFound(['id']);
  return record;
}

/** The figures before, which are the present ones again and no earlier ones any more. */
async function goBack(
  tx: Transaction,
  { id, revision }: SalesRecordEntity,
): Promise<SalesRecordEntity | null> {
  const [earlier] = await tx.em.find(SalesEarlierEntity, {
    where: { recordId: id },
    order: { revision: 'DESC' },
    take: 1,
  });
  if (!earlier) {
    await tx.em.delete(SalesRecordEntity, { id });
    return null;
  }
  const { amount, quantity, unit, note, reportedBy } = earlier;
  const figures = { amount, quantity, unit, note, reportedBy };
  const record = await revise(tx.em, SalesRecordEntity, { id, baseRevision: revision }, figures);
  await tx.em.query('DELETE FROM sales_earlier WHERE record_id = $1 AND revision >= $2', [
    id,
    earlier.revision,
  ]);
  return record;
}
