import type { Device } from './device.ts';
import type { AnswerChange, KeptSheet, Parcel, Waiting } from './model.ts';
import { countWaiting } from './outbox.rules.ts';

/** What of a sheet is not with the server. */
export interface Unsent {
  readonly sheet: KeptSheet;
  readonly changes: Readonly<Record<string, AnswerChange>>;
  readonly opinion: string | null | undefined;
  readonly count: number;
  /** The member has handed it in, and the server has not confirmed. */
  readonly submit: boolean;
  /** It was refused because the product had been closed. */
  readonly late: boolean;
}

/** What this device holds of a session and could not send, in the order of the agenda. */
export async function unsentOf(device: Device, sessionId: string): Promise<readonly Unsent[]> {
  const tx = device.transaction(['sheets', 'waiting', 'parcels', 'late']);
  const sheets = await tx.objectStore('sheets').index('session').getAll(sessionId);
  const found = await Promise.all(
    sheets.map(async (sheet) => {
      const [waiting, parcel, late] = await Promise.all([
        tx.objectStore('waiting').get(sheet.itemId),
        tx.objectStore('parcels').get(sheet.itemId),
        tx.objectStore('late').get(sheet.itemId),
      ]);
      return unsent(sheet, waiting, parcel, late);
    }),
  );
  return found
    .filter((one) => one.count > 0 || one.submit)
    .sort((a, b) => a.sheet.item.position - b.sheet.item.position);
}

function unsent(
  sheet: KeptSheet,
  waiting: Waiting | undefined,
  parcel: Parcel | undefined,
  late: Waiting | undefined,
): Unsent {
  return {
    sheet,
    changes: { ...late?.changes, ...parcel?.changes, ...waiting?.changes },
    opinion: waiting?.opinion ?? parcel?.opinion ?? late?.opinion,
    count: countWaiting(waiting, parcel) + countWaiting(late, undefined),
    submit: waiting?.submit === true || parcel?.kind === 'submit',
    late: late !== undefined,
  };
}
