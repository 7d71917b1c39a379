import {
  ProgrammeTargetsDocument,
  type ProgrammeTargetsQuery,
} from '../../generated/operations.ts';
import { allOf, columnOf, dataSet, DAY } from './data-set.ts';

type Row = ProgrammeTargetsQuery['targets']['nodes'][number];

const IN_UNIT = { vi: 'đơn vị ở cột unit', en: 'in the unit of the column unit' };
const column = columnOf<Row>();
const placeOf = ({ place }: Row) => ('code' in place ? place : null);

const COLUMNS = [
  column('code', ({ code }) => code, 'Mã chỉ tiêu', 'Code of the target'),
  column('target', ({ text }) => text, 'Nội dung chỉ tiêu', 'The target in words, in Vietnamese'),
  column('metric', ({ metric }) => metric, 'Đếm gì', 'What it counts'),
  column('place_code', (row) => placeOf(row)?.code, 'Mã nơi thực hiện', 'Code of the place'),
  column('place', (row) => placeOf(row)?.fullName, 'Nơi thực hiện', 'Place, as it was then'),
  column('unit', ({ unit }) => unit, 'Đơn vị tính', 'Unit of the values, in Vietnamese'),
  column(
    'baseline',
    ({ baseline }) => baseline,
    'Xuất phát; trống = chưa biết',
    'Where it started; empty = not known',
    IN_UNIT,
  ),
  column('comparator', ({ comparator }) => comparator, 'So với mục tiêu', 'How it is compared'),
  column('goal', ({ goal }) => goal, 'Mục tiêu', 'The goal', IN_UNIT),
  column('starts_on', ({ startsOn }) => startsOn, 'Tính từ ngày', 'First day that counts', DAY),
  column('due', ({ due }) => due, 'Hạn', 'The day it is to be reached by', DAY),
  column('owner', ({ owner }) => owner, 'Cơ quan chịu trách nhiệm', 'Who answers for it'),
  column(
    'progress',
    ({ progress }) => progress.value,
    'Kết quả đến nay; trống = chưa có số liệu',
    'How far it has come; empty = nothing is known',
    IN_UNIT,
  ),
  column(
    'progress_source',
    ({ progress }) => progress.source,
    'LIVE đếm từ hệ thống, REPORTED theo báo cáo, NONE chưa có',
    'LIVE counted here, REPORTED entered with a source, NONE not known',
  ),
  column('progress_on', ({ progress }) => progress.asOf, 'Kết quả ngày', 'Its day', DAY),
  column('met', ({ progress }) => progress.met, 'Đạt mục tiêu chưa', 'Whether the goal is reached'),
  column(
    'reported_source',
    ({ reportedSource }) => reportedSource,
    'Nguồn của số liệu báo cáo',
    'Where the reported value comes from',
  ),
  column(
    'document',
    ({ document }) => document?.number,
    'Số văn bản giao chỉ tiêu',
    'Number of the document that sets it',
  ),
  column('document_on', ({ document }) => document?.issuedOn, 'Ngày văn bản', 'Its day', DAY),
  column('issuer', ({ document }) => document?.issuer, 'Cơ quan ban hành', 'Who issued it'),
];

export const TARGETS = dataSet(
  {
    file: { vi: 'chi-tieu-ke-hoach', en: 'targets' },
    title: { vi: 'Chỉ tiêu kế hoạch', en: 'Targets of the programme' },
    about: {
      vi: 'Xuất phát, mục tiêu, hạn và kết quả đến nay của từng chỉ tiêu.',
      en: 'Baseline, goal, day and progress of each target.',
    },
    basis: {
      vi: 'Văn bản giao từng chỉ tiêu ở cột document; kết quả LIVE đếm từ giấy chứng nhận và quyết định công nhận.',
      en: 'The document of each target is in document; LIVE values are counted from certificates and decisions.',
    },
  },
  COLUMNS,
  ({ ask }) => allOf(async (page) => (await ask(ProgrammeTargetsDocument, page)).targets),
);
