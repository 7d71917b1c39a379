import { Readable } from 'node:stream';
import readXlsxFile from 'read-excel-file/node';

/** The cells of a sheet of a workbook, the first unless another is asked for. */
export async function readXlsx(bytes: Buffer, at = 0): Promise<readonly (readonly unknown[])[]> {
  const sheets = await readXlsxFile(Readable.from(bytes));
  return sheets[at]!.data;
}
