import type { Device } from './device.ts';
import type { AnswerChange, Conflict, KeptSheet, Parcel, Waiting } from './model.ts';
import { changed, chosen, emptyWaiting, waitingWith } from './outbox.rules.ts';

/** All that this device knows of one sheet. */
export interface SheetState {
  readonly sheet: KeptSheet | undefined;
  readonly waiting: Waiting | undefined;
  readonly parcel: Parcel | undefined;
  readonly conflicts: readonly Conflict[];
  readonly late: Waiting | undefined;
}

export async function readState(device: Device, itemId: string): Promise<SheetState> {
  const tx = device.transaction(['sheets', 'waiting', 'parcels', 'conflicts', 'late']);
  const [sheet, waiting, parcel, conflicts, late] = await Promise.all([
    tx.objectStore('sheets').get(itemId),
    tx.objectStore('waiting').get(itemId),
    tx.objectStore('parcels').get(itemId),
    tx.objectStore('conflicts').getAll(IDBKeyRange.bound(`${itemId} `, `${itemId} \uffff`)),
    tx.objectStore('late').get(itemId),
  ]);
  return { sheet, waiting, parcel, conflicts, late };
}

/** A tap: the sheet and what waits to be sent change together, or neither does. */
export function change(
  device: Device,
  itemId: string,
  criterionId: string,
  to: AnswerChange,
): Promise<void> {
  return edit(device, itemId, (sheet, waiting) => ({
    sheet: { ...sheet, answers: changed(sheet.answers, criterionId, to) },
    waiting: waitingWith(waiting, criterionId, to),
  }));
}

export function changeOpinion(device: Device, itemId: string, opinion: string): Promise<void> {
  const said = opinion.trim() === '' ? null : opinion;
  return edit(device, itemId, (sheet, waiting) => ({
    sheet: { ...sheet, opinion: said },
    waiting: { ...waiting, opinion: said, submit: false },
  }));
}

/** Says that a condition of the sheet applies, and why; null takes it back. */
export function changeMark(
  device: Device,
  itemId: string,
  conditionId: string,
  remark: string | null,
): Promise<void> {
  return edit(device, itemId, (sheet, waiting) => {
    const { [conditionId]: _, ...others } = sheet.marks;
    return {
      sheet: { ...sheet, marks: remark === null ? others : { ...others, [conditionId]: remark } },
      waiting: { ...waiting, marks: { ...waiting.marks, [conditionId]: remark }, submit: false },
    };
  });
}

/** Says why a criterion is scored otherwise than in the version before. */
export function changeReason(
  device: Device,
  itemId: string,
  criterionId: string,
  reason: string,
): Promise<void> {
  return edit(device, itemId, (sheet, waiting) => ({
    sheet: { ...sheet, reasons: { ...sheet.reasons, [criterionId]: reason } },
    waiting: { ...waiting, reasons: { ...waiting.reasons, [criterionId]: reason }, submit: false },
  }));
}

/** Hands in as soon as everything before it is with the server. */
export function handIn(device: Device, itemId: string): Promise<void> {
  return edit(device, itemId, (sheet, waiting) => ({
    sheet: { ...sheet, receipt: null },
    waiting: { ...waiting, submit: true },
  }));
}

async function edit(
  device: Device,
  itemId: string,
  step: (sheet: KeptSheet, waiting: Waiting) => { sheet: KeptSheet; waiting: Waiting },
): Promise<void> {
  const tx = device.transaction(['sheets', 'waiting'], 'readwrite', { durability: 'strict' });
  const sheet = await tx.objectStore('sheets').get(itemId);
  if (!sheet) throw new Error('This sheet is not on the device');
  const waiting = (await tx.objectStore('waiting').get(itemId)) ?? emptyWaiting(itemId);
  const next = step(sheet, waiting);
  await Promise.all([
    tx.objectStore('sheets').put(next.sheet),
    tx.objectStore('waiting').put(next.waiting),
    tx.done,
  ]);
}

/** The member chose between two devices. */
export async function settleConflict(
  device: Device,
  conflict: Conflict,
  take: 'mine' | 'theirs',
): Promise<void> {
  const { itemId, criterionId, mine } = conflict;
  const tx = device.transaction(['sheets', 'waiting', 'conflicts'], 'readwrite');
  const sheet = await tx.objectStore('sheets').get(itemId);
  if (sheet) {
    const onTop = chosen(sheet, conflict);
    const waiting = (await tx.objectStore('waiting').get(itemId)) ?? emptyWaiting(itemId);
    if (take === 'mine') {
      const answers = changed(onTop.answers, criterionId, mine);
      await tx.objectStore('sheets').put({ ...onTop, answers });
      await tx.objectStore('waiting').put(waitingWith(waiting, criterionId, mine));
    } else await tx.objectStore('sheets').put(onTop);
  }
  await tx.objectStore('conflicts').delete(`${itemId} ${criterionId}`);
  await tx.done;
}
