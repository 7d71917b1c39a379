import { Readable } from 'node:stream';
import readXlsxFile from 'read-excel-file/node';

/** The cells of the first sheet of a workbook. */
export async function readXlsx(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  const [sheet] = await readXlsxFile(Readable.from(bytes));
  return sheet!.data;
}
