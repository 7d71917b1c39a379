import type { PrintProblem } from './print.ts';

/** Sets of pages that are made while the asker waits; more go to a job. */
export const SETS_AT_ONCE = 30;
/** The most that one print may have: a file that still opens on a phone. */
export const MAX_SETS = 120;

export const PRINT_REFUSALS: Readonly<
  Record<PrintProblem | 'NOT_THIS_WAY', { vi: string; en: string }>
> = {
  NOT_FOUND: {
    vi: 'Không tìm thấy nội dung để in, hoặc bạn không được xem. Chưa có gì được in.',
    en: 'There is nothing like this to print, or you may not see it. Nothing was printed.',
  },
  NOT_THIS_WAY: {
    vi: 'Loại văn bản này không in được từ đối tượng hoặc định dạng đã chọn. Chưa có gì được in; hãy chọn lại.',
    en: 'This kind of document is not made of that, or not in that format. Nothing was printed; choose again.',
  },
  NOT_RELEASED: {
    vi: 'Kết quả chưa được công bố nên chưa in được. Hãy in sau khi công bố.',
    en: 'The results are not released, so this cannot be printed yet. Print it after the release.',
  },
  TIED: {
    vi: 'Bạn có liên quan đến một sản phẩm trong văn bản này nên không in được số liệu của nó. Hãy nhờ thư ký in.',
    en: 'You have a tie to a product in this document, so you cannot print its figures. Ask the secretary.',
  },
  FIGURES_DIFFER: {
    vi: 'Số liệu hiện tại không khớp với lúc khóa biên bản nên không in. Không có gì bị mất; hãy báo quản trị viên kiểm tra.',
    en: 'The figures are not those of the locked minutes, so nothing was printed. Nothing is lost; tell an administrator.',
  },
  NOTHING: {
    vi: 'Không có phiếu hoặc người nào phù hợp để in. Hãy chọn lại sản phẩm hoặc thành viên.',
    en: 'There is no sheet or person to print. Choose other products or members.',
  },
  NO_ADDRESS: {
    vi: 'Máy chủ chưa có địa chỉ công khai nên mã QR không dẫn đến đâu. Chưa có gì được in; hãy báo quản trị viên đặt PUBLIC_URL.',
    en: 'The server has no public address, so QR codes would lead nowhere. Nothing was printed; ask an administrator to set PUBLIC_URL.',
  },
};

export const TOO_MUCH = {
  vi: `Một lần in tối đa ${MAX_SETS} bộ phiếu. Chưa có gì được in; hãy chọn từng thành viên hoặc từng sản phẩm.`,
  en: `One print may have at most ${MAX_SETS} sets of pages. Nothing was printed; choose single members or products.`,
};
