import type { Content } from 'pdfmake/interfaces.js';
import { MARGIN, mm, PAPER, SIZE, textWidth } from '../kit/measure.ts';
import { LOOK_UP, shownCode, type Paper } from '../kit/page.ts';
import { qrCode } from '../kit/qr.ts';
import { stars } from '../kit/stars.ts';
import { longDay, shortDay, upper } from '../kit/words.ts';

export interface CertificateData {
  readonly issuer: string | null;
  readonly placeName: string | null;
  readonly number: string | null;
  readonly productName: string;
  readonly producerName: string;
  readonly address: string | null;
  readonly productCode: string | null;
  readonly stars: number;
  /** Null as long as no decision exists: then this is a preview. */
  readonly decision: { readonly number: string; readonly decidedOn: string } | null;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly verifyCode: string | null;
  readonly verifyAddress: string | null;
  /** Said in words when it is no longer worth what it says. */
  readonly ended: string | null;
}

const PREVIEW = 'BẢN XEM TRƯỚC';
const NO_CODE = 'Mã QR tra cứu có khi giấy chứng nhận được cấp';
/** 26/2026, Điều 4: who rates them is the province, who recognises them is not. */
const WAITS_FOR_MINISTRY = 'HẠNG 5 SAO CHỜ BỘ CÔNG NHẬN';

/**
 * The certificate on A4 landscape. The law prints no template for it; this layout holds what decision
 * 26/2026 asks to be said, and is replaced by the official one when that is supplied.
 */
export function certificatePaper(data: CertificateData): Paper {
  return {
    title: `Giấy chứng nhận sản phẩm OCOP${data.number ? ` số ${data.number}` : ''}`,
    orientation: 'landscape',
    draftWord: PREVIEW,
    sections: [[frame(), ...body(data)]],
  };
}

/** Two rules around the page, inside the margins of the printer. */
function frame(): Content {
  const [width, height] = [PAPER.height, PAPER.width];
  const box = (inset: number, lineWidth: number) => ({
    type: 'rect' as const,
    x: inset - MARGIN.left,
    y: mm(15) + inset - MARGIN.top - mm(8),
    w: width - 2 * inset,
    h: height - mm(15) - inset - mm(14),
    lineWidth,
    lineColor: '#92400E',
  });
  return {
    canvas: [box(mm(9), 2), box(mm(10.5), 0.6)],
    relativePosition: { x: 0, y: 0 },
  };
}

type Margin = [number, number, number, number];

function body(data: CertificateData): Content[] {
  const preview = data.decision === null;
  const why = data.stars === 5 ? `CHƯA CÓ GIÁ TRỊ, ${WAITS_FOR_MINISTRY}` : 'CHƯA CÓ GIÁ TRỊ';
  const warning = preview ? `${PREVIEW}: ${why}` : data.ended;
  const long = data.productName.length > 70;
  return [
    {
      alignment: 'center',
      // The left margin is wider than the right one; a certificate stands in the middle of its sheet.
      margin: [0, mm(3), mm(15), 0],
      stack: [
        { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, fontSize: 15 },
        { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: 16 },
        rule(190),
        { text: warning ?? ' ', bold: true, fontSize: 15, margin: [0, 6, 0, 0] as Margin },
        { text: 'GIẤY CHỨNG NHẬN', bold: true, fontSize: 36, color: '#92400E' },
        { text: 'SẢN PHẨM OCOP', bold: true, fontSize: 22, margin: [0, 0, 0, 8] as Margin },
        // Stars that do not count any more are not drawn: a copy of the paper must not shine.
        ...(data.ended ? [] : [stars(data.stars, 34)]),
        {
          text: `Hạng ${data.stars} sao${data.ended ? ' (không có giá trị vào ngày in)' : ''}`,
          bold: true,
          fontSize: 18,
          margin: [0, 4, 0, 10] as Margin,
        },
        { text: data.productName, bold: true, fontSize: long ? 16 : 26 },
        { text: `Chủ thể: ${data.producerName}`, fontSize: 16, margin: [0, 8, 0, 0] as Margin },
        ...[
          data.address && `Địa chỉ: ${data.address}`,
          data.productCode && `Mã sản phẩm: ${data.productCode}`,
        ].flatMap((text) => (text ? [{ text, fontSize: 14 }] : [])),
      ],
    },
    footerRow(data),
  ];
}

function footerRow(data: CertificateData): Content {
  const { decision, verifyCode, verifyAddress, issuedOn, validUntil } = data;
  const side = mm(28);
  const link = verifyCode && (verifyAddress ? `${verifyAddress}/c/${verifyCode}` : verifyCode);
  const lines = [
    data.number && `Số: ${data.number}`,
    decision
      ? `Theo Quyết định số ${decision.number} ${longDay(decision.decidedOn)}`
      : 'Chưa có quyết định công nhận',
    issuedOn && validUntil
      ? `Có giá trị từ ngày ${shortDay(issuedOn)} đến hết ngày ${shortDay(validUntil)}`
      : 'Thời hạn tính từ ngày cấp, khi có quyết định',
    verifyCode && verifyAddress && `Tra cứu: ${link}`,
    verifyCode && !verifyAddress && `Tra cứu mã ${shownCode(verifyCode)} ${LOOK_UP}`,
  ].filter((text) => typeof text === 'string');
  const day = issuedOn ? longDay(issuedOn) : 'ngày …… tháng …… năm ……';
  const issuer = upper(data.issuer ?? 'Cơ quan cấp');
  return {
    margin: [0, 14, 0, 0],
    unbreakable: true,
    columns: [
      link
        ? { width: side, stack: [qrCode(link, side)] }
        : { width: side, text: NO_CODE, italics: true, fontSize: SIZE.small, alignment: 'center' },
      {
        width: (textWidth('landscape') - side) * 0.52,
        stack: lines,
        margin: [8, 6, 0, 0],
        fontSize: SIZE.text,
      },
      {
        width: '*',
        alignment: 'center',
        stack: [
          { text: `${data.placeName ?? '…………'}, ${day}`, italics: true },
          { text: issuer, bold: true, margin: [0, 2, 0, mm(20)] as Margin },
        ],
      },
    ],
  };
}

function rule(length: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 2, x2: length, y2: 2, lineWidth: 0.7 }],
    alignment: 'center',
  };
}
