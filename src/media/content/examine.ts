import { fileTypeFromBuffer } from 'file-type';
import {
  ContentRefused,
  endsAsZip,
  refuseDisguisedStart,
  type Cleaned,
  type MediaType,
} from './content.rules.ts';
import { cleanJpeg } from './jpeg.rules.ts';
import { checkCsv } from './csv.rules.ts';
import { checkPdf } from './pdf.rules.ts';
import { cleanPng } from './png.rules.ts';
import { cleanWebp } from './webp.rules.ts';
import { checkXlsx } from './xlsx.ts';

type Examiner = (content: Buffer) => Cleaned | Promise<Cleaned>;

const EXAMINERS: Readonly<Record<MediaType, Examiner>> = {
  'application/pdf': checkPdf,
  'image/jpeg': picture(cleanJpeg),
  'image/png': picture(cleanPng),
  'image/webp': picture(cleanWebp),
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': checkXlsx,
  'text/csv': checkCsv,
};

/** A picture is written anew from its own parts, so what does not belong to it stays behind. */
function picture(clean: Examiner): Examiner {
  return async (content) => {
    if (endsAsZip(content)) throw new ContentRefused('WRONG_TYPE', 'an archive at the same time');
    const cleaned = await clean(content);
    refuseDisguisedStart(cleaned.content);
    return cleaned;
  };
}

/**
 * What of a file is kept, after its bytes have shown that it is of this type and of no other.
 * @throws ContentRefused
 */
export async function examine(content: Buffer, type: MediaType): Promise<Cleaned> {
  const cleaned = await EXAMINERS[type](content);
  // A second opinion; archives are not given to it, since it would unpack them once more.
  if (type.startsWith('application/vnd.')) return cleaned;
  const found = await fileTypeFromBuffer(cleaned.content);
  if (type === 'text/csv' && !found) return cleaned;
  if (found?.mime !== type) throw new ContentRefused('WRONG_TYPE', found?.mime ?? 'unknown');
  return cleaned;
}
