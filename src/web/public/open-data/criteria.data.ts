import {
  ProgrammeCriteriaDocument,
  ProgrammeCriteriaSetsDocument,
  type ProgrammeCriteriaQuery,
} from '../../generated/operations.ts';
import type { PageRequest } from '../../page.ts';
import { columnOf, dataSet, DAY } from './data-set.ts';

type Set = NonNullable<ProgrammeCriteriaQuery['criteriaSet']>;
type Criterion = Set['criteria'][number];
type Indicator = Criterion['indicators'][number];
type Threshold = Indicator['thresholds'][number];
interface Row {
  readonly set: Set;
  readonly criterion: Criterion;
  readonly indicator: Indicator;
  /** Null where an indicator has none. */
  readonly threshold: Threshold | null;
}

const column = columnOf<Row>();

const COLUMNS = [
  column('set_code', ({ set }) => set.code, 'Mã bộ tiêu chí', 'Code of the criteria set'),
  column('set_name', ({ set }) => set.name, 'Tên bộ tiêu chí', 'Name of the set, in Vietnamese'),
  column('level', ({ set }) => set.level, 'Cấp áp dụng', 'The tier it is for'),
  column(
    'standard',
    ({ set }) => set.standard,
    'Chuẩn: NTM, NTM_ADVANCED nâng cao, NTM_MODEL kiểu mẫu…',
    'The standard it defines: NTM, NTM_ADVANCED, NTM_MODEL …',
  ),
  column(
    'legal_basis',
    ({ set }) => set.legalBasis,
    'Quyết định ban hành bộ tiêu chí',
    'The decision that issued the set',
  ),
  column('set_from', ({ set }) => set.validFrom, 'Bộ có hiệu lực từ', 'Set in force from', DAY),
  column(
    'set_until',
    ({ set }) => set.validTo,
    'Bộ có hiệu lực đến; trống = chưa hết hoặc chưa biết',
    'Set in force until; empty = still, or not known',
    DAY,
  ),
  column('criterion_number', ({ criterion }) => criterion.number, 'Số tiêu chí', 'Criterion'),
  column('criterion', ({ criterion }) => criterion.name, 'Tiêu chí', 'Its name, in Vietnamese'),
  column('indicator_code', ({ indicator }) => indicator.code, 'Mã chỉ tiêu', 'Indicator'),
  column('indicator_vi', ({ indicator }) => indicator.nameVi, 'Chỉ tiêu', 'Name in Vietnamese'),
  column(
    'indicator_en',
    ({ indicator }) => indicator.nameEn,
    'Tên tiếng Anh; tiếng Việt nếu chưa dịch',
    'Name in English; Vietnamese where not translated',
  ),
  column(
    'threshold_status',
    ({ threshold }) => threshold?.thresholdsStatus ?? 'NOT_FOUND',
    'KNOWN có ngưỡng, NOT_FOUND chưa có ngưỡng (không bao giờ là đạt)',
    'KNOWN, or NOT_FOUND: there is none, and nothing is met by it',
  ),
  column('region', ({ threshold }) => threshold?.regionCode, 'Vùng; trống = chung', 'Region'),
  column(
    'commune_group',
    ({ threshold }) => threshold?.communeGroup,
    'Nhóm xã; trống = mọi nhóm',
    'Commune group; empty = all',
  ),
  column('year', ({ threshold }) => threshold?.year, 'Năm; trống = mọi năm', 'Year; empty = all'),
  column(
    'comparator',
    ({ threshold, indicator }) => threshold?.comparator ?? indicator.comparator,
    'Kết quả so với ngưỡng thế nào thì đạt',
    'How a value stands to the threshold when it is met',
  ),
  column('value', ({ threshold }) => threshold?.value, 'Ngưỡng bằng số', 'The number to reach', {
    vi: 'đơn vị ở cột unit',
    en: 'in the unit of the column unit',
  }),
  column(
    'yes_no',
    ({ threshold }) => threshold?.yesNo,
    'Ngưỡng của chỉ tiêu có hoặc không',
    'The answer to reach, where it is yes or no',
  ),
  column(
    'unit',
    ({ threshold, indicator }) => threshold?.unit ?? indicator.unit,
    'Đơn vị tính, tiếng Anh',
    'Unit of the values',
  ),
  column(
    'threshold_from',
    ({ threshold }) => threshold?.validFrom,
    'Ngưỡng áp dụng từ',
    'Threshold applies from',
    DAY,
  ),
  column(
    'threshold_until',
    ({ threshold }) => threshold?.validTo,
    'Ngưỡng áp dụng đến',
    'Threshold applies until',
    DAY,
  ),
  column(
    'source',
    ({ threshold, indicator }) => threshold?.source ?? indicator.sources.join('; '),
    'Nguồn của ngưỡng, hoặc của chỉ tiêu khi chưa có ngưỡng',
    'Source of the threshold, or of the indicator where there is none',
  ),
  column(
    'confidence',
    ({ threshold }) => threshold?.confidence,
    'Mức tin cậy của nguồn',
    'How well the threshold is sourced',
  ),
];

/** Confirmed thresholds that nothing has taken the place of; proposals and drafts are not asked for. */
export const CRITERIA = dataSet<Row>(
  {
    file: { vi: 'tieu-chi', en: 'criteria' },
    title: {
      vi: 'Bộ tiêu chí, chỉ tiêu và ngưỡng nông thôn mới',
      en: 'New-rural criteria, indicators and thresholds',
    },
    about: {
      vi: 'Mỗi dòng một ngưỡng đang áp dụng; chỉ tiêu chưa có ngưỡng có một dòng NOT_FOUND.',
      en: 'One row for each threshold that applies; an indicator without one has a row NOT_FOUND.',
    },
    basis: {
      vi: 'Quyết định ban hành từng bộ ở cột legal_basis; nguồn của từng ngưỡng ở cột source.',
      en: 'The decision of each set is in legal_basis, the source of each threshold in source.',
    },
  },
  COLUMNS,
  async (request) => {
    const { criteriaSets } = await request.ask(ProgrammeCriteriaSetsDocument, {});
    const rows: Row[] = [];
    for (const { code } of criteriaSets) rows.push(...(await rowsOfSet(request, code)));
    return rows;
  },
);

async function rowsOfSet({ ask }: PageRequest, code: string): Promise<Row[]> {
  const { criteriaSet: set } = await ask(ProgrammeCriteriaDocument, { code });
  if (!set) return [];
  return set.criteria.flatMap((criterion) =>
    criterion.indicators.flatMap((indicator): Row[] => {
      const { thresholds } = indicator;
      const all = thresholds.length > 0 ? thresholds : [null];
      return all.map((threshold) => ({ set, criterion, indicator, threshold }));
    }),
  );
}
