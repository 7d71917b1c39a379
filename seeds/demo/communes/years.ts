import { accepted, present, type Caller } from '../caller.ts';
import {
  Approve,
  CommuneOn,
  CriteriaOf,
  Record,
  Series,
  Submit,
  Totals,
  type Unit,
} from './documents.ts';
import { LABEL, WARD, type CommuneStory } from './story.ts';

const SET = 'ntm-commune-2021-2025';
/** Income per person and year, million VND: made up, a little more each year. */
const FIRST_YEAR = 2021;

/** The three communes of the documents, until 30 June 2025. */
const COMMUNES = [
  { code: '01705', base: 40 },
  { code: '01693', base: 38 },
  { code: '01720', base: 36 },
];
interface Cell {
  readonly unit: Unit;
  readonly year: number;
  readonly indicatorId: string;
  readonly value: string;
}

/** 2021 to 2025: income of the three communes, the merger, and what it does to the figures. */
export async function playYears(story: CommuneStory): Promise<void> {
  const { stage, tell } = story;
  const office = await stage.as('dieu-phoi');
  const { criteriaSet } = await office.send(CriteriaOf, { code: SET });
  const income = criteriaSet?.criteria.find(({ number }) => number === 10)?.indicators[0];
  const indicatorId = present('indicator', income).id;

  tell.step(
    'Ba xã của các văn bản ghi thu nhập 2021–2024, văn phòng duyệt từng số.',
    'Three communes record incomes of 2021 to 2024; the office approves each.',
  );
  for (const { code, base } of COMMUNES) {
    const unit = present(
      'commune',
      (await office.send(CommuneOn, { code, on: '2024-12-31' })).commune,
    );
    const seen: string[] = [];
    for (let year = FIRST_YEAR; year <= 2024; year++) {
      const value = String(base + 2 * (year - FIRST_YEAR));
      seen.push(
        `${year}: ${value} (${await approved(story, office, { unit, year, indicatorId, value })})`,
      );
    }
    tell.fact(`${unit.fullName} – ${seen.join(' · ')}`);
  }
  const hungDao = await office.send(CommuneOn, { code: '01705', on: '2024-12-31' });
  const old = present('commune', hungDao.commune);

  tell.step(
    'Nhập nhầm đơn vị đo (đồng thay cho triệu đồng), và nhập cho xã không còn.',
    'A value in the wrong unit, and one for a commune that is no more, are refused.',
  );
  await refused(story, office, { unit: old, year: 2024, indicatorId, value: '46000000' }, [
    ...['UNUSUAL_VALUE', 'NOT_EDITABLE'],
  ]);
  await refused(story, office, { unit: old, year: 2025, indicatorId, value: '48' }, [
    'NOT_IN_YEAR',
  ]);

  tell.step(
    'Từ 1/7/2025 các xã nhập vào đơn vị mới: chuỗi số liệu ngắt, không cộng trùng.',
    'The merger of 1 July 2025 breaks the series; nothing is counted twice.',
  );
  const ward = present('commune', (await office.send(CommuneOn, WARD)).commune);
  await approved(story, office, { unit: ward, year: 2025, indicatorId, value: '52' });
  const span = { code: WARD.code, set: SET, from: FIRST_YEAR, to: 2025 };
  const series = (await office.send(Series, span)).communeCriteriaSeries;
  const { years } = present('series', series);
  for (const { year, units, boundaryBreak } of years) {
    const shown = units.map(({ commune, criteria }) => {
      const value = criteria.flatMap(({ assessments }) => assessments)[0]?.value;
      return `${commune.fullName} ${value ?? '–'}`;
    });
    tell.fact(`${year}: ${shown.join(' · ')}${boundaryBreak ? ' ⟂ ngắt chuỗi · break' : ''}`);
  }
  tell.check(
    'Năm 2025 có đánh dấu ngắt chuỗi · the year 2025 is marked as a break',
    years.some(({ year, boundaryBreak }) => year === 2025 && boundaryBreak !== null),
  );
  for (const [year, communes] of [
    [2024, 161],
    [2025, 56],
  ] as const) {
    const { criteriaTotals } = await office.send(Totals, { set: SET, year });
    const all = present('totals', criteriaTotals).all;
    tell.check(
      `Năm ${year}: ${all.communes} đơn vị · units (${communes})`,
      all.communes === communes,
    );
  }
}

/** Records, sends and approves one value; one that was approved in an earlier run stays. */
async function approved(story: CommuneStory, office: Caller, cell: Cell): Promise<string> {
  const { done } = await office.send(Record, { input: inputOf(story, cell) });
  if (done.userErrors[0]?.code === 'NOT_EDITABLE') return 'đã có · there already';
  const drafted = accepted('indicatorAssessmentRecord', done).assessment;
  let now = present('assessment', drafted);
  for (const document of [Submit, Approve]) {
    const { id, revision: baseRevision } = now;
    const sent = await office.send(document, { id, input: { baseRevision } });
    now = present('assessment', accepted('indicatorAssessment', sent.done).assessment);
  }
  return now.verdict;
}

async function refused(
  story: CommuneStory,
  office: Caller,
  cell: Cell,
  codes: readonly string[],
): Promise<void> {
  const { done } = await office.send(Record, { input: inputOf(story, cell) });
  const [first] = done.userErrors;
  story.tell.fact(first?.message ?? 'không bị từ chối · was not refused');
  story.tell.check(
    `không ghi · not stored (${first?.code ?? '–'})`,
    codes.includes(first?.code ?? ''),
  );
}

function inputOf({ operation }: CommuneStory, { unit, year, indicatorId, value }: Cell) {
  return {
    ...{ communeId: unit.id, year, indicatorId, value, note: LABEL, evidence: LABEL },
    operationId: operation(`${year}-${value}-${unit.id.slice(-8)}`),
  };
}
