import {
  ProgrammeRecognisedDocument,
  type RecognisedAtFragment,
  type RecognisedUnitFragment,
} from '../../generated/operations.ts';
import { columnOf, dataSet, DAY } from './data-set.ts';

interface Row {
  readonly unit: RecognisedUnitFragment;
  readonly fact: RecognisedAtFragment;
}

const column = columnOf<Row>();

const COLUMNS = [
  column('commune_code', ({ unit }) => unit.code, 'Mã xã lúc đó', 'Code of the commune then'),
  column('commune_vi', ({ unit }) => unit.nameVi, 'Xã', 'Its name in Vietnamese'),
  column('commune_en', ({ unit }) => unit.nameEn, 'Tên tiếng Anh', 'Its name in English'),
  column(
    'commune_until',
    ({ unit }) => unit.validUntil,
    'Ngày cuối của xã; trống = đang có hiệu lực. Xã sau không tự có danh hiệu của xã trước',
    'Last day of the commune; empty = in force. What it became does not inherit the standard',
    DAY,
  ),
  column(
    'standard',
    ({ fact }) => fact.standard,
    'NTM đạt chuẩn, NTM_ADVANCED nâng cao, NTM_MODEL kiểu mẫu',
    'NTM, NTM_ADVANCED (nâng cao), NTM_MODEL (kiểu mẫu)',
  ),
  column('year', ({ fact }) => fact.year, 'Công nhận cho năm', 'The year it is for'),
  column('decision', ({ fact }) => fact.decisionNumber, 'Số quyết định', 'Decision number'),
  column('decided_on', ({ fact }) => fact.recognisedOn, 'Ngày quyết định', 'Its day', DAY),
  column(
    'revoked_on',
    ({ fact }) => fact.revokedOn,
    'Ngày thu hồi; trống = còn giữ',
    'The day it was revoked; empty = it holds',
    DAY,
  ),
  column(
    'source',
    ({ fact }) => fact.earlierSource,
    'Nguồn, với quyết định có trước khi lập hồ sơ ở đây',
    'Where older decisions are known from',
  ),
  column(
    'is_demonstration',
    ({ fact }) => fact.isDemonstration,
    'true = số liệu minh họa, không có giá trị pháp lý',
    'true = made up to show something, without meaning in law',
  ),
];

/** Decisions on communes of today and before; files without a decision are not public. */
export const RECOGNISED = dataSet<Row>(
  {
    file: { vi: 'xa-dat-chuan', en: 'recognised-communes' },
    title: { vi: 'Xã được công nhận theo chuẩn', en: 'Communes recognised at a standard' },
    about: {
      vi: 'Mỗi dòng một quyết định công nhận một xã, của xã hiện nay và xã trước sắp xếp.',
      en: 'One row for each decision about a commune, of now or from before the reorganisation.',
    },
    basis: {
      vi: 'Quyết định công nhận ở từng dòng; điều kiện và thu hồi: Quyết định 18/2022/QĐ-TTg (2021–2025).',
      en: 'The decision in each row; conditions and revocation: Quyết định 18/2022/QĐ-TTg (2021–2025).',
    },
  },
  COLUMNS,
  async ({ ask }) => {
    const { communeStandings } = await ask(ProgrammeRecognisedDocument, {});
    const all = communeStandings.flatMap(({ commune, own, former }): Row[] => [
      ...own.map((fact) => ({ unit: commune, fact })),
      ...former.flatMap(({ unit, facts }) => facts.map((fact) => ({ unit, fact }))),
    ]);
    // A unit that was divided stands beside each of the units it became a part of.
    return [...new Map(all.map((row) => [keyOf(row), row])).values()];
  },
);

function keyOf({ unit, fact }: Row): string {
  const { standard, year, decisionNumber, recognisedOn } = fact;
  return JSON.stringify([unit.code, unit.validFrom, standard, year, decisionNumber, recognisedOn]);
}
