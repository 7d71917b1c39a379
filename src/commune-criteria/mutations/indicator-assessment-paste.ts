import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation, type Transaction } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND } from '../../platform/graphql/refusals.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import {
  refuse,
  Refusals,
  userErrorType,
  type UserErrorValue,
} from '../../platform/graphql/user-errors.ts';
import { AssessmentPasteEntity } from '../assessment-period.entity.ts';
import { PERIOD_CLOSED, requireOpen } from '../assessment-period.service.ts';
import { PERIOD_KIND } from '../assessment-period.type.ts';
import { AssessmentCellState } from '../assessment-paste.enums.ts';
import { lookAtCells, type LookedPaste } from '../assessment-paste.service.ts';
import { storeCells } from '../assessment-paste-store.service.ts';
import {
  IndicatorAssessmentPastePreview,
  IndicatorAssessmentPasteResult,
} from '../assessment-paste.type.ts';
import { CELL_FAULTS, yearAhead } from '../cell.rules.ts';
import { communeCriteriaAccess } from '../commune-criteria.access.ts';
import { AssessmentPeriodKind } from '../commune-criteria.enums.ts';
import { IndicatorAssessmentCellInput, pastedCells, pastedPeriod } from './cell-input.ts';

@InputType({ description: 'Cells from a spreadsheet that were looked at and confirmed.' })
export class IndicatorAssessmentPasteInput {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => AssessmentPeriodKind, { nullable: true, description: PERIOD_KIND })
  periodKind?: AssessmentPeriodKind | null;

  @Field(() => [IndicatorAssessmentCellInput], { description: 'The cells, 1 to 2000.' })
  cells!: IndicatorAssessmentCellInput[];

  @Field(() => String, { description: 'Of the preview that was looked at.' })
  confirmation!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True where values far from what is usual are right all the same.',
  })
  confirmUnusual?: boolean | null;

  @Field(() => ID, { description: 'Made by the client; sending it again gives the first answer.' })
  operationId!: string;
}

const IndicatorAssessmentPasteError = userErrorType('IndicatorAssessmentPaste', {
  NOT_FOUND,
  PERIOD_CLOSED,
  ...CELL_FAULTS,
  NOT_UNDERSTOOD: 'A cell cannot be read.',
  NOT_EDITABLE: 'The result was submitted or approved.',
  TWICE: 'Two cells are for the same place.',
  NOT_AS_SEEN: 'The results are not those of the preview any more: look at the new one.',
  NOTHING_NEW: 'All this is recorded already.',
});

@Access(REACHED)
@ObjectType({ description: 'Outcome of indicatorAssessmentPaste.' })
export class IndicatorAssessmentPastePayload {
  @Field(() => IndicatorAssessmentPasteResult, {
    nullable: true,
    description: 'For taking it back at once.',
  })
  paste!: AssessmentPasteEntity | null;

  @Field(() => IndicatorAssessmentPastePreview, {
    nullable: true,
    description: 'When it was refused: how the cells look now.',
  })
  preview!: IndicatorAssessmentPastePreview | null;

  @Field(() => [IndicatorAssessmentPasteError], {
    description: 'Why nothing was stored: an error for each cell that is wrong.',
  })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    ...pastedPeriod,
    cells: pastedCells,
    confirmation: z.string().max(100),
    confirmUnusual: z.boolean().nullish(),
    operationId: operationId(),
  }),
});
type Input = z.infer<typeof shape>['input'];

@Resolver()
export class IndicatorAssessmentPasteMutation {
  @Access(communeCriteriaAccess.indicatorAssessmentPaste)
  @Mutation(() => IndicatorAssessmentPastePayload, {
    description:
      'Records results pasted from a spreadsheet (dán từ bảng tính) as drafts, all or none, as they were shown by indicatorAssessmentPastePreview. indicatorAssessmentPasteUndo takes them back at once.',
  })
  indicatorAssessmentPaste(
    @Arg('input', () => IndicatorAssessmentPasteInput, { description: 'The cells.' })
    input: IndicatorAssessmentPasteInput,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentPastePayload> {
    return runMutation(context, {
      name: 'indicatorAssessmentPaste',
      access: communeCriteriaAccess.indicatorAssessmentPaste,
      payload: IndicatorAssessmentPastePayload,
      errors: IndicatorAssessmentPasteError,
      args: { input },
      shape,
      run: (tx, args) => paste(tx, args.input),
    });
  }
}

async function paste(tx: Transaction, input: Input): Promise<{ paste: AssessmentPasteEntity }> {
  const communes = new Set(input.cells.map(({ communeId }) => communeId));
  for (const unitId of communes) tx.authorize({ unitId });
  const ahead = yearAhead(input, tx.context.today);
  if (ahead) throw refuse(ahead.code, ahead.text, ['input', 'year']);
  await requireOpen(tx.em, input, ['input', 'year']);
  const looked = await lookAtCells(tx.em, input, tx.context);
  check(looked, input);
  const stored = await storeCells(tx, input, looked.cells, input.confirmUnusual ?? false);
  if (!stored) throw notAsSeen(looked);
  tx.record({
    action: 'indicatorAssessment.paste',
    subjectType: 'AssessmentPaste',
    subjectId: stored.paste.id,
    after: { year: input.year, periodKind: input.periodKind, cells: stored.cells },
  });
  return { paste: stored.paste };
}

function check(looked: LookedPaste, input: Input): void {
  const { cells, preview } = looked;
  const wrong = cells.flatMap(({ fault, state }, index) => {
    const confirmed = state === AssessmentCellState.UNUSUAL && input.confirmUnusual;
    if (!fault || confirmed) return [];
    const field = ['input', 'cells', String(index), 'text'];
    return [refuse(fault.code, fault.text, field, { preview })];
  });
  if (wrong.length > 0) throw new Refusals(wrong);
  if (preview.confirmation !== input.confirmation) throw notAsSeen(looked);
  if (preview.newCount + preview.changedCount + preview.unusualCount > 0) return;
  const text = {
    vi: 'Tất cả các ô đã được ghi đúng như vậy từ trước. Không có gì để ghi.',
    en: 'All this is recorded already. There is nothing to store.',
  };
  throw refuse('NOTHING_NEW', text, ['input', 'cells'], { preview });
}

function notAsSeen({ preview }: LookedPaste) {
  const text = {
    vi: 'Số liệu đã khác so với lúc xem trước nên chưa ghi gì. Hãy xem lại rồi xác nhận.',
    en: 'The results are not those of the preview, so nothing was stored. Look again and confirm.',
  };
  return refuse('NOT_AS_SEEN', text, ['input', 'confirmation'], { preview });
}
