import type { Content } from 'pdfmake/interfaces.js';
import { mm, SIZE } from '../kit/measure.ts';
import type { Paper } from '../kit/page.ts';
import { longDay, upper } from '../kit/words.ts';

export interface CommendationData {
  /** "Bằng khen", "Giấy khen". */
  readonly form: string;
  /** Whom it is for, in full: "Xóm 1, Phường Thục Phán". */
  readonly to: string;
  readonly award: string;
  readonly campaign: string | null;
  /** Who signs it; null where no document says so. */
  readonly authority: string | null;
  readonly placeName: string | null;
  /** Null as long as it is only proposed. */
  readonly decision: { readonly number: string; readonly decidedOn: string } | null;
  /** The campaign or its source says that it was made up to show something. */
  readonly demonstration: boolean;
}

const UNSIGNED = 'BẢN TRÌNH KÝ';
const WAITS = 'BẢN TRÌNH KÝ, CHƯA CÓ QUYẾT ĐỊNH';

/**
 * A certificate of merit or commendation on A4 landscape, to be signed by whom it names. It is not the
 * official form of such papers: it holds what they say, and is replaced once that form is supplied.
 */
export function commendationPaper(data: CommendationData): Paper {
  return {
    title: `${data.form}: ${data.award}`,
    orientation: 'landscape',
    draftWord: UNSIGNED,
    sections: [[body(data), signature(data)]],
  };
}

type Margin = [number, number, number, number];

function body(data: CommendationData): Content {
  const { form, to, award, campaign, authority, decision, demonstration } = data;
  const reason = campaign ? `${award}, phong trào "${campaign}"` : award;
  return {
    alignment: 'center',
    margin: [0, mm(4), mm(15), 0],
    stack: [
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', bold: true, fontSize: 15 },
      { text: 'Độc lập - Tự do - Hạnh phúc', bold: true, fontSize: 16 },
      { text: decision ? UNSIGNED : WAITS, bold: true, margin: [0, 8, 0, 0] as Margin },
      ...(demonstration ? [{ text: 'SỐ LIỆU MINH HỌA', bold: true }] : []),
      {
        text: authority ? upper(authority) : '………… (cơ quan, người có thẩm quyền ký)',
        bold: true,
        fontSize: 16,
        margin: [0, 12, 0, 0] as Margin,
      },
      { text: upper(form), bold: true, fontSize: 36, color: '#92400E' },
      { text: to, bold: true, fontSize: to.length > 60 ? 18 : 26, margin: [0, 10, 0, 8] as Margin },
      { text: `Đã có thành tích: ${reason}`, fontSize: 15 },
    ],
  };
}

function signature({ authority, placeName, decision }: CommendationData): Content {
  const day = decision ? longDay(decision.decidedOn) : 'ngày …… tháng …… năm ……';
  return {
    margin: [0, mm(10), 0, 0],
    unbreakable: true,
    columns: [
      {
        width: '*',
        stack: [
          {
            text: decision
              ? `Quyết định khen thưởng số ${decision.number} ${day}`
              : 'Chưa có quyết định khen thưởng',
          },
          { text: 'Vào sổ khen thưởng số: …………' },
        ],
      },
      {
        width: '*',
        alignment: 'center',
        stack: [
          { text: `${placeName ?? '…………'}, ${day}`, italics: true },
          { text: upper(authority ?? 'Người có thẩm quyền'), bold: true },
          {
            text: '(Ký, đóng dấu; hệ thống không ký thay)',
            italics: true,
            fontSize: SIZE.small,
            margin: [0, 0, 0, mm(20)] as Margin,
          },
        ],
      },
    ],
  };
}
