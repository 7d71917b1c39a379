import type { Bilingual } from '../platform/graphql/errors.ts';

/** Sentences of refusals and questions. None quotes an amount or a name: they are kept with outcomes. */
export const RETURN_WORDS = {
  ID_TAKEN: {
    vi: 'Mã hộ này đã dùng cho việc khác. Hộ chưa được lưu; hãy tạo mã mới.',
    en: 'This id is in use for something else. The household was not stored; make a new id.',
  },
  SENT_TWICE: {
    vi: 'Hộ này có hai lần trong một lần gửi. Bản thứ hai chưa được lưu.',
    en: 'This household is in the send twice. The second one was not stored.',
  },
  NOT_COLLECTING: {
    vi: 'Cuộc điều tra chưa bắt đầu thu thập nên chỉ lập danh sách hộ. Phần trả lời chưa được lưu.',
    en: 'Collecting has not begun: only the list of households is taken. The answers were not stored.',
  },
  UNKNOWN_AREA: {
    vi: 'Cuộc điều tra không có địa bàn này. Hộ chưa được lưu; hãy chọn trong danh sách.',
    en: 'The survey has no such area. The household was not stored; choose from its list.',
  },
  ORDER_TAKEN: {
    vi: 'Số thứ tự này là của hộ khác. Hộ chưa được lưu; hãy xem lại số thứ tự.',
    en: 'Another household has this order number. This one was not stored; check the number.',
  },
  REPLACEMENT: {
    vi: 'Hộ thay thế phải là hộ dự phòng, thay một hộ mẫu cùng địa bàn chưa có hộ nào thay, và ghi lý do. Hộ chưa được lưu.',
    en: 'A replacement is a reserve household for one of the sample in the same area that nobody replaces yet, with a reason. It was not stored.',
  },
  UNKNOWN_FIELD: {
    vi: 'Mục này của phiếu không có dòng đó. Hộ chưa được lưu; hãy tải lại phiếu.',
    en: 'This section of the form has no such line. The household was not stored; load the form again.',
  },
  FIELD_TWICE: {
    vi: 'Một dòng của phiếu được ghi hai lần. Hộ chưa được lưu; hãy gộp lại.',
    en: 'A line of the form is there twice. The household was not stored; put them together.',
  },
  MEMBERS: {
    vi: 'Một hộ chỉ có một chủ hộ vắng mặt. Hộ chưa được lưu; hãy xem lại nhân khẩu.',
    en: 'A household has one absent head at most. It was not stored; check the members.',
  },
  NO_COUNTED_MEMBER: {
    vi: 'Không có nhân khẩu nào được tính. Hộ chưa được lưu; hãy xem lại, hoặc thay bằng hộ dự phòng.',
    en: 'No member is counted. The household was not stored; check them, or replace it by a reserve.',
  },
  INTERVIEW_DAY: {
    vi: 'Phiếu đã xong phải có ngày phỏng vấn, không sau hôm nay. Hộ chưa được lưu.',
    en: 'A completed form has a day of interview, not after today. The household was not stored.',
  },
  ASK_UNIT_LARGE: {
    vi: 'Số tiền rất lớn, có thể đã nhập bằng đồng thay vì nghìn đồng. Hộ chưa được lưu; hãy sửa, hoặc xác nhận là đúng.',
    en: 'Very large: entered in VND instead of thousand VND? Not stored; correct it, or confirm that it is right.',
  },
  ASK_UNIT_SMALL: {
    vi: 'Tổng thu rất nhỏ, có thể đã nhập bằng triệu đồng thay vì nghìn đồng. Hộ chưa được lưu; hãy sửa, hoặc xác nhận là đúng.',
    en: 'Very small: entered in million VND instead of thousand VND? Not stored; correct it, or confirm that it is right.',
  },
  ASK_NO_RECEIPTS: {
    vi: 'Phiếu đã xong nhưng không có khoản thu nào. Hộ chưa được lưu; hãy bổ sung, hoặc xác nhận là đúng.',
    en: 'The form is completed without any receipt. Not stored; add them, or confirm that it is right.',
  },
  ASK_COSTS: {
    vi: 'Chi phí của mục này lớn hơn phần thu. Hộ chưa được lưu; hãy sửa, hoặc xác nhận là đúng.',
    en: 'The costs of this section are above what it brought in. Not stored; correct it, or confirm that it is right.',
  },
  ASK_MEMBERS: {
    vi: 'Số nhân khẩu nhiều hơn thường thấy. Hộ chưa được lưu; hãy xem lại, hoặc xác nhận là đúng.',
    en: 'More members than usual. Not stored; check them, or confirm that it is right.',
  },
  ASK_GUEST: {
    vi: 'Quy tắc khách ở lâu nói từ sáu tháng trở lên. Hộ chưa được lưu; hãy xem lại, hoặc xác nhận là đúng.',
    en: 'The rule of long guests speaks of six months and more. Not stored; check it, or confirm that it is right.',
  },
  ASK_WINDOW: {
    vi: 'Ngày phỏng vấn nằm ngoài thời gian điều tra. Hộ chưa được lưu; hãy sửa, hoặc xác nhận là đúng.',
    en: 'The interview lies outside the window of the survey. Not stored; correct it, or confirm that it is right.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a receipt is refused. */
export function excludedWords(name: Bilingual): Bilingual {
  return {
    vi: `Khoản "${name.vi}" không tính vào thu nhập, vì đó là tài sản hoặc nợ đổi dạng chứ không phải thu nhập của năm. Hộ chưa được lưu; hãy bỏ dòng này.`,
    en: `"${name.en}" is never income: property or debt changes its form, nothing is earned in the year. The household was not stored; leave this line out.`,
  };
}
