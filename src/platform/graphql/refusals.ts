import { refuse, type Refusal } from './user-errors.ts';

/** Codes and descriptions that many operations share; each lists those it can answer with. */
export const STALE =
  'Somebody else changed it since it was read: the payload has the present version.';
export const NOT_FOUND = 'There is no such object, or it may not be seen.';

/** The editor's version is older than the stored one. */
export function stale(payload: object): Refusal {
  return refuse(
    'STALE',
    {
      vi: 'Nội dung này đã được người khác sửa trong lúc bạn làm. Phần bạn nhập chưa được lưu; hãy xem bản mới rồi gửi lại.',
      en: 'Somebody else changed this while you were working. Your input was not stored; look at the new version and send again.',
    },
    ['input', 'baseRevision'],
    payload,
  );
}

/** What an input refers to does not exist, or not for this actor. */
export function notFound(field: readonly string[]): Refusal {
  return refuse(
    'NOT_FOUND',
    {
      vi: 'Không tìm thấy đối tượng này. Chưa có gì thay đổi; hãy chọn lại.',
      en: 'There is no such object. Nothing was changed; choose again.',
    },
    field,
  );
}
