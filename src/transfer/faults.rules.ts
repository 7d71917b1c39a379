import type { Bilingual } from '../platform/graphql/errors.ts';
import type { BookFault } from './book/book.rules.ts';

/** What is wrong with a cell; `cell` is its address with the sheet, e.g. `Sản phẩm!D7`. */
export interface Fault extends Bilingual {
  readonly cell: string;
  /** Name of the column as the table has it; null = the row as a whole. */
  readonly column: string | null;
}

/** Sentences: what is wrong, and what is allowed. */
export const SAY = {
  needed: (head: string): Bilingual => ({
    vi: `Còn thiếu «${head}»: hàng mới cần có mục này.`,
    en: `«${head}» is missing: a new row needs it.`,
  }),
  cellError: (text: string): Bilingual => ({
    vi: `Ô này đang báo lỗi ${text}. Hãy sửa công thức hoặc gõ giá trị.`,
    en: `This cell shows the error ${text}. Mend the formula or type the value.`,
  }),
  badSigns: (): Bilingual => ({
    vi: 'Ô này có ký tự điều khiển không dùng được. Hãy gõ lại thay vì dán.',
    en: 'This cell has a control character that cannot be used. Type it instead of pasting.',
  }),
  choice: (allowed: readonly string[]): Bilingual => ({
    vi: `Giá trị này không có trong danh sách. Được dùng: ${allowed.join(', ')}.`,
    en: `This is not in the list. Allowed: ${allowed.join(', ')}.`,
  }),
  commune: (): Bilingual => ({
    vi: 'Không có xã, phường hiện nay nào tên như vậy. Hãy chọn trong danh sách ở trang «Danh mục».',
    en: 'No commune or ward of today has this name. Choose one from the list in the sheet «Danh mục».',
  }),
  communeThen: (): Bilingual => ({
    vi: 'Không có đúng một xã, phường tên hoặc mã này vào ngày cuối kỳ. Hãy ghi mã số của đơn vị lúc đó.',
    en: 'Not exactly one commune or ward had this name or code on the last day of the period. Give the code of then.',
  }),
  year: (): Bilingual => ({
    vi: 'Chưa hiểu năm này. Hãy ghi bốn chữ số như 2026.',
    en: 'This year was not understood. Write four digits such as 2026.',
  }),
  subgroup: (): Bilingual => ({
    vi: 'Phân nhóm này không có trong danh sách chính thức. Hãy chọn mã như «I.3.b» ở trang «Danh mục».',
    en: 'This sub-group is not in the official list. Choose a code such as «I.3.b» from the sheet «Danh mục».',
  }),
  money: (): Bilingual => ({
    vi: 'Chưa hiểu số tiền. Hãy ghi số đồng tròn như 150.000 hoặc 1,5 triệu.',
    en: 'This amount was not understood. Write whole dong such as 150.000 or 1,5 triệu.',
  }),
  decimal: (decimals: number): Bilingual => ({
    vi: `Chưa hiểu số này. Hãy ghi như 2,5, tối đa ${decimals} chữ số sau dấu phẩy.`,
    en: `This number was not understood. Write it as 2,5 with at most ${decimals} decimals.`,
  }),
  day: (): Bilingual => ({
    vi: 'Chưa hiểu ngày này. Hãy ghi ngày/tháng/năm như 05/03/2024.',
    en: 'This day was not understood. Write day/month/year such as 05/03/2024.',
  }),
  months: (): Bilingual => ({
    vi: 'Chưa hiểu các tháng. Hãy ghi số từ 1 đến 12 như 1, 2, 10-12.',
    en: 'These months were not understood. Write numbers from 1 to 12 such as 1, 2, 10-12.',
  }),
  claims: (): Bilingual => ({
    vi: 'Mỗi công bố ghi một dòng: loại | nội dung | căn cứ. Loại là Dinh dưỡng, Sức khỏe, Hữu cơ hoặc Khác.',
    en: 'Write one claim a line: kind | text | evidence. Kinds are Dinh dưỡng, Sức khỏe, Hữu cơ, Khác.',
  }),
  lostZero: (): Bilingual => ({
    vi: 'Ô này là số nên đã mất số 0 ở đầu. Hãy đổi định dạng ô thành văn bản rồi gõ lại.',
    en: 'This cell is a number and has lost its leading zero. Format it as text and type it again.',
  }),
  unknownCode: (): Bilingual => ({
    vi: 'Không có mã này trong hệ thống. Hãy để trống khi thêm mới, hoặc lấy mã từ tệp xuất ra.',
    en: 'There is no such code. Leave it empty for a new row, or take it from an exported file.',
  }),
  archived: (): Bilingual => ({
    vi: 'Sản phẩm này đã lưu trữ. Hãy khôi phục trước khi sửa.',
    en: 'This product is archived. Restore it before changing it.',
  }),
  several: (count: number): Bilingual => ({
    vi: `Có ${count} mục cùng tên nên không biết hàng này là mục nào. Hãy ghi mã.`,
    en: `${count} entries have this name, so it is not clear which is meant. Give the code.`,
  }),
  otherKey: (head: string): Bilingual => ({
    vi: `«${head}» thuộc về một mục khác với mã ở đầu hàng. Hãy kiểm tra cả hai.`,
    en: `«${head}» belongs to another entry than the code of this row. Check both.`,
  }),
  noProducer: (): Bilingual => ({
    vi: 'Không tìm thấy chủ thể này trong hệ thống và trong tệp. Hãy ghi đúng tên, mã hoặc mã số thuế.',
    en: 'This producer is neither in the system nor in the file. Give its right name, code or tax code.',
  }),
  producerError: (place: string): Bilingual => ({
    vi: `Hàng của chủ thể (${place}) đang có lỗi. Hãy sửa hàng đó trước.`,
    en: `The row of its producer (${place}) has an error. Mend that row first.`,
  }),
  twice: (place: string): Bilingual => ({
    vi: `Trùng với hàng ở ${place}: hai hàng nói về cùng một mục. Hãy giữ một hàng.`,
    en: `The same as the row at ${place}: both are about one entry. Keep one of them.`,
  }),
  place: (): Bilingual => ({
    vi: 'Bạn không được sửa dữ liệu của xã, phường này. Chỉ nhập dữ liệu thuộc địa bàn của mình.',
    en: 'You may not change data of this commune. Import only what belongs to your own area.',
  }),
} as const;

/** Why a file could not be read at all. */
export function bookProblem(fault: BookFault | 'NO_TABLE', row: number | null): Bilingual {
  switch (fault) {
    case 'TOO_LARGE':
    case 'TOO_SLOW':
      return {
        vi: 'Tệp này quá lớn khi mở ra. Chưa có gì thay đổi; hãy chia thành nhiều tệp nhỏ hơn.',
        en: 'The file is too large once opened. Nothing was changed; split it into smaller files.',
      };
    case 'TOO_MANY_ROWS':
      return {
        vi: 'Tệp có quá nhiều hàng. Chưa có gì thay đổi; hãy chia thành các tệp dưới 30.000 hàng.',
        en: 'The file has too many rows. Nothing was changed; split it into files below 30,000 rows.',
      };
    case 'NOT_UTF8':
      return {
        vi: 'Tệp CSV không ở dạng UTF-8 nên chữ có dấu sẽ hỏng. Chưa có gì thay đổi; hãy lưu lại là «CSV UTF-8».',
        en: 'The CSV is not UTF-8, so accented letters would be lost. Nothing was changed; save it as «CSV UTF-8».',
      };
    case 'OPEN_QUOTE':
      return {
        vi: `Dấu ngoặc kép mở ở hàng ${row} không được đóng. Chưa có gì thay đổi; hãy sửa hàng đó.`,
        en: `The quote opened in row ${row} is never closed. Nothing was changed; mend that row.`,
      };
    case 'NO_TABLE':
      return {
        vi: 'Không thấy hàng tiêu đề của bảng «Chủ thể», «Sản phẩm» hoặc «Nguồn lực». Chưa có gì thay đổi; hãy dùng tệp mẫu.',
        en: 'There is no head row of the tables «Chủ thể», «Sản phẩm» or «Nguồn lực». Nothing was changed; use the template.',
      };
    default:
      return {
        vi: 'Không mở được tệp: tệp bị hỏng. Chưa có gì thay đổi; hãy lưu lại rồi gửi lại.',
        en: 'The file could not be opened: it is damaged. Nothing was changed; save it anew and send it again.',
      };
  }
}
