import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { methodOf } from './income-method.rules.ts';
import type { IncomeSurveyEntity } from './income-survey.entity.ts';

export const PLAN_ERRORS = {
  WINDOW: 'The window does not lie in the year of the survey or the one after it.',
  METHOD_NOT_IN_FORCE: 'The method applies later than the window begins.',
} as const;

export interface PlannedArea {
  readonly code: string;
  readonly name: string;
  readonly householdsFrame?: number | null;
  readonly householdsUpdated?: number | null;
  readonly householdsPlanned?: number | null;
}

type Frame = Pick<IncomeSurveyEntity, 'year' | 'method' | 'windowFrom' | 'windowTo'>;

/** Refuses windows that cannot be meant. */
export function requireWindow({ year, method, windowFrom, windowTo }: Frame): void {
  const inYear = windowFrom >= `${year}-01-01` && windowTo <= `${year + 1}-12-31`;
  if (!inYear || windowFrom > windowTo) {
    const text = {
      vi: `Thời gian điều tra phải có ngày đầu trước ngày cuối, trong năm ${year} hoặc ${year + 1}. Chưa ghi gì; hãy xem lại.`,
      en: `The window begins before it ends, in ${year} or ${year + 1}. Nothing was stored; check it.`,
    };
    throw refuse('WINDOW', text, ['input', 'windowFrom']);
  }
  const { validFrom, legalBasis } = methodOf(method);
  if (windowFrom >= validFrom) return;
  const text = {
    vi: `${legalBasis} chưa có hiệu lực vào ngày đầu điều tra. Chưa ghi gì; hãy chọn phương pháp khác.`,
    en: `The method did not apply yet on the first day of the window. Nothing was stored; choose another one.`,
  };
  throw refuse('METHOD_NOT_IN_FORCE', text, ['input', 'windowFrom']);
}

const AREAS = `
  INSERT INTO income_survey_area (survey_id, code, name, households_frame, households_updated,
                                  households_planned, position)
  SELECT $1, code, name, "householdsFrame", "householdsUpdated", "householdsPlanned", position
    FROM ROWS FROM (jsonb_to_recordset($2::jsonb) AS (code text, name text,
      "householdsFrame" integer, "householdsUpdated" integer, "householdsPlanned" integer))
         WITH ORDINALITY AS new(code, name, "householdsFrame", "householdsUpdated",
                                "householdsPlanned", position)
  ON CONFLICT (survey_id, code) DO UPDATE
     SET name = excluded.name, households_frame = excluded.households_frame,
         households_updated = excluded.households_updated,
         households_planned = excluded.households_planned, position = excluded.position`;

const IN_USE = `
  SELECT DISTINCT area_code AS code FROM income_household
   WHERE survey_id = $1 AND NOT area_code = ANY($2)`;

/** Puts these areas in the place of those before; areas with households stay. */
export async function storeAreas(
  tx: Transaction,
  survey: IncomeSurveyEntity,
  areas: readonly PlannedArea[],
): Promise<void> {
  const codes = areas.map(({ code }) => code);
  const used = await tx.em.query<{ code: string }[]>(IN_USE, [survey.id, codes]);
  if (used.length > 0) {
    const list = used.map(({ code }) => code).join(', ');
    const text = {
      vi: `Địa bàn ${list} đã có hộ nên không bỏ được. Chưa có gì thay đổi.`,
      en: `Area ${list} has households and cannot be left out. Nothing was changed.`,
    };
    throw refuse('AREA_IN_USE', text, ['input', 'areas'], { survey });
  }
  await tx.em.query(`DELETE FROM income_survey_area WHERE survey_id = $1 AND NOT code = ANY($2)`, [
    ...[survey.id, codes],
  ]);
  await tx.em.query(AREAS, [survey.id, JSON.stringify(areas)]);
}
