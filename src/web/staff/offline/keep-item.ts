import type { Device } from './device.ts';
import type { AnswerChange, Answers, KeptSheet, ScoredItem } from './model.ts';
import { changed } from './outbox.rules.ts';

/** Lays down what the server said of a sheet; what this device has changed since stays on top. */
export async function keepItem(device: Device, item: ScoredItem, at: number): Promise<void> {
  const { id: itemId, mySheet } = item;
  const tx = device.transaction(['sheets', 'waiting', 'parcels'], 'readwrite');
  const [waiting, parcel] = await Promise.all([
    tx.objectStore('waiting').get(itemId),
    tx.objectStore('parcels').get(itemId),
  ]);
  const stored = storedAnswers(item);
  await tx.objectStore('sheets').put({
    itemId,
    sessionId: item.session?.id ?? '',
    item,
    answers: onTop(onTop(stored, parcel?.changes ?? {}), waiting?.changes ?? {}),
    opinion: firstSaid(waiting?.opinion, parcel?.opinion, mySheet?.opinion),
    receipt: mySheet?.receipt ?? null,
    marks: marksOf(item, { ...parcel?.marks, ...waiting?.marks }),
    former: formerOf(item, stored),
    reasons: { ...reasonsOf(item), ...parcel?.reasons, ...waiting?.reasons },
    fetchedAt: at,
  });
  await tx.done;
}

function storedAnswers({ mySheet }: ScoredItem): Answers {
  return Object.fromEntries(
    (mySheet?.answers ?? []).flatMap(({ criterion, option, remark, flagged, revision }) =>
      criterion
        ? [[criterion.id, { optionId: option?.id ?? null, remark, flagged, revision }]]
        : [],
    ),
  );
}

function onTop(answers: Answers, changes: Readonly<Record<string, AnswerChange>>): Answers {
  return Object.entries(changes).reduce((all, [id, { optionId, remark, flagged }]) => {
    const named = Object.entries({ optionId, remark, flagged }).filter(
      ([, value]) => value !== undefined,
    );
    return changed(all, id, Object.fromEntries(named));
  }, answers);
}

function marksOf(
  { mySheet }: ScoredItem,
  waiting: Readonly<Record<string, string | null>>,
): KeptSheet['marks'] {
  const stored = (mySheet?.conditionMarks ?? []).flatMap(({ condition, remark }) =>
    condition ? [[condition.id, remark ?? ''] as const] : [],
  );
  const all = { ...Object.fromEntries(stored), ...waiting };
  return Object.fromEntries(
    Object.entries(all).filter((one): one is [string, string] => one[1] !== null),
  );
}

/** The levels of the version before: those of this one, but for what the server says was changed. */
function formerOf({ mySheet }: ScoredItem, stored: Answers): KeptSheet['former'] {
  if (!mySheet || mySheet.version < 2) return null;
  const same = Object.entries(stored).map(([id, { optionId }]) => [id, optionId] as const);
  const other = mySheet.changes.flatMap(({ criterion, before }) =>
    criterion ? [[criterion.id, before?.id ?? null] as const] : [],
  );
  return Object.fromEntries([...same, ...other]);
}

function reasonsOf({ mySheet }: ScoredItem): KeptSheet['reasons'] {
  return Object.fromEntries(
    (mySheet?.changes ?? []).flatMap(({ criterion, reason }) =>
      criterion && reason ? [[criterion.id, reason]] : [],
    ),
  );
}

/** The newest that was said, where null says that it was cleared. */
function firstSaid(...said: readonly (string | null | undefined)[]): string | null {
  return said.find((one) => one !== undefined) ?? null;
}
