import { LookAtSheetDocument } from '../../generated/operations.ts';
import { CallFailed, type Caller } from '../caller.ts';

/** What somebody sees of the sheet of another member while members are scoring. */
export async function lookAtSheet(
  caller: Caller,
  itemId: string,
  sheetId: string,
): Promise<{ readonly points: number | null; readonly others: boolean; readonly words: string }> {
  try {
    const { sheet, item } = await caller.send(LookAtSheetDocument, { itemId, sheetId });
    const points = sheet && 'totals' in sheet ? (sheet.totals?.points ?? null) : null;
    const others = !!item && 'phase' in item && (item.sheets !== null || item.result !== null);
    return { points, others, words: sheet ? `${points} điểm · points` : 'null' };
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    const words = error.errors.map(({ code }) => code).join(', ');
    return { points: null, others: false, words };
  }
}
