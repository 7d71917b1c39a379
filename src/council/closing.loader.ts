import type { Context } from '../platform/graphql/context.ts';
import { rubricVersionById, starRangesByVersionId } from '../rubric/rubric.loader.ts';
import { ruleSheetById } from '../rubric/rubric-tree.loader.ts';
import type { RuleSheet } from '../rubric/rubric.rules.ts';
import type { StarRange } from './result.rules.ts';

export interface ClosingMaterial {
  readonly rules: ReadonlyMap<string, RuleSheet>;
  readonly ranges: readonly StarRange[];
  readonly minimumArticle: string | null;
}

/**
 * The official sheets and ranges a session is decided by, asked for by its own id or that of one of its
 * products. They never change once published.
 */
export async function closingMaterial(
  context: Context,
  sessionOrItemId: string | null,
): Promise<ClosingMaterial> {
  const { rows } = await context.db.pool.query<{ versionId: string; sheetId: string }>(
    `SELECT DISTINCT rubric_version_id AS "versionId", rubric_sheet_id AS "sheetId"
       FROM session_item
      WHERE session_id IN ($1::uuid, (SELECT session_id FROM session_item WHERE id = $1::uuid))`,
    [sessionOrItemId],
  );
  const versionId = rows[0]?.versionId;
  const version = versionId ? await context.load(rubricVersionById, versionId) : null;
  const ranges = versionId ? await context.load(starRangesByVersionId, versionId) : [];
  const sheets = await Promise.all(rows.map(({ sheetId }) => ruleSheetById(context, sheetId)));
  const rules = new Map<string, RuleSheet>();
  rows.forEach(({ sheetId }, index) => {
    const sheet = sheets[index];
    if (sheet) rules.set(sheetId, sheet);
  });
  return { rules, ranges, minimumArticle: version?.minimumArticle ?? null };
}
