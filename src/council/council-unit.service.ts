import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilLevel } from './council.enums.ts';
import { requireUnitOn } from './session-version.service.ts';

export const COUNCIL_UNIT_ERRORS = {
  DISTRICT_NEEDED: 'A council of the district tier, and only such a one, names its district.',
  UNIT_NOT_THEN: 'The unit did not exist on the day of the decision.',
} as const;

const OF_PROVINCE = `SELECT FROM unit WHERE id = $1 AND level = 'DISTRICT' AND parent_id = $2`;

interface Place {
  readonly provinceId: string;
  readonly districtId?: string | null | undefined;
  readonly level: CouncilLevel;
  readonly decisionDate: string;
}

/** The unit a council belongs to: the province, or the former district it was set up in. */
export async function councilUnit(tx: Transaction, place: Place): Promise<string> {
  const { provinceId, districtId, level, decisionDate } = place;
  if ((level === CouncilLevel.DISTRICT) !== Boolean(districtId)) {
    throw refuse('DISTRICT_NEEDED', DISTRICT_NEEDED, ['input', 'districtId']);
  }
  if (!districtId) return provinceId;
  const rows = await tx.em.query<object[]>(OF_PROVINCE, [districtId, provinceId]);
  if (!rows[0]) throw notFound(['input', 'districtId']);
  await requireUnitOn(tx, districtId, decisionDate, ['input', 'decisionDate']);
  return districtId;
}

const DISTRICT_NEEDED = {
  vi: 'Hội đồng cấp huyện phải ghi huyện cũ; Hội đồng cấp khác thì không. Chưa có gì được lưu.',
  en: 'A council of the district tier names its former district; others name none. Nothing was stored.',
};
