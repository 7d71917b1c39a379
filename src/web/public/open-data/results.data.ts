import {
  ProgrammeResultsDocument,
  type ProgrammeResultsQuery,
} from '../../generated/operations.ts';
import type { PageRequest } from '../../page.ts';
import { columnOf, dataSet, DAY } from './data-set.ts';

type Matrix = NonNullable<ProgrammeResultsQuery['approvedMatrix']>;
type Unit = Matrix['communes'][number];
interface Row {
  readonly unit: Unit;
  readonly periodKind: (typeof PERIODS)[number];
  readonly cell: Unit['cells'][number];
  readonly indicator: Matrix['indicators'][number] | undefined;
}

const PERIODS = ['MID_YEAR', 'YEAR_END'] as const;
/** As many as one answer may have. */
const YEARS = 10;

const column = columnOf<Row>();

const COLUMNS = [
  column('commune_code', ({ unit }) => unit.code, 'Mã xã lúc đó', 'Code of the commune then'),
  column('commune', ({ unit }) => unit.name, 'Tên xã, không kèm loại', 'Name without its kind'),
  column(
    'commune_from',
    ({ unit }) => unit.validFrom,
    'Ngày đầu của xã, để phân biệt các xã cùng mã',
    'First day of the commune, to tell those of one code apart',
    DAY,
  ),
  column('year', ({ cell }) => cell.year, 'Năm', 'Year'),
  column(
    'period',
    ({ periodKind }) => periodKind,
    'YEAR_END cả năm, MID_YEAR đến 30/6',
    'YEAR_END the whole year, MID_YEAR until 30 June',
  ),
  column(
    'criterion_number',
    ({ indicator }) => indicator?.criterionNumber,
    'Tiêu chí',
    'Criterion',
  ),
  column('indicator_code', ({ cell }) => cell.indicatorCode, 'Chỉ tiêu', 'Indicator'),
  column(
    'value',
    ({ cell }) => cell.value,
    'Kết quả bằng số; trống = chưa có',
    'The value; empty = none',
    { vi: 'đơn vị ở cột unit', en: 'in the unit of the column unit' },
  ),
  column('unit', ({ indicator }) => indicator?.unit, 'Đơn vị tính, tiếng Anh', 'Its unit'),
  column('yes_no', ({ cell }) => cell.yesNo, 'Kết quả có hoặc không', 'The answer, yes or no'),
  column(
    'met',
    ({ cell }) => cell.met,
    'Đạt theo ngưỡng lúc xét; trống = chưa có ngưỡng hoặc chưa có kết quả',
    'Met by the threshold it was judged by; empty = no threshold or no value',
  ),
  column(
    'is_demonstration',
    ({ cell }) => cell.isDemonstration,
    'true = số liệu minh họa, không có thật',
    'true = made up to show something',
  ),
];

/** What was approved, which is public; proofs and remarks are people's own words and stay out. */
export const RESULTS = dataSet<Row>(
  {
    file: { vi: 'ket-qua', en: 'results' },
    title: { vi: 'Kết quả chỉ tiêu đã duyệt', en: 'Approved results' },
    about: {
      vi: 'Kết quả đã duyệt của từng xã theo kỳ, mỗi bộ tiêu chí một tệp, mười năm gần nhất.',
      en: 'Approved results of communes by period, one file for each criteria set, the last ten years.',
    },
    basis: {
      vi: 'Kết quả do xã báo cáo và Văn phòng điều phối duyệt; bộ tiêu chí và ngưỡng ở tệp tiêu chí.',
      en: 'Reported by communes, approved by the coordination office; sets and thresholds are in the file of criteria.',
    },
  },
  COLUMNS,
  async (request) => {
    const [set = ''] = request.params['file']?.split('.') ?? [];
    const rows: Row[] = [];
    for (const periodKind of PERIODS) {
      const matrix = await matrixOf(request, set, periodKind);
      if (!matrix) return null;
      const indicators = new Map(matrix.indicators.map((one) => [one.code, one]));
      for (const unit of matrix.communes) {
        for (const cell of unit.cells) {
          rows.push({ unit, periodKind, cell, indicator: indicators.get(cell.indicatorCode) });
        }
      }
    }
    return rows;
  },
);

async function matrixOf(
  { ask, context }: PageRequest,
  setCode: string,
  periodKind: Row['periodKind'],
) {
  const toYear = Number(context.today.slice(0, 4));
  const years = { fromYear: toYear - YEARS + 1, toYear };
  return (await ask(ProgrammeResultsDocument, { setCode, ...years, periodKind })).approvedMatrix;
}
