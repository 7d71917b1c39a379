import { MOST_AT_ONCE } from './communication.rules.ts';

interface Named {
  readonly fullName: string;
  readonly fullNameEn: string;
}
export interface Fault {
  readonly code: keyof typeof LINE_FAULTS;
  readonly text: { readonly vi: string; readonly en: string };
}

/** What a line may be refused for. */
export const LINE_FAULTS = {
  NOT_FOUND: 'Unknown, or not yours to see.',
  NOT_UNDERSTOOD: 'A number cannot be read; people and sessions are whole.',
  NOT_IN_FORCE: 'The unit did not exist on the day.',
  DAY_AHEAD: 'The day has not come yet: plans are no sessions.',
  MORE_THAN_ALL: 'More women or officials than people, or told without them.',
  TWICE: 'Two lines are for the same place.',
  UNUSUAL_VALUE: 'More people than come to a gathering; confirmUnusual records it all the same.',
} as const;

const fault = (code: Fault['code'], vi: string, en: string): Fault => ({ code, text: { vi, en } });

export const NOT_FOUND = fault(
  'NOT_FOUND',
  'Không tìm thấy xã này. Chưa ghi gì; hãy chọn lại.',
  'No such commune. Nothing was stored; choose again.',
);
export const UNREADABLE = fault(
  'NOT_UNDERSTOOD',
  'Không hiểu một số trong dòng này. Chưa ghi gì; số buổi, số người ghi bằng số nguyên, như 4.500.',
  'A number of this line was not understood. Nothing was stored; sessions and people are whole, like 4.500.',
);
export const DAY_AHEAD = fault(
  'DAY_AHEAD',
  'Ngày này chưa đến. Chưa ghi gì; chỉ ghi buổi đã tổ chức.',
  'The day has not come yet. Nothing was stored; only what was held is recorded.',
);
export const UNLIKELY = fault(
  'UNUSUAL_VALUE',
  `Hơn ${MOST_AT_ONCE} lượt người một buổi. Chưa ghi gì; có phải nhầm số? Nếu đúng, hãy xác nhận.`,
  `More than ${MOST_AT_ONCE} people at one session. Nothing was stored; is it a slip? Confirm it if it is right.`,
);

export function moreThanAll(part: 'women' | 'officials'): Fault {
  const [vi, en] = part === 'women' ? ['nữ', 'women'] : ['cán bộ, đảng viên', 'officials'];
  return fault(
    'MORE_THAN_ALL',
    `Số ${vi} lớn hơn số lượt người, hoặc thiếu số lượt người. Chưa ghi gì; hãy sửa.`,
    `More ${en} than people, or people are not told. Nothing was stored; mend it.`,
  );
}

export function notInForce({ fullName, fullNameEn }: Named): Fault {
  return fault(
    'NOT_IN_FORCE',
    `${fullName} không tồn tại vào ngày đó. Chưa ghi gì; hãy chọn đơn vị của ngày đó.`,
    `${fullNameEn} was not in force on that day. Nothing was stored; choose the unit of that day.`,
  );
}

export function twice(earlier: number): Fault {
  return fault(
    'TWICE',
    `Trùng với dòng ${earlier}. Chưa ghi gì; hãy bỏ một trong hai, hoặc cộng lại thành một dòng.`,
    `The same as line ${earlier}. Nothing was stored; leave one of them out, or add them up.`,
  );
}
