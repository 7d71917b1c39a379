import { IsNull, type EntityManager } from 'typeorm';
import { existedIn } from '../commune-criteria/assessment.rules.ts';
import { AssessmentPeriodKind } from '../commune-criteria/commune-criteria.enums.ts';
import { isOfPeriod } from '../commune-criteria/period.rules.ts';
import { findById } from '../platform/db/rows.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { UnitEntity } from '../region/region.entity.ts';
import { UnitLevel } from '../region/region.enums.ts';
import { tellMoved } from './advance.service.ts';
import { RecognitionEntity } from './recognition.entity.ts';
import { RecognitionState, RuralStandard } from './recognition.enums.ts';
import { noteStep, type StepOf } from './recognition.service.ts';

export const REGISTER_ERRORS = {
  NOT_IN_YEAR: 'The unit did not exist in that year.',
  WRONG_STANDARD: 'Units of this kind are not recognised at this standard.',
  NO_SET: 'No criteria set for this standard was in force in that year.',
  EXISTS: 'There is a file for this already; the payload holds it.',
} as const;

export interface Registering {
  readonly unitId: string;
  readonly hamlet?: string | null;
  readonly standard: RuralStandard;
  readonly year: number;
}

interface Start extends StepOf {
  readonly move: 'REGISTER' | 'RECORD_EARLIER';
  readonly state: RecognitionState;
  readonly earlierSource: string | null;
}

const SET = `
  SELECT id FROM criteria_set
   WHERE level = $1 AND standard = $2 AND valid_from <= make_date($3, 12, 31)
     AND coalesce(valid_to >= make_date($3, 1, 1), true)
   ORDER BY valid_from DESC, version DESC LIMIT 1`;

async function setFor(em: EntityManager, level: string, standard: string, year: number) {
  const [row] = await em.query<{ id: string }[]>(SET, [level, standard, year]);
  return row?.id ?? null;
}

/** Opens a file; of one unit, hamlet, standard and year there is one at a time. */
export async function openRecognition(
  tx: Transaction,
  input: Registering,
  { move, state, earlierSource, ...step }: Start,
): Promise<RecognitionEntity> {
  const { em } = tx;
  const { unitId, standard, year } = input;
  const hamlet = input.hamlet ?? null;
  tx.authorize({ unitId });
  const unit = await findById(em, UnitEntity, unitId);
  if (!unit) throw notFound(['input', 'unitId']);
  const isCity = unit.level === UnitLevel.DISTRICT;
  if (isCity !== (standard === RuralStandard.NTM_CITY_COMPLETION) || (isCity && hamlet)) {
    throw refuse('WRONG_STANDARD', WRONG_STANDARD, ['input', 'standard']);
  }
  // Results of hamlets and cities are not recorded in this system.
  const itself = !isCity && !hamlet;
  const periodKind = itself ? periodOf(unit, year) : null;
  if (itself ? !periodKind : !existedIn(unit, year)) {
    throw refuse('NOT_IN_YEAR', NOT_IN_YEAR, ['input', 'year']);
  }
  const setId = hamlet ? null : await setFor(em, unit.level, standard, year);
  if (itself && !setId && !earlierSource) {
    throw refuse('NO_SET', NO_SET, ['input', 'standard']);
  }
  await requireNone(tx, { unitId, hamlet, standard, year });
  const id = uuidv7();
  const row = { id, unitId, hamlet, standard, year, periodKind, setId, state, earlierSource };
  // What one person knows of an older decision, a second one has to confirm.
  const appraisedBy = earlierSource ? tx.context.actor.personId : null;
  await em.insert(RecognitionEntity, { ...row, appraisedBy, revision: 1 });
  const recognition = await em.findOneByOrFail(RecognitionEntity, { id });
  await noteStep(tx, recognition, move, null, step);
  const { documentNumber, documentDay, fileIds } = step;
  tx.record({
    action: `recognition.${move.toLowerCase().replaceAll('_', '-')}`,
    subjectType: 'Recognition',
    subjectId: id,
    after: { ...row, documentNumber, documentDay, fileIds },
  });
  await tellMoved(tx, recognition, null);
  return recognition;
}

/** The end of the year where the unit was in force then, else its middle. */
function periodOf(unit: UnitEntity, year: number): 'YEAR_END' | 'MID_YEAR' | null {
  const { YEAR_END, MID_YEAR } = AssessmentPeriodKind;
  if (isOfPeriod(unit, { year, periodKind: YEAR_END })) return 'YEAR_END';
  return isOfPeriod(unit, { year, periodKind: MID_YEAR }) ? 'MID_YEAR' : null;
}

async function requireNone({ em }: Transaction, wanted: Required<Registering>): Promise<void> {
  const { unitId, standard, year } = wanted;
  // Two at once: the second waits here and finds what the first has made.
  await em.query(`SELECT pg_advisory_xact_lock(hashtextextended('recognition:' || $1, 0))`, [
    unitId,
  ]);
  const hamlet = wanted.hamlet ?? IsNull();
  const all = await em.findBy(RecognitionEntity, { unitId, standard, year, hamlet });
  const { WITHDRAWN, REJECTED } = RecognitionState;
  const present = all.find(({ state }) => state !== WITHDRAWN && state !== REJECTED);
  if (present) throw refuse('EXISTS', EXISTS, ['input'], { recognition: present });
}

const WRONG_STANDARD = {
  vi: 'Đơn vị này không xét chuẩn này: thành phố xét hoàn thành nhiệm vụ, xã và xóm xét các chuẩn khác. Chưa có gì được lưu.',
  en: 'Units of this kind are not recognised at this standard. Nothing was stored.',
};
const NOT_IN_YEAR = {
  vi: 'Đơn vị này không có trong năm đó. Chưa có gì được lưu; hãy chọn đơn vị hoặc năm khác.',
  en: 'The unit did not exist in that year. Nothing was stored; choose another unit or year.',
};
const NO_SET = {
  vi: 'Năm đó chưa có bộ tiêu chí cho chuẩn này. Chưa có gì được lưu; hãy chọn năm hoặc chuẩn khác.',
  en: 'No criteria set for this standard was in force in that year. Nothing was stored; choose another year or standard.',
};
const EXISTS = {
  vi: 'Đã có hồ sơ cho đơn vị, chuẩn và năm này. Chưa có gì được lưu; hãy mở hồ sơ đó.',
  en: 'There is a file for this unit, standard and year already. Nothing was stored; open that one.',
};
