import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import type { RecognitionLevel } from './certificate.enums.ts';
import { recognitionRefusal } from './certificate.rules.ts';

/** What of a decision decides whether a product fits it. */
export interface DecisionFacts {
  readonly issuer: string;
  readonly level: `${RecognitionLevel}`;
  readonly decidedOn: string;
}

interface Row {
  readonly productName: string;
  readonly released: boolean;
  readonly star: number | null;
  readonly recognised: boolean;
  readonly outdated: boolean;
  readonly councilLevel: `${RecognitionLevel}`;
  readonly ratedOn: string | null;
}

/** Codes a row of a decision can be refused with. */
export const ROW_ERRORS = {
  NOT_RELEASED: 'The result of a product is not released, or did not keep its star.',
  ALREADY_RECOGNISED: 'A product has its certificate for this result already.',
  OUTDATED_RESULT: 'A product was rated again since; only the newest result counts.',
  OTHER_LEVEL: 'A product was rated by a council of another level.',
  BEFORE_SESSION: 'The decision is earlier than the rating.',
  TOO_FEW_STARS: 'A product has fewer than 3 stars.',
  NOT_THIS_LEVEL: 'This level of government does not recognise the stars of a product.',
  NUMBER_TAKEN: 'Another certificate of this issuer has this number, or it stands twice.',
} as const;

/** What keeps a row from being recognised: the first reason, or nothing. */
export function rowRefusals(row: Row, index: number, decision: DecisionFacts): Refusal[] {
  const reason = rowRefusal(row, decision);
  if (!reason) return [];
  const text = TEXTS[reason](row.productName, row.star ?? 0);
  return [refuse(reason, text, ['input', 'items', String(index), 'itemId'])];
}

export function rowRefusal(
  row: Row,
  decision: Omit<DecisionFacts, 'issuer'>,
): keyof typeof TEXTS | null {
  if (!row.released || row.star === null || row.ratedOn === null) return 'NOT_RELEASED';
  if (row.recognised) return 'ALREADY_RECOGNISED';
  if (row.outdated) return 'OUTDATED_RESULT';
  if (row.councilLevel !== decision.level) return 'OTHER_LEVEL';
  if (decision.decidedOn < row.ratedOn) return 'BEFORE_SESSION';
  return recognitionRefusal(decision.level, row.star);
}

export function numberTaken(number: string, index: number): Refusal {
  const text = {
    vi: `Số giấy chứng nhận ${number} đã dùng. Chưa có gì được lưu; hãy ghi số khác.`,
    en: `The certificate number ${number} is taken. Nothing was stored; give another one.`,
  };
  return refuse('NUMBER_TAKEN', text, ['input', 'items', String(index), 'certificateNumber']);
}

const TEXTS = {
  NOT_RELEASED: (name: string) => ({
    vi: `Kết quả của "${name}" chưa được công bố hoặc không giữ hạng nên chưa công nhận được. Chưa có gì được lưu.`,
    en: `The result of "${name}" is not released, or did not keep the star, so it cannot be recognised. Nothing was stored.`,
  }),
  ALREADY_RECOGNISED: (name: string) => ({
    vi: `"${name}" đã được cấp giấy chứng nhận theo kết quả này. Chưa có gì được lưu; hãy bỏ sản phẩm này khỏi danh sách.`,
    en: `"${name}" has its certificate for this result already. Nothing was stored; take it off the list.`,
  }),
  OUTDATED_RESULT: (name: string) => ({
    vi: `"${name}" đã có kết quả mới hơn. Chưa có gì được lưu; hãy chọn kết quả mới nhất.`,
    en: `"${name}" was rated again since. Nothing was stored; choose its newest result.`,
  }),
  OTHER_LEVEL: (name: string) => ({
    vi: `"${name}" do Hội đồng cấp khác đánh giá. Chưa có gì được lưu; hãy chọn đúng cấp quyết định.`,
    en: `"${name}" was rated by a council of another level. Nothing was stored; choose the level of the decision.`,
  }),
  BEFORE_SESSION: (name: string) => ({
    vi: `Quyết định không thể trước ngày đánh giá "${name}". Chưa có gì được lưu; hãy sửa ngày.`,
    en: `The decision cannot be earlier than the rating of "${name}". Nothing was stored; correct the day.`,
  }),
  TOO_FEW_STARS: (name: string, star: number) => ({
    vi: `"${name}" được ${star} sao; chỉ công nhận từ 3 sao (Quyết định 26/2026/QĐ-TTg, Điều 3). Chưa có gì được lưu.`,
    en: `"${name}" has ${star} stars; only 3 and more are recognised (Quyết định 26/2026/QĐ-TTg, Điều 3). Nothing was stored.`,
  }),
  NOT_THIS_LEVEL: (name: string, star: number) => ({
    vi: `"${name}" đạt ${star} sao, không thuộc thẩm quyền của cấp này (Quyết định 26/2026/QĐ-TTg, Điều 4). Chưa có gì được lưu; từ 90 điểm hãy trình Bộ.`,
    en: `"${name}" has ${star} stars, which this level does not recognise (Quyết định 26/2026/QĐ-TTg, Điều 4). Nothing was stored; from 90 points it goes to the ministry.`,
  }),
};
