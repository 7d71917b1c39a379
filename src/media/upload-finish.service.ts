import { createHash } from 'node:crypto';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { ContentRefused, type Cleaned, type MediaType } from './content/content.rules.ts';
import { examine } from './content/examine.ts';
import { putBytes } from './media.service.ts';
import { StoredFileEntity } from './stored-file.entity.ts';
import { joinParts, receivedBytes } from './upload.service.ts';

/** Looks at what has arrived, keeps what belongs to it, and stores it. The file is locked. */
export async function storeUpload(
  tx: Transaction,
  file: StoredFileEntity,
): Promise<StoredFileEntity> {
  const received = await receivedBytes(tx.em, file.id);
  if (received !== Number(file.bytes)) throw incomplete(received, file.bytes);
  const whole = await joinParts(tx.em, file);
  const sent = createHash('sha256').update(whole).digest();
  if (!sent.equals(file.sha256)) throw differs();
  const { content, pages = null } = await examined(whole, file.mediaType as MediaType);
  const sha256 = createHash('sha256').update(content).digest();
  await putBytes(tx.em, sha256, content);
  await tx.em.update(StoredFileEntity, file.id, {
    state: 'STORED',
    sha256,
    bytes: String(content.length),
    pages,
  });
  await tx.em.query('DELETE FROM file_upload_part WHERE file_id = $1', [file.id]);
  tx.record({
    action: 'file.upload-finish',
    subjectType: 'File',
    subjectId: file.id,
    before: { sha256: sent.toString('hex'), bytes: whole.length },
    after: { sha256: sha256.toString('hex'), bytes: content.length, pages },
  });
  return tx.em.findOneByOrFail(StoredFileEntity, { id: file.id });
}

async function examined(whole: Buffer, type: MediaType): Promise<Cleaned> {
  try {
    return await examine(whole, type);
  } catch (error) {
    if (error instanceof ContentRefused) throw CONTENT[error.fault]();
    throw error;
  }
}

function incomplete(received: number, bytes: string): Refusal {
  const text = {
    vi: `Mới nhận được ${received} trên ${bytes} byte. Phần đã gửi vẫn còn; hãy gửi tiếp phần còn lại.`,
    en: `${received} of ${bytes} bytes have arrived. They are kept; send the rest.`,
  };
  return refuse('INCOMPLETE', text, ['id']);
}

function differs(): Refusal {
  const text = {
    vi: 'Tệp nhận được không giống tệp bạn đã chọn (mã SHA-256 khác nhau). Tệp chưa được lưu; hãy hủy và gửi lại từ đầu.',
    en: 'What arrived is not the file you chose (its SHA-256 is another). It was not stored; cancel it and send it again.',
  };
  return refuse('CONTENT_DIFFERS', text, ['id']);
}

const CONTENT = {
  WRONG_TYPE: () => {
    const text = {
      vi: 'Nội dung tệp không đúng loại đã khai, hoặc có kèm nội dung khác. Tệp chưa được lưu; hãy chọn tệp khác.',
      en: 'The content is not of the type given, or something else is hidden in it. It was not stored; choose another file.',
    };
    return refuse('WRONG_TYPE', text, ['id']);
  },
  DAMAGED: () => {
    const text = {
      vi: 'Tệp bị hỏng hoặc không dùng được. Tệp chưa được lưu; hãy xuất lại tệp rồi gửi lại.',
      en: 'The file is damaged or cannot be used. It was not stored; export it anew and send it again.',
    };
    return refuse('DAMAGED', text, ['id']);
  },
  MOVING_PICTURE: () => {
    const text = {
      vi: 'Đây là ảnh động. Ảnh chưa được lưu; hãy chọn ảnh tĩnh (JPG, PNG) rồi gửi lại.',
      en: 'This is a moving picture. It was not stored; choose a still one (JPG, PNG) and send it again.',
    };
    return refuse('MOVING_PICTURE', text, ['id']);
  },
  TOO_MANY_PIXELS: () => {
    const text = {
      vi: 'Ảnh lớn hơn 40 triệu điểm ảnh. Ảnh chưa được lưu; hãy thu nhỏ rồi gửi lại.',
      en: 'The picture has more than 40 million pixels. It was not stored; make it smaller and send it again.',
    };
    return refuse('TOO_MANY_PIXELS', text, ['id']);
  },
} as const;
