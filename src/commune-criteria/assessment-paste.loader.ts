import type { Context } from '../platform/graphql/context.ts';
import { lookAtCells, type PastedCell } from './assessment-paste.service.ts';
import type { IndicatorAssessmentPastePreview } from './assessment-paste.type.ts';
import type { Period } from './period.rules.ts';

export async function previewCells(
  context: Context,
  asked: Period & { readonly cells: readonly PastedCell[] },
): Promise<IndicatorAssessmentPastePreview> {
  return (await lookAtCells(context.db.source.manager, asked, context)).preview;
}
