import type { Database } from '../../src/platform/db/data-source.ts';
import { stableUuid } from '../../src/platform/db/stable-uuid.ts';
import {
  confidenceOf,
  historicSets,
  type RawCriteriaFile,
  type RawCriterion,
  type RawIndicator,
  type RawSet,
} from './commune-criteria-file.ts';
import { emptyRows, upsert, type Rows } from './commune-criteria-tables.ts';
import { readDataFile } from './data-file.ts';
import { unitId } from './units.ts';

const PROVINCE_CODE = '04';
const PROVINCE_REGION = 'TDMNPB';
const PROVINCE_REGION_SOURCE =
  'admin-units-cao-bang.json: tỉnh Cao Bằng thuộc vùng Trung du và miền núi phía Bắc của các bộ tiêu chí';

/**
 * Puts in the criteria sets with what is known of their thresholds; a threshold that was not found is
 * a row without a number. Thresholds that the office has entered are never touched.
 */
export async function seedCommuneCriteria(database: Database): Promise<number> {
  const file = await readDataFile<RawCriteriaFile>('criteria-commune.json');
  const rows = emptyRows();
  for (const set of [...file.sets, ...historicSets(file)]) addSet(rows, set);
  const runner = database.source.createQueryRunner();
  try {
    await runner.startTransaction();
    for (const table of Object.keys(rows) as (keyof Rows)[]) {
      await runner.query(upsert(table), [JSON.stringify(rows[table])]);
    }
    await runner.query(
      `INSERT INTO unit_classification (id, unit_id, kind, code, source)
       SELECT $1, id, 'REGION', $3, $4 FROM unit WHERE id = $2 ON CONFLICT DO NOTHING`,
      [
        stableUuid(`unit-classification:${PROVINCE_CODE}:${PROVINCE_REGION}`),
        unitId(PROVINCE_CODE, null),
        PROVINCE_REGION,
        PROVINCE_REGION_SOURCE,
      ],
    );
    await runner.query(INSERT_PRIORITIES, [JSON.stringify(await priorityRows())]);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
  return Object.values(rows).flat().length;
}

interface RawPriority {
  readonly set: string;
  readonly numbers: readonly number[];
  readonly districtCode: string;
  readonly validFrom: string;
  readonly source: string;
}

const INSERT_PRIORITIES = `
  INSERT INTO criterion_priority (id, criterion_id, unit_id, valid_from, source)
  SELECT id, criterion_id, unit_id, valid_from, source
    FROM jsonb_populate_recordset(NULL::criterion_priority, $1) ON CONFLICT DO NOTHING`;

/** Criteria that a document asks communes to put first. */
async function priorityRows(): Promise<object[]> {
  const list = await readDataFile<RawPriority[]>('criterion-priorities.json');
  return list.flatMap(({ set, numbers, districtCode, validFrom, source }) =>
    numbers.map((number) => ({
      id: stableUuid(`criterion-priority:${set}:${number}:${districtCode}:${validFrom}`),
      criterion_id: criterionId(set, number),
      unit_id: unitId(districtCode, null),
      ...{ valid_from: validFrom, source },
    })),
  );
}

export const criteriaSetId = (code: string) => stableUuid(`criteria-set:${code}`);
export const criterionId = (code: string, number: number) =>
  stableUuid(`criterion:${code}:${number}`);
export const indicatorId = (set: string, number: number, code: string) =>
  stableUuid(`indicator:${set}:${number}:${code}`);

const clean = (text: string) => text.normalize('NFC').trim();

function english(rows: object[], key: string, id: string, name: string | undefined): void {
  if (name) rows.push({ [key]: id, language: 'EN', name: clean(name) });
}

function addSet(rows: Rows, set: RawSet): void {
  const id = criteriaSetId(set.id);
  rows.criteria_set.push({
    id,
    code: set.id,
    level: set.level.toUpperCase(),
    standard: set.standard,
    name: clean(set.nameVi),
    legal_basis: clean(set.legalBasis),
    valid_from: set.validFrom ?? null,
    valid_to: set.validTo ?? null,
    valid_to_note: set.validToNote ?? null,
    criteria_count: set.criteriaCount ?? null,
    indicator_count: set.indicatorCount ?? null,
    indicator_count_note: set.indicatorCountConfidence ?? null,
    complete: set.criteriaComplete !== false,
    rules: set.rules ?? [],
    ...confidenceOf(set.confidence),
    sources: set.sources ?? [],
  });
  english(rows.criteria_set_translation, 'set_id', id, set.nameEn);
  addDivisions(rows, set, id);
  for (const criterion of set.criteria) addCriterion(rows, set, criterion);
}

interface Division {
  readonly kind: string;
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn?: string;
  readonly definitionVi?: string;
}

const divisionId = (set: string, kind: string, code: string) =>
  stableUuid(`criteria-division:${set}:${kind}:${code}`);

function addDivisions(rows: Rows, set: RawSet, setId: string): void {
  const all: Division[] = [
    ...(set.groups ?? []).map((one) => ({ ...one, kind: 'PART', code: String(one.number) })),
    ...(set.regions ?? []).map((one) => ({ ...one, kind: 'REGION' })),
    ...(set.communeGroups ?? []).map((one) => ({ ...one, kind: 'COMMUNE_GROUP' })),
  ];
  all.forEach((one, position) => {
    const id = divisionId(set.id, one.kind, one.code);
    const definition = one.definitionVi ? clean(one.definitionVi) : null;
    const name = clean(one.nameVi);
    const place = { set_id: setId, kind: one.kind, code: one.code, position };
    rows.criteria_set_division.push({ id, ...place, name, definition });
    english(rows.criteria_set_division_translation, 'division_id', id, one.nameEn);
  });
}

function addCriterion(rows: Rows, set: RawSet, criterion: RawCriterion): void {
  const id = criterionId(set.id, criterion.number);
  rows.criteria_set_criterion.push({
    id,
    set_id: criteriaSetId(set.id),
    number: criterion.number,
    name: clean(criterion.nameVi),
    part_id: criterion.group ? divisionId(set.id, 'PART', String(criterion.group)) : null,
    indicators_complete: criterion.indicatorsComplete ?? false,
    note: criterion.note ?? null,
    ...confidenceOf(criterion.confidence),
    sources: criterion.sources ?? set.sources ?? [],
  });
  english(rows.criteria_set_criterion_translation, 'criterion_id', id, criterion.nameEn);
  criterion.indicators.forEach((indicator, position) => {
    addIndicator(rows, { set, criterion }, indicator, position);
  });
}

const COMPARATORS: Readonly<Record<string, string>> = { '>=': 'GTE', '<=': 'LTE', '=': 'EQ' };

interface Above {
  readonly set: RawSet;
  readonly criterion: RawCriterion;
}

function addIndicator(rows: Rows, above: Above, indicator: RawIndicator, position: number): void {
  const { set, criterion } = above;
  const id = indicatorId(set.id, criterion.number, indicator.code);
  const comparator = COMPARATORS[indicator.comparator];
  if (!comparator)
    throw new Error(`${set.id} ${indicator.code}: comparator ${indicator.comparator}`);
  const sources = indicator.sources ?? criterion.sources ?? set.sources ?? [];
  rows.indicator.push({
    id,
    criterion_id: criterionId(set.id, criterion.number),
    code: indicator.code,
    // Where the wording of an indicator is that of its criterion, the file gives only the latter.
    name: clean(indicator.nameVi ?? criterion.nameVi),
    value_kind: indicator.unit.startsWith('boolean') ? 'YES_NO' : 'NUMBER',
    unit: indicator.unit,
    comparator,
    threshold_by: (indicator.thresholdBy ?? []).map((key) => key.toUpperCase()),
    requires_set_id: indicator.requiresSet ? criteriaSetId(indicator.requiresSet) : null,
    computed_from: indicator.computedFrom ?? null,
    options: indicator.options ?? [],
    note: indicator.note ?? null,
    ...confidenceOf(indicator.confidence ?? indicator.nameConfidence ?? criterion.confidence),
    sources,
    position,
  });
  english(
    rows.indicator_translation,
    'indicator_id',
    id,
    indicator.nameEn ?? (indicator.nameVi ? undefined : criterion.nameEn),
  );
  addThresholds(rows, above, indicator, { indicator_id: id, comparator, sources });
}

interface ThresholdBase {
  readonly indicator_id: string;
  readonly comparator: string;
  readonly sources: readonly string[];
}

function addThresholds(
  rows: Rows,
  { set, criterion }: Above,
  indicator: RawIndicator,
  base: ThresholdBase,
) {
  const { sources, ...common } = base;
  const confidence = confidenceOf(indicator.confidence ?? criterion.confidence).confidence;
  const push = (key: string, row: object) =>
    rows.indicator_threshold.push({
      id: stableUuid(`indicator-threshold:${base.indicator_id}:${key}`),
      ...common,
      unit: indicator.unit,
      thresholds_status: 'KNOWN',
      valid_from: set.validFrom ?? null,
      source: `${set.legalBasis}; ${sources.join('; ')}`.slice(0, 1000),
      confidence,
      ...row,
    });
  const value = indicator.thresholds;
  if (indicator.byRegionAndYear) {
    for (const one of indicator.byRegionAndYear) {
      const region = one.region === 'general' ? null : one.region;
      push(`${one.region}:${one.year}`, { region_code: region, year: one.year, value: one.value });
    }
  } else if (value === null) {
    push('not-found', {
      thresholds_status: 'NOT_FOUND',
      source: `${set.legalBasis}: chưa đọc được phụ lục có con số này`,
      confidence: 'NOT_FOUND',
    });
  } else {
    push('all', typeof value === 'boolean' ? { yes_no: value } : { value });
  }
}
