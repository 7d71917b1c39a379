import type { Content } from 'pdfmake/interfaces.js';
import { heading } from '../kit/heading.ts';
import { mm, SIZE, textWidth } from '../kit/measure.ts';
import type { Paper } from '../kit/page.ts';
import { qrCode } from '../kit/qr.ts';
import { signatures } from '../kit/signature.ts';
import { centred, table } from '../kit/table.ts';
import { paragraphs } from '../kit/text.ts';
import { longDay, longHour, shortDay, titleOf } from '../kit/words.ts';
import { nameOf } from './attendance.paper.ts';
import type { MemberFacts, ProductFacts, SessionFacts } from './facts.ts';

export interface InvitationData {
  readonly session: SessionFacts;
  readonly members: readonly MemberFacts[];
  /** Whom to invite; one letter each. */
  readonly invited: readonly MemberFacts[];
  readonly products: readonly ProductFacts[];
  /** Where the session is found on a phone; null while the house has no public address. */
  readonly link: string | null;
}

/** Letters of invitation (giấy mời), one for each member, with the agenda. */
export function invitationPaper(data: InvitationData): Paper {
  return {
    title: `Giấy mời phiên họp ${data.session.number}`,
    sections: data.invited.map((member) => letter(data, member)),
  };
}

function letter(
  { session, members, products, link }: InvitationData,
  member: MemberFacts,
): Content[] {
  const chair = nameOf(members, 'Chủ tịch Hội đồng');
  return [
    heading({
      agency: session.agency,
      number: 'Số: ……/GM-HĐ',
      placeAndDay: `${session.placeName}, ngày …… tháng …… năm ${session.heldOn.slice(0, 4)}`,
    }),
    {
      stack: [
        { text: 'GIẤY MỜI', bold: true, fontSize: SIZE.title },
        {
          text: `Họp đánh giá, phân hạng sản phẩm OCOP, phiên ${session.number}`,
          bold: true,
        },
      ],
      alignment: 'center',
      margin: [0, 6, 0, 10],
    },
    {
      text: [
        'Kính mời: ',
        { text: member.name, bold: true },
        `, ${titleOf(member.role, member.position)}`,
      ],
      margin: [0, 0, 0, 6],
    },
    ...paragraphs(
      [
        `Thực hiện Quyết định số ${session.rubric.number} ${longDay(session.rubric.signedOn)} và Quyết định số ${session.council.decision} ${longDay(session.council.decidedOn)}, ${session.council.name} tổ chức phiên họp số ${session.number}, đánh giá ${products.length} sản phẩm.`,
        `Thời gian: ${longHour(session.startsAt)}, ngày ${shortDay(session.heldOn)}.`,
        `Địa điểm: ${session.place}.`,
        `Chủ trì: ${chair ?? '……………………'}.`,
        'Đề nghị đọc hồ sơ trước phiên họp, khai báo ngay nếu có liên quan đến sản phẩm hoặc chủ thể.',
      ].join('\n'),
    ),
    ...linkBlock(link),
    { text: 'Sản phẩm đánh giá', bold: true, margin: [0, 6, 0, 2] },
    table({
      widths: [10, 75, 55, 25],
      head: [['TT', 'Sản phẩm', 'Chủ thể', 'Xã, phường']],
      body: products.map((one) => [
        centred(one.position),
        one.name,
        one.producer,
        one.commune ?? '',
      ]),
    }),
    signatures(
      [{ text: 'Rất mong sự có mặt đúng giờ. Nếu vắng, xin báo thư ký Hội đồng trước phiên họp.' }],
      [
        { as: ' ', name: null, note: ' ' },
        { as: 'TM. Hội đồng', name: chair, note: '(Ký, ghi rõ họ tên, đóng dấu)' },
      ],
    ),
  ];
}

function linkBlock(link: string | null): Content[] {
  if (!link) return [];
  const side = mm(26);
  return [
    {
      columns: [
        {
          width: textWidth() - side,
          text: [
            'Hồ sơ và phiếu chấm điện tử: ',
            { text: link, bold: true },
            '\nQuét mã bên cạnh bằng điện thoại hoặc máy tính bảng để mở.',
          ],
          margin: [0, 8, 8, 0],
        },
        { width: side, stack: [qrCode(link, side)] },
      ],
      unbreakable: true,
    },
  ];
}
