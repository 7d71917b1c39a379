import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { SalesPasteEntity } from '../sales.entity.ts';
import { PasteRowState } from '../sales.enums.ts';
import { isUnderstood, keyOf, lookAt, type Looked } from '../sales-paste.service.ts';
import { SalesPastePreview, SalesPasteResult } from '../sales.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID } from './contract-input.ts';
import { pasteRows, SalesPasteRowInput } from './sales-input.ts';

@InputType({ description: 'Rows from a spreadsheet that were looked at and confirmed.' })
export class SalesPasteInput {
  @Field(() => [SalesPasteRowInput], { description: 'The rows, 1 to 500.' })
  rows!: SalesPasteRowInput[];

  @Field(() => String, { description: 'Of the preview that was looked at.' })
  confirmation!: string;

  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const SalesPasteError = userErrorType('SalesPaste', {
  ROWS_WRONG: 'Some rows cannot be read: the payload names them. Nothing was stored.',
  NOT_AS_SEEN: 'The figures are not those of the preview any more: look at the new one.',
  NOTHING_NEW: 'All these figures are there already.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of salesPaste.' })
export class SalesPastePayload {
  @Field(() => SalesPasteResult, { nullable: true, description: 'For taking it back at once.' })
  paste!: SalesPasteEntity | null;

  @Field(() => Int, { nullable: true, description: 'How many rows were stored.' })
  storedCount!: number | null;

  @Field(() => SalesPastePreview, {
    nullable: true,
    description: 'When it was refused: how the rows look now.',
  })
  preview!: SalesPastePreview | null;

  @Field(() => [SalesPasteError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    rows: pasteRows,
    confirmation: z.string().max(100),
    operationId: operationId(),
  }),
});

@Resolver()
export class SalesPasteMutation {
  @Access(tradeAccess.salesPaste)
  @Mutation(() => SalesPastePayload, {
    description:
      'Stores rows pasted from a spreadsheet (dán từ bảng tính), all or none, as they were shown by salesPastePreview.',
  })
  salesPaste(
    @Arg('input', () => SalesPasteInput, { description: 'The rows.' }) input: SalesPasteInput,
    @Ctx() context: Context,
  ): Promise<SalesPastePayload> {
    return runMutation(context, {
      name: 'salesPaste',
      access: tradeAccess.salesPaste,
      payload: SalesPastePayload,
      errors: SalesPasteError,
      args: { input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const looked = await lookAt(tx.em, args.input.rows, context.today, true);
        check(looked, args.input.confirmation);
        const { id, count } = await store(tx, looked);
        const paste = await tx.em.findOneByOrFail(SalesPasteEntity, { id });
        const { newCount, changedCount } = looked.preview;
        tx.record({
          action: 'sales.paste',
          subjectType: 'SalesPaste',
          subjectId: id,
          after: { newCount, changedCount },
        });
        return { paste, storedCount: count };
      },
    });
  }
}

function check({ preview }: Looked, confirmation: string): void {
  if (preview.errorCount > 0) {
    const text = {
      vi: `Có ${preview.errorCount} dòng lỗi nên chưa ghi dòng nào. Hãy sửa các dòng được nêu rồi dán lại.`,
      en: `${preview.errorCount} rows are wrong, so none was stored. Mend the rows named and paste again.`,
    };
    throw refuse('ROWS_WRONG', text, ['input', 'rows'], { preview });
  }
  if (preview.confirmation !== confirmation) {
    const text = {
      vi: 'Số liệu đã khác so với lúc xem trước nên chưa ghi gì. Hãy xem lại rồi xác nhận.',
      en: 'The figures are not those of the preview, so nothing was stored. Look again and confirm.',
    };
    throw refuse('NOT_AS_SEEN', text, ['input', 'confirmation'], { preview });
  }
  if (preview.newCount + preview.changedCount > 0) return;
  const text = {
    vi: 'Tất cả các dòng đã có sẵn với đúng số liệu này. Không có gì để ghi.',
    en: 'All rows are there already with these figures. There is nothing to store.',
  };
  throw refuse('NOTHING_NEW', text, ['input', 'rows'], { preview });
}

/** All rows by one statement each for records and for what was there before them. */
async function store(
  tx: Transaction,
  { understood, present, preview }: Looked,
): Promise<{ id: string; count: number }> {
  const rows = understood.filter(isUnderstood).filter((_, index) => {
    return preview.rows[index]?.state !== PasteRowState.SAME;
  });
  const stored = await tx.em.query<{ id: string; key: string; revision: number }[]>(
    `INSERT INTO sales_record AS s (id, product_id, period_kind, period_start, channel, source,
                                    amount, quantity, unit, reported_by)
     SELECT uuid_v7(), r.product_id, r.kind, r.start, r.channel, r.source, r.amount, r.quantity,
            r.unit, $9::uuid
       FROM unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::text[], $6::bigint[],
                   $7::numeric[], $8::text[])
         AS r(product_id, kind, start, channel, source, amount, quantity, unit)
     ON CONFLICT ON CONSTRAINT sales_record_once DO UPDATE
       SET amount = excluded.amount, quantity = excluded.quantity, unit = excluded.unit,
           reported_by = excluded.reported_by, revision = s.revision + 1, updated_at = now()
     RETURNING id, revision,
       concat_ws(' ', product_id, period_kind, period_start, channel, source) AS key`,
    [
      rows.map((one) => one.productId),
      rows.map((one) => one.period.kind),
      rows.map((one) => one.period.start),
      rows.map((one) => one.channel),
      rows.map((one) => one.source),
      rows.map((one) => one.amount),
      rows.map((one) => one.quantity),
      rows.map((one) => one.unit),
      tx.context.actor.personId,
    ],
  );
  const id = uuidv7();
  const byKey = new Map(stored.map((one) => [one.key, one]));
  await tx.em.insert(SalesPasteEntity, { id, pastedBy: tx.context.actor.personId! });
  await tx.em.query(
    `INSERT INTO sales_paste_row (paste_id, position, record_id, before, after_revision)
     SELECT $1, r.position, r.record_id, nullif(r.before, 'null')::jsonb, r.revision
       FROM unnest($2::uuid[], $3::text[], $4::int[])
         WITH ORDINALITY AS r(record_id, before, revision, position)`,
    [
      id,
      rows.map((one) => byKey.get(keyOf(one))!.id),
      rows.map((one) => {
        const was = present.get(keyOf(one));
        const { amount, quantity, unit } = was ?? { amount: '', quantity: null, unit: null };
        return was ? JSON.stringify({ amount, quantity, unit }) : 'null';
      }),
      rows.map((one) => byKey.get(keyOf(one))!.revision),
    ],
  );
  return { id, count: rows.length };
}
