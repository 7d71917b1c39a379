import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { AssessmentPasteEntity } from '../assessment-period.entity.ts';
import { PERIOD_CLOSED, requireOpen } from '../assessment-period.service.ts';
import { IndicatorAssessmentPasteResult } from '../assessment-paste.type.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';

@InputType({ description: 'Taking back results that were pasted at once.' })
export class IndicatorAssessmentPasteUndoInput {
  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IndicatorAssessmentPasteUndoError = userErrorType('IndicatorAssessmentPasteUndo', {
  NOT_FOUND,
  PERIOD_CLOSED,
  UNDONE: 'It was taken back before.',
  CHANGED_SINCE: 'Some of the results were changed since; nothing was taken back.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentPasteUndo.' })
export class IndicatorAssessmentPasteUndoPayload {
  @Field(() => IndicatorAssessmentPasteResult, {
    nullable: true,
    description: 'What was taken back.',
  })
  paste!: AssessmentPasteEntity | null;

  @Field(() => [IndicatorAssessmentPasteUndoError], { description: 'Why nothing was changed.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('AssessmentPaste'),
  input: z.object({ operationId: operationId() }),
});

const LOCK = `
  SELECT id FROM indicator_assessment WHERE id IN
    (SELECT assessment_id FROM assessment_paste_cell WHERE paste_id = $1) ORDER BY id FOR UPDATE`;

const CHANGED = `
  SELECT count(*)::int AS count FROM assessment_paste_cell c
    LEFT JOIN indicator_assessment a ON a.id = c.assessment_id
   WHERE c.paste_id = $1 AND a.revision IS DISTINCT FROM c.after_revision`;

const CONTENT = `value, yes_no, absence_reason, met, threshold_id, judged_on, evidence, note,
  unusual_confirmed, status, return_reason, recorded_by`;

const RESTORE = `
  UPDATE indicator_assessment a
     SET (${CONTENT}, revision, updated_at) =
         (SELECT ${CONTENT}, a.revision + 1, now()
            FROM jsonb_populate_record(NULL::indicator_assessment, c.before))
    FROM assessment_paste_cell c
   WHERE c.paste_id = $1 AND c.before IS NOT NULL AND a.id = c.assessment_id`;

const REMOVE = `
  DELETE FROM indicator_assessment a USING assessment_paste_cell c
   WHERE c.paste_id = $1 AND c.before IS NULL AND a.id = c.assessment_id`;

@Resolver()
export class IndicatorAssessmentPasteUndoMutation {
  @Access(communeCriteriaAccess.indicatorAssessmentPasteUndo)
  @Mutation(() => IndicatorAssessmentPasteUndoPayload, {
    description:
      'Takes back all results that were pasted at once (hoàn tác), unless one was changed or submitted since.',
  })
  indicatorAssessmentPasteUndo(
    @Arg('id', () => ID, { description: 'What was pasted.' }) id: string,
    @Arg('input', () => IndicatorAssessmentPasteUndoInput, { description: 'The operation.' })
    input: IndicatorAssessmentPasteUndoInput,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentPasteUndoPayload> {
    return runMutation(context, {
      name: 'indicatorAssessmentPasteUndo',
      access: communeCriteriaAccess.indicatorAssessmentPasteUndo,
      payload: IndicatorAssessmentPasteUndoPayload,
      errors: IndicatorAssessmentPasteUndoError,
      args: { id, input },
      shape,
      run: (tx, args) => undo(tx, args.id),
    });
  }
}

async function undo(tx: Transaction, id: string): Promise<{ paste: AssessmentPasteEntity }> {
  const { em, context } = tx;
  const communes = await em.query<{ unitId: string }[]>(
    `SELECT DISTINCT commune_id AS "unitId" FROM assessment_paste_cell WHERE paste_id = $1`,
    [id],
  );
  if (communes.length === 0) tx.authorize({ unitId: null });
  for (const place of communes) tx.authorize(place);
  const lock = { mode: 'pessimistic_write' } as const;
  const before = await em.findOne(AssessmentPasteEntity, { where: { id }, lock });
  if (!before) throw notFound(['id']);
  if (before.undoneAt) throw refuse('UNDONE', UNDONE, ['id'], { paste: before });
  await requireOpen(em, before, ['id']);
  await em.query(LOCK, [id]);
  const [changed] = await em.query<{ count: number }[]>(CHANGED, [id]);
  if (changed!.count > 0) throw changedSince(changed!.count, before);
  await em.query(RESTORE, [id]);
  await em.query(REMOVE, [id]);
  const undone = { undoneBy: context.actor.personId, undoneAt: context.now };
  await em.update(AssessmentPasteEntity, { id }, undone);
  tx.record({
    action: 'indicatorAssessment.paste-undo',
    subjectType: 'AssessmentPaste',
    subjectId: id,
    after: { removed: before.newCount, restored: before.changedCount },
  });
  return { paste: await em.findOneByOrFail(AssessmentPasteEntity, { id }) };
}

const UNDONE = {
  vi: 'Lần dán này đã được hoàn tác từ trước. Không có gì thay đổi.',
  en: 'This was taken back before. Nothing was changed.',
};

function changedSince(count: number, paste: AssessmentPasteEntity) {
  const text = {
    vi: `Có ${count} ô đã được sửa hoặc gửi sau khi dán nên chưa hoàn tác gì. Hãy sửa từng ô.`,
    en: `${count} results were changed or submitted since, so nothing was taken back. Mend them one by one.`,
  };
  return refuse('CHANGED_SINCE', text, ['id'], { paste });
}
