import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { CouncilEntity } from './council.entity.ts';
import type { CouncilLevel } from './council.enums.ts';
import { RatingLevelRuleEntity } from './level-rule.entity.ts';
import {
  levelRuleOn,
  TRANSITION_DAYS,
  transitionProblem,
  type TransitionCase,
} from './level-rule.rules.ts';

/** Codes about decisions, levels and former units. */
export const VERSION_ERRORS = {
  LEVEL_NOT_IN_RUBRIC: 'The decision knows no council of this level on that day.',
  UNIT_NOT_THEN: 'The unit of the council did not exist on that day.',
} as const;

export const TRANSITION_ERRORS = {
  NOT_LODGED_BEFORE:
    'A newer decision is in force on the day of the session and the dossier was not lodged before it.',
  TRANSITION_OVER:
    'The days in which such a dossier is finished under the older decision are over.',
} as const;

const UNIT = `
  SELECT name, (valid_from IS NULL OR valid_from <= $2) AND (valid_to IS NULL OR valid_to >= $2)
           AS "was"
    FROM unit WHERE id = $1`;

/** Refuses a unit that was not there on a day: a district after June 2025, for instance. */
export async function requireUnitOn(
  tx: Transaction,
  unitId: string,
  day: string,
  field: readonly string[],
): Promise<void> {
  const rows = await tx.em.query<{ name: string; was: boolean }[]>(UNIT, [unitId, day]);
  if (rows[0]?.was) return;
  const name = rows[0]?.name ?? '';
  const text = {
    vi: `Đơn vị hành chính "${name}" không tồn tại vào ngày ${day}. Chưa có gì được lưu; hãy kiểm tra ngày hoặc chọn Hội đồng khác.`,
    en: `The unit "${name}" did not exist on ${day}. Nothing was stored; check the day or choose another council.`,
  };
  throw refuse('UNIT_NOT_THEN', text, field);
}

const VERSION = `SELECT code, number FROM rubric_version WHERE id = $1`;

const LEVEL_NAMES: Readonly<Record<CouncilLevel, { vi: string; en: string }>> = {
  DISTRICT: { vi: 'cấp huyện', en: 'district' },
  PROVINCE: { vi: 'cấp tỉnh', en: 'province' },
  MINISTRY: { vi: 'cấp trung ương', en: 'ministry' },
};

/** Refuses a session of a council whose level the decision does not know, or whose unit was not there. */
export async function requireLevelOn(
  tx: Transaction,
  council: Pick<CouncilEntity, 'unitId' | 'level'>,
  versionId: string,
  day: string,
): Promise<void> {
  await requireUnitOn(tx, council.unitId, day, ['input', 'heldOn']);
  const versions = await tx.em.query<{ code: string; number: string }[]>(VERSION, [versionId]);
  const { code = '', number = '' } = versions[0] ?? {};
  const rules = await tx.em.findBy(RatingLevelRuleEntity, { versionCode: code });
  if (levelRuleOn(rules, code, council.level, day)) return;
  const level = LEVEL_NAMES[council.level];
  const text = {
    vi: `Quyết định ${number} không có Hội đồng ${level.vi} vào ngày ${day}. Chưa có gì được lưu; hãy chọn Hội đồng hoặc bộ tiêu chí khác.`,
    en: `Decision ${number} knows no council of the ${level.en} on ${day}. Nothing was stored; choose another council or other criteria.`,
  };
  throw refuse('LEVEL_NOT_IN_RUBRIC', text, ['input', 'rubricVersionId']);
}

const CASE = `
  SELECT d.kind, to_char(d.submitted_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') AS "lodgedOn",
         v.number,
         (SELECT min(later.effective_from) FROM rubric_version later
           WHERE later.published_at IS NOT NULL AND later.effective_from > v.effective_from)
           AS "replacedFrom"
    FROM dossier d, rubric_version v WHERE d.id = $1 AND v.id = $2`;

/**
 * Refuses a dossier that cannot be finished under the older decision of a session any more (26/2026,
 * Điều 12).
 */
export async function requireTransition(
  tx: Transaction,
  session: { readonly rubricVersionId: string; readonly heldOn: string },
  dossierId: string,
): Promise<void> {
  type Row = Omit<TransitionCase, 'heldOn'> & { number: string };
  const rows = await tx.em.query<Row[]>(CASE, [dossierId, session.rubricVersionId]);
  const row = rows[0]!;
  const problem = transitionProblem({ ...row, heldOn: session.heldOn });
  if (!problem) return;
  const { number, replacedFrom, kind } = row;
  const days = TRANSITION_DAYS[kind];
  const text = {
    NOT_LODGED_BEFORE: {
      vi: `Từ ngày ${replacedFrom} đã có quyết định mới; chỉ hồ sơ nộp trước ngày đó mới được đánh giá tiếp theo Quyết định ${number} (Quyết định 26/2026/QĐ-TTg, Điều 12). Chưa có gì thay đổi.`,
      en: `A newer decision is in force since ${replacedFrom}; only dossiers lodged before are finished under decision ${number} (26/2026, article 12). Nothing changed.`,
    },
    TRANSITION_OVER: {
      vi: `Đã quá ${days} ngày kể từ ${replacedFrom} nên hồ sơ này không được đánh giá theo Quyết định ${number} nữa (Quyết định 26/2026/QĐ-TTg, Điều 12). Chưa có gì thay đổi.`,
      en: `More than ${days} days have passed since ${replacedFrom}, so this dossier is not rated under decision ${number} any more (26/2026, article 12). Nothing changed.`,
    },
  }[problem];
  throw refuse(problem, text, ['input', 'dossierId']);
}
