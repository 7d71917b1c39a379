/** The tables the criteria go to, in the order in which they refer to each other. */
export interface Rows {
  criteria_set: object[];
  criteria_set_division: object[];
  criteria_set_criterion: object[];
  indicator: object[];
  indicator_threshold: object[];
  criteria_set_translation: object[];
  criteria_set_division_translation: object[];
  criteria_set_criterion_translation: object[];
  indicator_translation: object[];
}

const COLUMNS: Record<keyof Rows, readonly string[]> = {
  criteria_set: [
    ...['code', 'level', 'standard', 'name', 'legal_basis', 'valid_from', 'valid_to'],
    ...['valid_to_note', 'criteria_count', 'indicator_count', 'indicator_count_note', 'complete'],
    ...['rules', 'confidence', 'confidence_note', 'sources'],
  ],
  criteria_set_division: ['set_id', 'kind', 'code', 'name', 'definition', 'position'],
  criteria_set_criterion: [
    ...['set_id', 'number', 'name', 'part_id', 'indicators_complete', 'note'],
    ...['confidence', 'confidence_note', 'sources'],
  ],
  indicator: [
    ...['criterion_id', 'code', 'name', 'value_kind', 'unit', 'comparator', 'threshold_by'],
    ...[
      'requires_set_id',
      'computed_from',
      'options',
      'note',
      'confidence',
      'confidence_note',
      'sources',
      'position',
    ],
  ],
  indicator_threshold: [
    ...['indicator_id', 'region_code', 'year', 'value', 'yes_no', 'comparator', 'unit'],
    ...['thresholds_status', 'valid_from', 'source', 'confidence'],
  ],
  criteria_set_translation: ['language', 'name'],
  criteria_set_division_translation: ['language', 'name'],
  criteria_set_criterion_translation: ['language', 'name'],
  indicator_translation: ['language', 'name'],
};
const KEY: Partial<Record<keyof Rows, string>> = {
  criteria_set_translation: 'set_id',
  criteria_set_division_translation: 'division_id',
  criteria_set_criterion_translation: 'criterion_id',
  indicator_translation: 'indicator_id',
};

/** Inserts rows given as JSON, or brings those that are there up to date. */
export function upsert(table: keyof Rows): string {
  const key = KEY[table] ?? 'id';
  const columns = [key, ...COLUMNS[table]].join(', ');
  const insert = `INSERT INTO ${table} AS old (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1)`;
  // Results refer to thresholds, so these are only ever added.
  if (table === 'indicator_threshold') return `${insert} ON CONFLICT DO NOTHING`;
  const changed = COLUMNS[table].filter((column) => column !== 'language');
  const list = (prefix: string) => changed.map((column) => `${prefix}${column}`).join(', ');
  return `${insert} ON CONFLICT (${KEY[table] ? `${key}, language` : key}) DO UPDATE
    SET (${list('')}) = ROW (${list('EXCLUDED.')})
    WHERE (${list('old.')}) IS DISTINCT FROM (${list('EXCLUDED.')})`;
}

export function emptyRows(): Rows {
  return {
    criteria_set: [],
    criteria_set_division: [],
    criteria_set_criterion: [],
    indicator: [],
    indicator_threshold: [],
    criteria_set_translation: [],
    criteria_set_division_translation: [],
    criteria_set_criterion_translation: [],
    indicator_translation: [],
  };
}
