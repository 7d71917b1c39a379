import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Access, decide } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import type { AssessmentPasteEntity } from './assessment-period.entity.ts';
import { PERIOD_KIND } from './assessment-period.type.ts';
import { previewCells } from './assessment-paste.loader.ts';
import {
  IndicatorAssessmentPastePreview,
  IndicatorAssessmentPasteResult,
} from './assessment-paste.type.ts';
import { communeCriteriaAccess } from './commune-criteria.access.ts';
import { AssessmentPeriodKind } from './commune-criteria.enums.ts';
import { IndicatorAssessmentCellInput, pastedCells } from './mutations/cell-input.ts';

@Resolver(() => IndicatorAssessmentPasteResult)
export class AssessmentPasteQueries {
  @Access(communeCriteriaAccess.indicatorAssessmentPastePreview)
  @Cost({ points: 50 })
  @Query(() => IndicatorAssessmentPastePreview, {
    nullable: true,
    description:
      'What would become of cells pasted from a spreadsheet, each with the reason where it is wrong or doubtful. Stores nothing. Null when the cells cannot be read at all, or one of the communes is not for this person to write to.',
  })
  async indicatorAssessmentPastePreview(
    @Arg('year', () => Int, { description: 'The year.' }) year: number,
    @Arg('cells', () => [IndicatorAssessmentCellInput], { description: 'The cells, 1 to 2000.' })
    cells: IndicatorAssessmentCellInput[],
    @Arg('periodKind', () => AssessmentPeriodKind, {
      defaultValue: AssessmentPeriodKind.YEAR_END,
      description: PERIOD_KIND,
    })
    periodKind: AssessmentPeriodKind,
    @Ctx() context: Context,
  ): Promise<IndicatorAssessmentPastePreview | null> {
    const read = pastedCells.safeParse(cells);
    if (!read.success) return null;
    const rule = communeCriteriaAccess.indicatorAssessmentPaste;
    const mine = read.data.every(
      ({ communeId }) => decide(rule, context.actor, { unitId: communeId }).allowed,
    );
    return mine ? previewCells(context, { year, periodKind, cells: read.data }) : null;
  }

  @FieldResolver(() => ID, { description: 'For indicatorAssessmentPasteUndo.' })
  id(@Root() paste: AssessmentPasteEntity): string {
    return toGlobalId('AssessmentPaste', paste.id);
  }
}
