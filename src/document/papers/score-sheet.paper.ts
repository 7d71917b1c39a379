import type { Content } from 'pdfmake/interfaces.js';
import { capital, inWords } from '../../platform/text/number-words.ts';
import { heading, title } from '../kit/heading.ts';
import { mm, SIZE, textWidth } from '../kit/measure.ts';
import type { Paper } from '../kit/page.ts';
import { qrCode } from '../kit/qr.ts';
import { signatures } from '../kit/signature.ts';
import { table } from '../kit/table.ts';
import { facts, headline, paragraphs, together } from '../kit/text.ts';
import { longDay } from '../kit/words.ts';
import type { OfficialSheetFacts, ScoreSheetFacts, SessionFacts } from './facts.ts';
import { changes, conditions, longRemarks, state } from './score-sheet-notes.ts';
import {
  SHEET_HEAD,
  SHEET_SIZE,
  SHEET_WIDTHS,
  sheetRows,
  type Filled,
  type Notes,
} from './official-rows.ts';

export interface ScoreSheetsData {
  readonly session: SessionFacts;
  readonly sheets: readonly OfficialSheetFacts[];
  readonly ballots: readonly ScoreSheetFacts[];
}

/** Score sheets, blank or filled in: one set of pages for each member and product. */
export function scoreSheetPaper(data: ScoreSheetsData): Paper {
  const byId = new Map(data.sheets.map((sheet) => [sheet.id, sheet]));
  return {
    title: `Phiếu chấm điểm sản phẩm OCOP, phiên ${data.session.number}`,
    sections: data.ballots.map((ballot) => {
      const sheet = byId.get(ballot.sheetId);
      if (!sheet) throw new Error('a score sheet without its official sheet');
      return sheetSection(data.session, sheet, ballot);
    }),
  };
}

function sheetSection(
  session: SessionFacts,
  sheet: OfficialSheetFacts,
  facts: ScoreSheetFacts,
): Content[] {
  const { ballot } = facts;
  const notes: Notes = { longRemarks: [] };
  const filled: Filled | null = ballot && {
    answers: new Map(ballot.answers.map((one) => [one.criterionId, one])),
    parts: new Map(ballot.parts.map((one) => [one.code, one.points])),
    total: ballot.total,
  };
  const rows = sheetRows(sheet, filled, notes);
  return [
    heading({ agency: session.agency, placeAndDay: day(session) }),
    title('PHIẾU CHẤM ĐIỂM', `Bộ sản phẩm số ${sheet.number}: ${sheet.name}`),
    { text: basis(session), italics: true, fontSize: SIZE.small, margin: [0, 0, 0, 6] },
    subject(session, sheet, facts),
    ...state(facts),
    ...conditions(sheet, facts),
    table({ widths: SHEET_WIDTHS, fontSize: SHEET_SIZE, head: SHEET_HEAD, body: rows }),
    { text: LEGEND, italics: true, fontSize: SIZE.small, margin: [0, 0, 0, 4] },
    ...longRemarks(notes),
    ...changes(sheet, facts),
    ...closing(session, facts),
  ];
}

const LEGEND =
  'Dấu (***), (****), (*****) là mức tối thiểu cần đạt ở tiêu chí đó cho hạng 3, 4, 5 sao. Mỗi tiêu chí chọn một mức.';

const day = (session: SessionFacts) => `${session.placeName}, ${longDay(session.heldOn)}`;

function basis({ rubric, council }: SessionFacts): string {
  return `Căn cứ Quyết định số ${rubric.number} ${longDay(rubric.signedOn)}; Quyết định số ${council.decision} ${longDay(council.decidedOn)} thành lập Hội đồng.`;
}

/** What is scored and by whom; a blank sheet carries the code that names both to a scanner. */
function subject(
  session: SessionFacts,
  sheet: OfficialSheetFacts,
  { product, member, scan }: ScoreSheetFacts,
): Content {
  const rows = facts([
    ['Phiên họp', `số ${session.number}, thứ tự sản phẩm ${product.position}`],
    ['Tên sản phẩm', product.name],
    ['Mã sản phẩm', product.code],
    ['Chủ thể', product.producer],
    ['Địa chỉ', product.address ?? product.commune],
    ['Điện thoại', product.phone],
    [
      'Ngành / nhóm / phân nhóm',
      [sheet.group, sheet.family, sheet.subgroup].filter(Boolean).join(' / '),
    ],
    ['Người đánh giá', member.label],
  ]);
  if (!scan) return { stack: rows, margin: [0, 0, 0, 4] };
  const side = mm(26);
  return {
    columns: [
      { width: textWidth() - side, stack: rows },
      { width: side, stack: [qrCode(scan, side)] },
    ],
    margin: [0, 0, 0, 4],
  };
}

function closing(session: SessionFacts, { ballot, member }: ScoreSheetFacts): Content[] {
  const opinion = ballot ? (ballot.opinion ?? 'Không.') : null;
  const written = opinion
    ? paragraphs(opinion)
    : [1, 2, 3].map(() => ({ text: '.'.repeat(115), fontSize: SIZE.table }));
  const total = ballot
    ? ballot.total === null
      ? 'Tổng điểm: chưa có (phiếu chưa nộp).'
      : `Tổng điểm: ${ballot.total} điểm. Bằng chữ: ${capital(inWords(ballot.total))} điểm.`
    : `Tổng điểm: .......... điểm. Bằng chữ: ${'.'.repeat(60)}`;
  const end: Content = { text: total, bold: true, margin: [0, 6, 0, 4] };
  const handedIn = ballot?.submittedAt ? [{ text: `Nộp lúc ${ballot.submittedAt}.` }] : [];
  const signed = signatures(
    [end, ...handedIn, { text: day(session), italics: true, alignment: 'right' }],
    [
      { as: ' ', name: null, note: ' ' },
      { as: 'Người đánh giá', name: member.name },
    ],
  );
  return [
    together(headline('Ý kiến của người đánh giá'), ...written.slice(0, 3)),
    ...written.slice(3),
    signed,
  ];
}
