import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { heading, title } from '../kit/heading.ts';
import { SIZE } from '../kit/measure.ts';
import type { Paper } from '../kit/page.ts';
import { signatures } from '../kit/signature.ts';
import { centred, table } from '../kit/table.ts';
import { headline, paragraphs, together } from '../kit/text.ts';
import { longDay, titleOf } from '../kit/words.ts';
import { MINUTES_SECTIONS, SECTION_TITLES, type MinutesSection } from '../minutes.rules.ts';
import type { ItemFacts, MemberFacts, RuleFacts, SessionFacts } from './facts.ts';
import { caseLines } from './minutes-cases.ts';
import { figureCells, remarksOf } from './result-rows.ts';

export interface MinutesData {
  readonly session: SessionFacts;
  readonly version: number;
  /** Prose with its figures filled in. */
  readonly texts: Readonly<Record<MinutesSection, string>>;
  readonly members: readonly MemberFacts[];
  readonly items: readonly ItemFacts[];
  readonly rule: RuleFacts;
  readonly events: readonly { readonly at: string; readonly text: string }[];
  readonly chair: string | null;
  readonly secretary: string | null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** The minutes of a session (biên bản) with its locked figures. */
export function minutesPaper(data: MinutesData): Paper {
  const { session } = data;
  return {
    title: `Biên bản phiên họp số ${session.number}, bản ${data.version}`,
    sections: [
      [
        heading({
          agency: session.agency,
          number: `Số: ……/BB-HĐ`,
          placeAndDay: `${session.placeName}, ${longDay(session.heldOn)}`,
        }),
        title('BIÊN BẢN', `Họp đánh giá, phân hạng sản phẩm OCOP, phiên số ${session.number}`),
        ...MINUTES_SECTIONS.flatMap((key, index) => sectionOf(key, index, data)),
        signed(data),
      ],
    ],
  };
}

function sectionOf(key: MinutesSection, index: number, data: MinutesData): Content[] {
  const written = paragraphs(data.texts[key] || 'Không có.');
  const [first = { text: '' }, ...rest] = written;
  const head = headline(`${ROMAN[index]}. ${SECTION_TITLES[key]}`);
  const made = MADE[key]?.(data) ?? [];
  // One line of prose that leads to a list stays with the first of it.
  const [led, ...left] = key === 'SPECIAL_CASES' && written.length === 1 ? made : [];
  if (led) return [together(head, first, led), ...left];
  return [together(head, first), ...rest, ...made];
}

/** What is made from the data after the prose of a part. */
const MADE: Partial<Record<MinutesSection, (data: MinutesData) => Content[]>> = {
  BASIS: ({ rule }) => [
    ...list(rule.lines),
    ...list(
      rule.changes.map(
        (one) =>
          `${one.at}: quy chế chuyển từ bản ${one.from} sang bản ${one.to}. Lý do: ${one.reason}`,
      ),
    ),
  ],
  PARTICIPANTS: ({ members }) => [attendance(members)],
  PROCEEDINGS: ({ events }) => list(events.map((one) => `${one.at}: ${one.text}`)),
  RESULTS: ({ items }) => [results(items), ...reasons(items)],
  SPECIAL_CASES: ({ items }) => {
    const lines = items.flatMap(caseLines);
    return lines.length > 0 ? list(lines) : paragraphs('Không có trường hợp nào.');
  },
};

function list(lines: readonly string[]): Content[] {
  return lines.map((text) => ({
    text: `- ${text}`,
    fontSize: 12,
    margin: [10, 0, 0, 3],
  }));
}

const PRESENCE: Readonly<Record<MemberFacts['attendance'], string>> = {
  EXPECTED: 'Chưa ghi nhận',
  PRESENT: 'Có mặt',
  LATE: 'Đến muộn',
  ABSENT: 'Vắng',
  LEFT: 'Về sớm',
};

function attendance(members: readonly MemberFacts[]): Content {
  return table({
    widths: [10, 50, 62, 20, 28],
    head: [['TT', 'Họ và tên', 'Chức danh', 'Chấm điểm', 'Có mặt']],
    body: members.map((one, index) => [
      centred(index + 1),
      one.name,
      titleOf(one.role, one.position),
      centred(one.scores ? 'Có' : 'Không'),
      centred(`${PRESENCE[one.attendance]}${one.arrivedAt ? ` lúc ${one.arrivedAt}` : ''}`),
    ]),
  });
}

function results(items: readonly ItemFacts[]): Content {
  return table({
    widths: [9, 55, 15, 13, 13, 13, 15, 18, 15],
    head: [
      [
        'TT',
        'Sản phẩm, chủ thể',
        'Số phiếu',
        'A',
        'B',
        'C',
        'Điểm TB',
        'Thấp nhất – cao nhất',
        'Hạng sao',
      ],
    ],
    body: items.map((item) => [centred(item.product.position), named(item), ...figureCells(item)]),
    fontSize: SIZE.small,
  });
}

function named({ product, sheetNumber }: ItemFacts): TableCell {
  return {
    stack: [
      { text: product.name, bold: true },
      product.producer,
      { text: `Bộ sản phẩm số ${sheetNumber}`, italics: true },
    ],
  };
}

/** Longer reasons may go over the end of a page. */
const LONG_REASONS = 1_500;

/** Why each product has its star, in the words that are told to its producer. */
function reasons(items: readonly ItemFacts[]): Content[] {
  return items.flatMap((item) => {
    const lines = [...(item.result?.explanation ?? []), ...remarksOf(item)];
    if (lines.length === 0) return [];
    const name: Content = {
      text: `Sản phẩm ${item.product.position}, ${item.product.name}:`,
      ...{ bold: true, fontSize: 12, margin: [0, 3, 0, 2] },
    };
    if (lines.join('').length < LONG_REASONS) return [together(name, ...list(lines))];
    const [first, ...rest] = list(lines);
    return [together(name, first ?? ''), ...rest];
  });
}

function signed({ chair, secretary }: MinutesData): Content {
  return signatures(
    paragraphs(
      'Biên bản được thông qua tại phiên họp, lập thành 02 bản có giá trị như nhau; số liệu lấy từ các phiếu chấm đã nộp và khóa trên hệ thống.',
    ),
    [
      { as: 'Thư ký', name: secretary },
      { as: 'Chủ tịch Hội đồng', name: chair },
    ],
  );
}
