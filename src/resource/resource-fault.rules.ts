import { formatDecimal } from '../platform/text/format.ts';
import { ResourceKind } from './resource.enums.ts';
import { amountFault, type AmountName, type Amounts, type Doubt } from './resource.rules.ts';

interface Told {
  readonly kind: ResourceKind;
  readonly source?: string | null;
  readonly name?: string | null;
  readonly unit?: string | null;
}
interface Named {
  readonly fullName: string;
  readonly fullNameEn: string;
}
interface Fault {
  readonly code: string;
  readonly text: { readonly vi: string; readonly en: string };
}

/** What a line may be refused for. */
export const LINE_FAULTS = {
  NOT_FOUND: 'Unknown, or not yours to see.',
  NOT_UNDERSTOOD: 'A number cannot be read; money is whole VND.',
  NOT_IN_PERIOD: 'The unit was not in force on the last day of the period.',
  NOT_OF_KIND: 'The line tells what its kind does not have: money of land, a source of works.',
  NOTHING_TOLD: 'The line lacks what its kind needs: a number, a source, a name or a unit.',
  TWICE: 'Two lines are for the same place.',
  UNUSUAL_VALUE: 'A number looks like another unit; confirmUnusual records it all the same.',
} as const;

export const UNREADABLE: Fault = {
  code: 'NOT_UNDERSTOOD',
  text: {
    vi: 'Không hiểu một số trong dòng này. Chưa ghi gì; tiền ghi bằng đồng, số nguyên, như 1.250.000.000.',
    en: 'A number of this line was not understood. Nothing was stored; money is whole VND, like 1.250.000.000.',
  },
};

const NOT_FOUND: Fault = {
  code: 'NOT_FOUND',
  text: {
    vi: 'Không tìm thấy xã này. Chưa ghi gì; hãy chọn lại.',
    en: 'No such commune. Nothing was stored; choose again.',
  },
};

const WORDS = {
  NOT_OF_KIND: {
    vi: 'Dòng này có thông tin không thuộc loại của nó. Chưa ghi gì; hãy xem lại loại nguồn lực và các cột đã nhập.',
    en: 'This line tells what its kind does not have. Nothing was stored; look at its kind and columns.',
  },
  NOTHING_TOLD: {
    vi: 'Dòng này thiếu số liệu, nguồn, tên hoặc đơn vị tính. Chưa ghi gì; hãy bổ sung.',
    en: 'This line lacks a number, its source, name or unit. Nothing was stored; add it.',
  },
};

/** The first thing that cannot be recorded; null = all of it can. */
export function faultOf(
  line: Told,
  amounts: Amounts,
  commune: Named | null,
  lived: boolean,
): Fault | null {
  if (!commune) return NOT_FOUND;
  if (!lived) return notInPeriod(commune);
  const code = shapeFault(line) ?? amountFault(line.kind, amounts);
  return code && { code, text: WORDS[code] };
}

function shapeFault({ kind, source, name, unit }: Told) {
  const needsUnit = kind === ResourceKind.MATERIAL || kind === ResourceKind.WORKS;
  const wants = [
    [kind !== ResourceKind.WORKS, source],
    [kind === ResourceKind.MATERIAL, name],
    [needsUnit, unit],
  ] as const;
  if (wants.some(([needed, given]) => !needed && given != null)) return 'NOT_OF_KIND';
  return wants.some(([needed, given]) => needed && given == null) ? 'NOTHING_TOLD' : null;
}

function notInPeriod({ fullName, fullNameEn }: Named): Fault {
  const text = {
    vi: `${fullName} không tồn tại vào ngày cuối kỳ. Chưa ghi gì; hãy chọn đơn vị của kỳ đó.`,
    en: `${fullNameEn} was not in force on the last day of the period. Nothing was stored; choose the unit of that period.`,
  };
  return { code: 'NOT_IN_PERIOD', text };
}

export function twice(earlier: number): Fault {
  const text = {
    vi: `Trùng với dòng ${earlier}. Chưa ghi gì; hãy bỏ một trong hai.`,
    en: `The same place as line ${earlier}. Nothing was stored; leave one of them out.`,
  };
  return { code: 'TWICE', text };
}

const NAMES: Readonly<Record<AmountName, { readonly vi: string; readonly en: string }>> = {
  planned: { vi: 'Kế hoạch', en: 'Planned' },
  allocated: { vi: 'Phân bổ', en: 'Allocated' },
  disbursed: { vi: 'Giải ngân', en: 'Disbursed' },
  quantity: { vi: 'Số lượng', en: 'The quantity' },
  value: { vi: 'Giá trị', en: 'The value' },
};

export function unusual({ name, reference }: Doubt): Fault {
  const { vi, en } = NAMES[name];
  const text = reference
    ? {
        vi: `${vi} chênh rất xa so với năm trước (${formatDecimal(reference, 'VI')}). Chưa ghi gì; có phải nhầm đơn vị? Nếu đúng, hãy xác nhận.`,
        en: `${en} is very far from the year before (${formatDecimal(reference, 'EN')}). Nothing was stored; is it another unit? Confirm it if it is right.`,
      }
    : {
        vi: `${vi} dưới 1 triệu đồng. Chưa ghi gì; có phải đã ghi bằng nghìn đồng hoặc triệu đồng? Nếu đúng là đồng, hãy xác nhận.`,
        en: `${en} is below one million VND. Nothing was stored; was it written in thousands or millions? Confirm it if it is VND.`,
      };
  return { code: 'UNUSUAL_VALUE', text };
}
