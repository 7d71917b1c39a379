import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { SalesPasteEntity } from '../sales.entity.ts';
import { SalesPasteResult } from '../sales.type.ts';
import { tradeAccess } from '../trade.access.ts';
import { OPERATION_ID } from './contract-input.ts';

@InputType({ description: 'Taking back what was pasted at once.' })
export class SalesPasteUndoInput {
  @Field(() => ID, { description: OPERATION_ID })
  operationId!: string;
}

const SalesPasteUndoError = userErrorType('SalesPasteUndo', {
  NOT_FOUND,
  UNDONE: 'It was taken back before.',
  CHANGED_SINCE: 'Some of the figures were changed since; nothing was taken back.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of salesPasteUndo.' })
export class SalesPasteUndoPayload {
  @Field(() => SalesPasteResult, { nullable: true, description: 'What was taken back.' })
  paste!: SalesPasteEntity | null;

  @Field(() => Int, { nullable: true, description: 'How many rows were taken back.' })
  undoneCount!: number | null;

  @Field(() => [SalesPasteUndoError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('SalesPaste'),
  input: z.object({ operationId: operationId() }),
});

const CHANGED = `
  SELECT count(*)::int AS count FROM sales_paste_row r LEFT JOIN sales_record s ON s.id = r.record_id
   WHERE r.paste_id = $1 AND s.revision IS DISTINCT FROM r.after_revision`;

const RESTORE = `
  UPDATE sales_record s
     SET amount = (r.before->>'amount')::bigint, quantity = (r.before->>'quantity')::numeric,
         unit = r.before->>'unit', revision = s.revision + 1, updated_at = now()
    FROM sales_paste_row r
   WHERE r.paste_id = $1 AND r.before IS NOT NULL AND s.id = r.record_id`;

const REMOVE = `
  DELETE FROM sales_record s USING sales_paste_row r
   WHERE r.paste_id = $1 AND r.before IS NULL AND s.id = r.record_id`;

@Resolver()
export class SalesPasteUndoMutation {
  @Access(tradeAccess.salesPaste)
  @Mutation(() => SalesPasteUndoPayload, {
    description:
      'Takes back everything that was pasted at once (hoàn tác), unless a figure was changed since.',
  })
  salesPasteUndo(
    @Arg('id', () => ID, { description: 'What was pasted.' }) id: string,
    @Arg('input', () => SalesPasteUndoInput, { description: 'The operation.' })
    input: SalesPasteUndoInput,
    @Ctx() context: Context,
  ): Promise<SalesPasteUndoPayload> {
    return runMutation(context, {
      name: 'salesPasteUndo',
      access: tradeAccess.salesPaste,
      payload: SalesPasteUndoPayload,
      errors: SalesPasteUndoError,
      args: { id, input },
      shape,
      run: async (tx, args) => {
        tx.authorize({});
        const lock = { mode: 'pessimistic_write' } as const;
        const where = { id: args.id };
        const before = await tx.em.findOne(SalesPasteEntity, { where, lock });
        if (!before) throw notFound(['id']);
        if (before.undoneAt) throw refuse('UNDONE', UNDONE, ['id'], { paste: before });
        await tx.em.query(
          `SELECT id FROM sales_record WHERE id IN
             (SELECT record_id FROM sales_paste_row WHERE paste_id = $1) ORDER BY id FOR UPDATE`,
          [args.id],
        );
        const [changed] = await tx.em.query<{ count: number }[]>(CHANGED, [args.id]);
        if (changed!.count > 0) throw changedSince(changed!.count, before);
        const [counted] = await tx.em.query<{ count: number }[]>(
          'SELECT count(*)::int AS count FROM sales_paste_row WHERE paste_id = $1',
          [args.id],
        );
        await tx.em.query(RESTORE, [args.id]);
        await tx.em.query(REMOVE, [args.id]);
        const undone = { undoneBy: context.actor.personId, undoneAt: context.now };
        await tx.em.update(SalesPasteEntity, where, undone);
        tx.record({
          action: 'sales.paste-undo',
          subjectType: 'SalesPaste',
          subjectId: args.id,
          after: { rows: counted!.count },
        });
        const paste = await tx.em.findOneByOrFail(SalesPasteEntity, where);
        return { paste, undoneCount: counted!.count };
      },
    });
  }
}

const UNDONE = {
  vi: 'Lần dán này đã được hoàn tác từ trước. Không có gì thay đổi.',
  en: 'This was taken back before. Nothing was changed.',
};

function changedSince(count: number, paste: SalesPasteEntity) {
  const text = {
    vi: `Có ${count} dòng đã được sửa sau khi dán nên chưa hoàn tác gì. Hãy sửa từng dòng.`,
    en: `${count} figures were changed since, so nothing was taken back. Mend them one by one.`,
  };
  return refuse('CHANGED_SINCE', text, ['id'], { paste });
}
