import { execute, SIGNED_IN } from '../ask/execute.ts';
import { newOperationId } from '../ask/operation-id.ts';
import { AskProblem } from '../ask/problem.ts';
import {
  AppScoreSheetExplainDocument,
  AppScoreSheetSaveDocument,
  AppScoreSheetSubmitDocument,
  type AppScoreSheetSaveMutation,
} from '../generated/operations.ts';
import type { Device } from './device.ts';
import type { Answer, Parcel } from './model.ts';
import { delayOf, emptyWaiting, nextParcel, settled } from './outbox.rules.ts';
import { say, type SendingState } from './sending-state.ts';

/** Refusals after which sending the same again cannot help: the product is closed to this member. */
const TOO_LATE: ReadonlySet<string> = new Set([
  ...['NOT_FOUND', 'NOT_OPEN', 'LOCKED', 'RECUSED', 'ABSENT', 'SUBMITTED'],
]);

/**
 * Sends what waits on this device, one thing after the other, until nothing waits: by one page of the
 * browser at a time. What was sent once is sent again unchanged until the server has answered, so that
 * it happens once whatever became of the answers.
 */
export class Sync {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;
  #running = false;
  #again = false;
  #stopped = false;
  #refusal: SendingState | undefined;

  constructor(
    private readonly device: Device,
    private readonly onChange: () => void,
  ) {
    addEventListener('online', this.nudge);
    addEventListener('focus', this.nudge);
    addEventListener(SIGNED_IN, this.nudge);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.nudge);
    removeEventListener('focus', this.nudge);
    removeEventListener(SIGNED_IN, this.nudge);
  }

  /** There is something to send, or sending may be possible again. */
  readonly nudge = (): void => {
    clearTimeout(this.#timer);
    if (this.#running) this.#again = true;
    else void this.#run();
  };

  async #run(): Promise<void> {
    if (this.#stopped) return;
    this.#running = true;
    this.#again = false;
    let state: SendingState | null = null;
    try {
      const sent = await alone(() => this.#sendAll());
      this.#tries = 0;
      state = this.#refusal ?? (sent ? { kind: 'sent', at: new Date() } : { kind: 'quiet' });
      this.#refusal = undefined;
    } catch (problem) {
      state = this.#afterProblem(problem);
    } finally {
      this.#running = false;
    }
    if (state) say(state);
    this.onChange();
    if (this.#again) this.nudge();
  }

  #afterProblem(problem: unknown): SendingState {
    if (problem instanceof AskProblem && problem.kind === 'signed-out')
      return { kind: 'signed-out' };
    this.#tries += 1;
    const seconds = delayOf(this.#tries);
    // With jitter, so that a room of tablets does not knock at the same moment.
    const wait = seconds * 1000 * (0.8 + Math.random() * 0.4);
    this.#timer = setTimeout(this.nudge, wait);
    const offline = problem instanceof AskProblem && problem.kind === 'network';
    return offline && !navigator.onLine ? { kind: 'offline' } : { kind: 'retry', seconds };
  }

  async #sendAll(): Promise<boolean> {
    for (let sent = false; ; sent = true) {
      const parcel = (await this.#pending()) ?? (await this.#pack());
      if (!parcel) return sent;
      say({ kind: 'sending' });
      if (parcel.kind === 'save') await this.#save(parcel);
      else if (parcel.kind === 'explain') await this.#explain(parcel);
      else await this.#submit(parcel);
      this.#tries = 0;
      this.onChange();
    }
  }

  async #pending(): Promise<Parcel | undefined> {
    const [parcel] = await this.device.getAll('parcels', null, 1);
    return parcel;
  }

  /** Takes what waits of one sheet and makes a parcel of it, in one step on the device. */
  async #pack(): Promise<Parcel | undefined> {
    const tx = this.device.transaction(['sheets', 'waiting', 'parcels'], 'readwrite');
    for (const waiting of await tx.objectStore('waiting').getAll()) {
      const { itemId } = waiting;
      const sheet = await tx.objectStore('sheets').get(itemId);
      const next = sheet && nextParcel(waiting, sheet, newOperationId());
      if (next?.rest) await tx.objectStore('waiting').put(next.rest);
      else await tx.objectStore('waiting').delete(itemId);
      if (!next) continue;
      await tx.objectStore('parcels').put(next.parcel);
      await tx.done;
      return next.parcel;
    }
    await tx.done;
    return undefined;
  }

  async #save(parcel: Parcel): Promise<void> {
    const { itemId, operationId, changes, opinion, marks } = parcel;
    const answers = Object.entries(changes).map(([criterionId, one]) => ({ criterionId, ...one }));
    const conditions = Object.entries(marks ?? {}).map(([conditionId, remark]) => {
      return { conditionId, marked: remark !== null, remark };
    });
    const input = {
      answers,
      operationId,
      ...(opinion === undefined ? {} : { opinion }),
      ...(conditions.length > 0 ? { conditions } : {}),
    };
    const { scoreSheetSave: done } = await execute(AppScoreSheetSaveDocument, {
      id: itemId,
      input,
    });
    const [refusal] = done.userErrors;
    if (refusal) return this.#refused(parcel, refusal.code, refusal.message);
    await this.#settle(parcel, done);
  }

  async #settle(
    parcel: Parcel,
    { sheet: stored, conflicts }: AppScoreSheetSaveMutation['scoreSheetSave'],
  ): Promise<void> {
    const { itemId } = parcel;
    const tx = this.device.transaction(['sheets', 'waiting', 'parcels', 'conflicts'], 'readwrite');
    const [sheet, waiting] = await Promise.all([
      tx.objectStore('sheets').get(itemId),
      tx.objectStore('waiting').get(itemId),
    ]);
    const differing = (conflicts ?? []).flatMap(({ criterion, stored: theirs }) =>
      criterion && theirs ? [{ criterionId: criterion.id, theirs: answerFrom(theirs) }] : [],
    );
    if (sheet && stored) {
      const answers = stored.answers.flatMap((one) =>
        one.criterion ? [{ criterionId: one.criterion.id, answer: answerFrom(one) }] : [],
      );
      const ids = new Set(differing.map(({ criterionId }) => criterionId));
      const next = settled(sheet, answers, waiting, ids);
      await tx.objectStore('sheets').put({ ...next, fetchedAt: Date.now() });
    }
    for (const { criterionId, theirs } of differing) {
      const { baseRevision: _, ...mine } = parcel.changes[criterionId] ?? { baseRevision: 0 };
      const conflict = { itemId, criterionId, mine, theirs };
      await tx.objectStore('conflicts').put(conflict, `${itemId} ${criterionId}`);
    }
    await tx.objectStore('parcels').delete(itemId);
    await tx.done;
  }

  async #explain(parcel: Parcel): Promise<void> {
    const { itemId, operationId } = parcel;
    const reasons = Object.entries(parcel.reasons ?? {}).map(([criterionId, reason]) => {
      return { criterionId, reason };
    });
    const { scoreSheetExplain: done } = await execute(AppScoreSheetExplainDocument, {
      id: itemId,
      input: { reasons, operationId },
    });
    const [refusal] = done.userErrors;
    if (refusal) return this.#refused(parcel, refusal.code, refusal.message);
    await this.device.delete('parcels', itemId);
  }

  async #submit(parcel: Parcel): Promise<void> {
    const { itemId, operationId, total } = parcel;
    const { scoreSheetSubmit: done } = await execute(AppScoreSheetSubmitDocument, {
      id: itemId,
      input: { operationId, total: String(total ?? 0) },
    });
    const [refusal] = done.userErrors;
    if (refusal) return this.#refused(parcel, refusal.code, refusal.message);
    const tx = this.device.transaction(['sheets', 'parcels'], 'readwrite');
    const sheet = await tx.objectStore('sheets').get(itemId);
    if (sheet) {
      const receipt = done.sheet?.receipt ?? null;
      await tx.objectStore('sheets').put({ ...sheet, receipt, fetchedAt: Date.now() });
    }
    await tx.objectStore('parcels').delete(itemId);
    await tx.done;
  }

  /** The server said no: what was written stays on the device, and is not sent again by itself. */
  async #refused(parcel: Parcel, code: string, message: string): Promise<void> {
    const { itemId } = parcel;
    const tx = this.device.transaction(['waiting', 'parcels', 'late'], 'readwrite');
    if (parcel.kind !== 'submit') {
      const waiting = (await tx.objectStore('waiting').get(itemId)) ?? emptyWaiting(itemId);
      const changes = { ...parcel.changes, ...waiting.changes };
      const marks = { ...parcel.marks, ...waiting.marks };
      const reasons = { ...parcel.reasons, ...waiting.reasons };
      const opinion = waiting.opinion ?? parcel.opinion;
      await tx.objectStore('late').put({
        ...{ itemId, changes, marks, reasons, submit: false, at: Date.now() },
        ...(opinion === undefined ? {} : { opinion }),
      });
      await tx.objectStore('waiting').delete(itemId);
    }
    await tx.objectStore('parcels').delete(itemId);
    await tx.done;
    this.#refusal = TOO_LATE.has(code)
      ? { kind: 'locked', itemId }
      : { kind: 'refused', itemId, message };
  }
}

const answerFrom = (one: {
  readonly option: { readonly id: string } | null;
  readonly remark: string | null;
  readonly flagged: boolean;
  readonly revision: number;
}): Answer => ({
  optionId: one.option?.id ?? null,
  remark: one.remark,
  flagged: one.flagged,
  revision: one.revision,
});

/** One page of the browser at a time; where there are no locks, operations are idempotent anyway. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return work();
  return await navigator.locks.request('ocop-send', work);
}
