import type { Database } from '../../src/platform/db/data-source.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import { slugOf } from '../../src/platform/text/slug.ts';
import { readDataFile } from './data-file.ts';

interface RawUnit {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly fullNameEn: string;
}
interface RawOldCommune extends RawUnit {
  readonly type: string;
  readonly successorCode: string;
}
interface RawDistrict extends RawUnit {
  readonly type: string;
  readonly communes: readonly RawOldCommune[];
}
interface RawNewCommune extends RawUnit {
  readonly type: string;
  readonly areaKm2: number;
  readonly population: number;
  readonly headquarters: string | null;
  readonly centroid: { readonly lat: number; readonly lng: number };
}
interface RawFile {
  readonly province: RawUnit;
  readonly before: { readonly validTo: string; readonly districts: readonly RawDistrict[] };
  readonly after: {
    readonly validFrom: string;
    readonly legalBasis: string;
    readonly units: readonly RawNewCommune[];
  };
}

const OLD_LIST = 'Official lists before 1 July 2025, from two public copies that agree';
const NEW_LIST =
  'Official list from 1 July 2025, from two public copies that agree; figures of the national mapping publisher of 17 July 2025';

/**
 * The id of a unit in every database.
 * @param validFrom first day in force, null for units older than the records
 */
export function unitId(code: string, validFrom: string | null): string {
  return stableUuid(`unit:${code}@${validFrom ?? ''}`);
}

const UPSERT_UNITS = `
  INSERT INTO unit AS old (id, level, kind, code, name, full_name, full_name_en, slug, parent_id,
                    valid_from, valid_to, area_km2, population, latitude, longitude, headquarters,
                    legal_basis, source)
  SELECT id, level, kind, code, name, full_name, full_name_en, slug, parent_id,
         valid_from, valid_to, area_km2, population, latitude, longitude, headquarters,
         legal_basis, source
    FROM jsonb_populate_recordset(NULL::unit, $1)
  ON CONFLICT (id) DO UPDATE
     SET (kind, name, full_name, full_name_en, slug, parent_id, valid_to, area_km2, population,
          latitude, longitude, headquarters, legal_basis, source, updated_at)
       = (EXCLUDED.kind, EXCLUDED.name, EXCLUDED.full_name, EXCLUDED.full_name_en, EXCLUDED.slug,
          EXCLUDED.parent_id, EXCLUDED.valid_to, EXCLUDED.area_km2, EXCLUDED.population,
          EXCLUDED.latitude, EXCLUDED.longitude, EXCLUDED.headquarters, EXCLUDED.legal_basis,
          EXCLUDED.source, now())
   WHERE (old.name, old.full_name, old.full_name_en, old.valid_to, old.area_km2, old.population,
          old.headquarters, old.legal_basis, old.source)
         IS DISTINCT FROM
         (EXCLUDED.name, EXCLUDED.full_name, EXCLUDED.full_name_en, EXCLUDED.valid_to,
          EXCLUDED.area_km2, EXCLUDED.population, EXCLUDED.headquarters, EXCLUDED.legal_basis,
          EXCLUDED.source)`;

const INSERT_SUCCESSIONS = `
  INSERT INTO unit_succession (predecessor_id, successor_id)
  SELECT predecessor_id, successor_id FROM jsonb_populate_recordset(NULL::unit_succession, $1)
  ON CONFLICT DO NOTHING`;

/** Puts in the province, its ten former districts, the 161 units before and the 56 since July 2025. */
export async function seedUnits(database: Database): Promise<number> {
  const file = await readDataFile<RawFile>('admin-units-cao-bang.json');
  const units = [...provinceAndDistricts(file), ...oldCommunes(file), ...newCommunes(file)];
  await database.pool.query(UPSERT_UNITS, [JSON.stringify(units)]);
  await database.pool.query(INSERT_SUCCESSIONS, [JSON.stringify(successions(file))]);
  return units.length;
}

function row(unit: RawUnit, validFrom: string | null) {
  return {
    id: unitId(unit.code, validFrom),
    code: unit.code,
    name: unit.name.normalize('NFC'),
    full_name: unit.fullName.normalize('NFC'),
    full_name_en: unit.fullNameEn,
    slug: slugOf(unit.name),
    valid_from: validFrom,
  };
}

function provinceAndDistricts({ province, before }: RawFile): object[] {
  return [
    { ...row(province, null), level: 'PROVINCE', kind: 'PROVINCE', source: OLD_LIST },
    ...before.districts.map((district) => ({
      ...row(district, null),
      level: 'DISTRICT',
      kind: district.type.toUpperCase(),
      parent_id: unitId(province.code, null),
      valid_to: before.validTo,
      source: OLD_LIST,
    })),
  ];
}

function oldCommunes({ before }: RawFile): object[] {
  return before.districts.flatMap((district) =>
    district.communes.map((commune) => ({
      ...row(commune, null),
      level: 'COMMUNE',
      kind: commune.type.toUpperCase(),
      parent_id: unitId(district.code, null),
      valid_to: before.validTo,
      source: OLD_LIST,
    })),
  );
}

function newCommunes({ province, after }: RawFile): object[] {
  return after.units.map((commune) => ({
    ...row(commune, after.validFrom),
    level: 'COMMUNE',
    kind: commune.type.toUpperCase(),
    parent_id: unitId(province.code, null),
    area_km2: commune.areaKm2,
    population: commune.population,
    latitude: commune.centroid.lat,
    longitude: commune.centroid.lng,
    headquarters: commune.headquarters?.normalize('NFC') ?? null,
    legal_basis: after.legalBasis.replace(/ \(.*\)$/, ''),
    source: NEW_LIST,
  }));
}

function successions({ before, after }: RawFile): object[] {
  return before.districts.flatMap((district) =>
    district.communes.map((commune) => ({
      predecessor_id: unitId(commune.code, null),
      successor_id: unitId(commune.successorCode, after.validFrom),
    })),
  );
}
