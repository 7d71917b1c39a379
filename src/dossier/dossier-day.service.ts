import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';

/** Refuses a day after today: what is recorded has happened. */
export function requirePast(tx: Transaction, day: string, field: string): void {
  if (day <= tx.context.today) return;
  const text = {
    vi: 'Ngày này không thể sau hôm nay. Chưa có gì được lưu; hãy sửa ngày rồi gửi lại.',
    en: 'This day cannot be after today. Nothing was stored; correct it and send again.',
  };
  throw refuse('IN_THE_FUTURE', text, ['input', field]);
}

/** Refuses a term that has passed before it begins. */
export function inThePast() {
  const text = {
    vi: 'Hạn trả lời đã qua. Yêu cầu chưa được gửi; hãy chọn ngày từ hôm nay trở đi.',
    en: 'The last day for an answer has passed. Nothing was asked; choose a day from today on.',
  };
  return refuse('IN_THE_PAST', text, ['input', 'dueOn']);
}
