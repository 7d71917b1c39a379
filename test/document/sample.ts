import {
  DEFAULT_TEXTS,
  MINUTES_SECTIONS,
  withFigures,
  FIGURES,
  type FigureValues,
  type MinutesTexts,
} from '../../src/document/minutes.rules.ts';
import type { Stamp } from '../../src/document/kit/page.ts';
import type { ItemFacts, MemberFacts, SessionFacts } from '../../src/document/papers/facts.ts';
import type { MinutesData } from '../../src/document/papers/minutes.paper.ts';

export const STAMP: Stamp = {
  documentId: '01890000-0000-7000-8000-000000000000',
  code: '23456789',
  version: 3,
  printedAt: '10:42 22/11/2026',
  createdAt: '2026-11-22T03:42:00.000Z',
  dataHash: 'a3'.repeat(32),
  address: 'https://ocop.example.vn',
  draft: false,
};

export const SESSION: SessionFacts = {
  agency: {
    above: 'Ủy ban nhân dân tỉnh Cao Bằng',
    name: 'Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Cao Bằng',
  },
  placeName: 'Cao Bằng',
  council: {
    name: 'Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Cao Bằng',
    decision: '739/QĐ-UBND',
    decidedOn: '2026-06-01',
  },
  number: '05/2026',
  heldOn: '2026-11-20',
  startsAt: '08:00',
  place: 'Hội trường A, Ủy ban nhân dân tỉnh',
  rubric: { number: '26/2026/QĐ-TTg', title: 'Bộ tiêu chí', signedOn: '2026-05-22' },
};

export const LONG_NAME =
  'Trà Giảo cổ lam túi lọc hữu cơ vùng núi đá Nguyên Bình, hương thơm tự nhiên, đóng hộp giấy hai mươi túi có tem truy xuất nguồn gốc điện tử và mã vạch quốc tế của hợp tác xã nông nghiệp Phja Oắc';
export const UNBROKEN = 'Ừ'.repeat(180);

/** Of a sheet that was written on paper. */
export const ORIGIN = {
  ...{ enteredBy: 'Vi Thị Thư', enteredAt: '09:40 20/11/2026' },
  ...{ confirmedBy: 'Bế Văn Tư', confirmedAt: '09:52 20/11/2026' },
};

const NAMES = ['Nguyễn Thị Hồng Nhung', 'Hoàng Văn Đại', 'Lý Thị Mỷ', 'Nông Đức Thắng'];
const STATES = ['PRESENT', 'LATE', 'ABSENT', 'PRESENT', 'LEFT'] as const;

export function members(count: number): MemberFacts[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${NAMES[index % 4]} ${index + 1}`,
    role: index === 0 ? 'Chủ tịch Hội đồng' : index === 1 ? 'Thư ký' : 'Ủy viên',
    position: index % 2 ? 'Phó Giám đốc Sở Nông nghiệp và Môi trường tỉnh Cao Bằng' : null,
    scores: index !== 1,
    attendance: STATES[index % 5]!,
    arrivedAt: index % 5 === 1 ? '08:42' : null,
  }));
}

export function items(count: number): ItemFacts[] {
  return Array.from({ length: count }, (_, index): ItemFacts => ({
    product: {
      position: index + 1,
      name: index === 3 ? LONG_NAME : index === 5 ? UNBROKEN : `Miến dong số ${index + 1}`,
      producer: `Hợp tác xã nông nghiệp và dịch vụ tổng hợp ${index + 1}`,
      code: '04-01273-1-2026',
      commune: 'Xã Minh Tâm',
      phone: index === 0 ? '0912345678' : null,
      address: index === 1 ? '=HYPERLINK("http://x")' : 'Xóm Bản Khuông',
    },
    sheetNumber: 6,
    subgroup: 'Đồ uống không cồn',
    result: {
      sheetCount: 13,
      totalSum: 900 + index,
      average: `6${index % 10},23`,
      parts: ['A', 'B', 'C'].map((code) => ({ code, average: '28,31', pointsSum: 368 })),
      minTotal: 64,
      maxTotal: 79,
      spread: 15,
      spreadAlarm: index % 4 === 0,
      starByPoints: 4,
      proposedStar: index % 5 ? 4 : 3,
      star: index % 5 ? 4 : 3,
      round: 1 + (index % 2),
      explanation: ['Tổng điểm của 13 phiếu, trung bình (Điều 3 khoản 3).', 'Đề xuất 4 sao.'],
    },
    spreadReason: null,
    finalReason: index === 2 ? 'Hội đồng thống nhất. '.repeat(90).trim() : null,
    recused: index % 6 === 0 ? [{ name: 'Lý Thị Mỷ', reason: 'Là thành viên hợp tác xã' }] : [],
    absent: index % 9 === 0 ? [{ name: 'Hoàng Văn Đại', kind: 'LATE', reason: null }] : [],
    disqualified: [],
    marked: index === 1 ? [{ condition: 'Giả mạo hồ sơ', sheets: 2 }] : [],
    papers: index === 2 ? [{ name: 'Lý Thị Mỷ', ...ORIGIN }] : [],
    changed:
      index === 4
        ? [{ name: null, criterion: '1.2 Vùng nguyên liệu', reason: 'Xem lại minh chứng' }]
        : [],
    rounds: [],
  }));
}

export function minutes(products: number, people: number): MinutesData {
  const values = Object.fromEntries(
    Object.keys(FIGURES).map((name) => [name, '7']),
  ) as FigureValues;
  const texts = Object.fromEntries(
    MINUTES_SECTIONS.map((key) => [key, withFigures(DEFAULT_TEXTS[key], values)]),
  ) as MinutesTexts;
  const all = members(people);
  return {
    session: SESSION,
    version: 1,
    texts,
    members: all,
    items: items(products),
    rule: {
      version: 2,
      lines: ['Chênh lệch trên 10 điểm thì thảo luận.'],
      changes: [{ at: '10:05 20/11/2026', from: 1, to: 2, reason: 'Cả Hội đồng nhất trí' }],
    },
    events: [{ at: '09:12', text: 'Mở phiên họp, bắt đầu chấm điểm.' }],
    chair: all[0]!.name,
    secretary: all[1]!.name,
  };
}

export const CERTIFICATE = {
  ...{ issuer: 'Ủy ban nhân dân tỉnh Cao Bằng', placeName: 'Cao Bằng', number: '12/GCN', stars: 4 },
  ...{ productName: LONG_NAME, producerName: 'HTX', address: null, productCode: null },
  decision: { number: '12/QĐ-UBND', decidedOn: '2026-11-20' },
  ...{ issuedOn: '2026-11-20', validUntil: '2029-11-20', verifyCode: 'J5DRPPSV' },
  ...{ verifyAddress: STAMP.address, ended: null as string | null },
};
