import { slugOf } from '../../src/platform/text/slug.ts';
import { Chance, dayOf, instant } from './chance.ts';
import type { TableRows } from './copy.ts';
import { PROVINCE_CODE, type ScalePlan } from './plan.ts';
import { FAMILY_NAMES, GIVEN_NAMES, placeName } from './words.ts';

const LABEL = 'Made up to measure speed; not a real place';
const KINDS = ['COOPERATIVE', 'REGISTERED_HOUSEHOLD', 'ENTERPRISE', 'COOPERATIVE_GROUP'] as const;
const KIND_WORDS = {
  COOPERATIVE: 'Hợp tác xã',
  REGISTERED_HOUSEHOLD: 'Hộ kinh doanh',
  ENTERPRISE: 'Công ty TNHH',
  COOPERATIVE_GROUP: 'Tổ hợp tác',
} as const;

const UNIT_COLUMNS = [
  'id', 'level', 'kind', 'code', 'name', 'full_name', 'full_name_en', 'slug', 'parent_id',
  'valid_from', 'area_km2', 'population', 'latitude', 'longitude', 'source',
]; // prettier-ignore

export function province(plan: ScalePlan): TableRows {
  const name = 'Thử Tải';
  const row = [
    plan.provinceId, 'PROVINCE', 'PROVINCE', PROVINCE_CODE, name, `Tỉnh ${name}`,
    'Load Test Province', 'thu-tai', null, '2025-07-01', null, null, null, null, LABEL,
  ]; // prettier-ignore
  return { table: 'unit', columns: UNIT_COLUMNS, count: 1, rows: [row] };
}

export function communes(plan: ScalePlan): TableRows {
  const chance = new Chance(11);
  function* rows() {
    for (const [n, id] of plan.communeIds.entries()) {
      const name = placeName(n);
      const ward = n % 20 === 0;
      const slug = slugOf(name);
      yield [
        id, 'COMMUNE', ward ? 'WARD' : 'COMMUNE', String(90_000 + n), name,
        `${ward ? 'Phường' : 'Xã'} ${name}`, `${slug} ${ward ? 'ward' : 'commune'}`, slug,
        plan.provinceId, '2025-07-01', chance.whole(20, 120), chance.whole(2_000, 20_000),
        Number((22 + chance.next()).toFixed(5)), Number((105 + chance.next()).toFixed(5)), LABEL,
      ]; // prettier-ignore
    }
  }
  return { table: 'unit', columns: UNIT_COLUMNS, count: plan.communes, rows: rows() };
}

export interface Producer {
  readonly id: string;
  readonly name: string;
  readonly communeId: string;
}

/** The producers: the same ones each time it is called. */
export function* producerList(plan: ScalePlan): Generator<Producer & { kind: string; n: number }> {
  const chance = new Chance(22);
  for (let n = 0; n < plan.producers; n += 1) {
    const kind = chance.pick(KINDS);
    const person = `${chance.pick(FAMILY_NAMES)} ${chance.pick(GIVEN_NAMES)}`;
    const place = placeName(chance.whole(0, 499));
    const name = `${KIND_WORDS[kind]} ${kind === 'REGISTERED_HOUSEHOLD' ? person : place} ${n + 1}`;
    yield {
      n,
      id: chance.uuid(instant(chance.whole(0, 1_500))),
      name,
      kind,
      communeId: chance.pick(plan.communeIds),
    };
  }
}

export function producers(plan: ScalePlan): TableRows {
  const chance = new Chance(33);
  function* rows() {
    for (const { id, name, kind, communeId, n } of producerList(plan)) {
      const phone = `09${String(10_000_000 + n)}`;
      const createdAt = new Date(instant(chance.whole(0, 1_500))).toISOString();
      yield [
        id, `${slugOf(name)}-tt`, name, kind, communeId, LABEL, `TT-${n + 1}`,
        dayOf(instant(chance.whole(0, 1_500))), phone, chance.happens(0.6), createdAt, true,
        'Made up',
      ]; // prettier-ignore
    }
  }
  return {
    table: 'producer',
    columns: [
      'id', 'slug', 'name', 'kind', 'commune_id', 'introduction', 'registration_number',
      'registered_on', 'phone', 'phone_public', 'created_at', 'demonstration', 'source',
    ], // prettier-ignore
    count: plan.producers,
    rows: rows(),
  };
}
