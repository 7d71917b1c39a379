import { Role } from '../identity/identity.enums.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import type { DutyFacts } from './duty-occurrence.service.ts';
import { DutyEntity, DutyEntryEntity, DutyOccurrenceEntity } from './duty.entity.ts';
import { DutyEntryKind, DutyState } from './duty.enums.ts';
import { afterDutyMove, type DutyMove } from './duty.rules.ts';
import { OrganisationEntity } from './organisation.entity.ts';
import { holdersOf, officeOf } from './organisation.rules.ts';

/** Codes of every step of a duty. */
export const DUTY_STEP_ERRORS = {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'It stands where this cannot be done; the payload holds it.',
} as const;

/** A time of a duty with what notices say of it. */
export interface Held {
  readonly occurrence: DutyOccurrenceEntity;
  readonly facts: DutyFacts;
}

/** Reads one for a step: nobody else takes one until this transaction ends. */
export async function lockedOccurrence(
  tx: Transaction,
  id: string,
  baseRevision: number,
): Promise<Held> {
  const occurrence = await tx.em
    .createQueryBuilder(DutyOccurrenceEntity, 'o')
    .setLock('pessimistic_write')
    .where('o.id = :id', { id })
    .getOne();
  const duty = occurrence && (await tx.em.findOneByOrFail(DutyEntity, { id: occurrence.dutyId }));
  const organisation =
    duty && (await tx.em.findOneByOrFail(OrganisationEntity, { id: duty.organisationId }));
  const own = organisation?.role === Role.COMMUNE_OFFICER ? organisation.unitId : null;
  tx.authorize({ unitId: own });
  if (!occurrence || !duty || !organisation) throw notFound(['id']);
  if (occurrence.revision !== baseRevision) throw stale({ occurrence });
  const { unitId, role, name } = organisation;
  return {
    occurrence,
    facts: { subjectId: id, text: duty.text, organisation: name, unitId, role },
  };
}

const KIND: Readonly<Record<DutyMove, DutyEntryKind>> = {
  report: DutyEntryKind.PROGRESS,
  finish: DutyEntryKind.DONE,
  accept: DutyEntryKind.ACCEPTED,
  return: DutyEntryKind.RETURNED,
};

export interface DutyStep {
  readonly note: string | null;
  /** Percent; the one before unless given. */
  readonly shareDone?: number;
  readonly day: string;
}

/** Makes a step with its entry, its line in the audit trail, and its notice. */
export async function moveOccurrence(
  tx: Transaction,
  { occurrence, facts }: Held,
  move: DutyMove,
  { note, shareDone = occurrence.shareDone, day }: DutyStep,
): Promise<{ occurrence: DutyOccurrenceEntity; entryId: string }> {
  const state = afterDutyMove(occurrence.state, move);
  if (!state) throw wrongState(occurrence);
  const { id, revision } = occurrence;
  const doneOn = move === 'finish' ? day : state === DutyState.OPEN ? null : occurrence.doneOn;
  const acceptedOn = state === DutyState.ACCEPTED ? day : null;
  const changes = { state, shareDone, doneOn, acceptedOn };
  const after = await revise(tx.em, DutyOccurrenceEntity, { id, baseRevision: revision }, changes);
  if (!after) throw stale({ occurrence });
  const entryId = uuidv7();
  await tx.em.insert(DutyEntryEntity, {
    ...{ id: entryId, occurrenceId: id, kind: KIND[move], note, shareDone, day },
    ...{ personId: tx.context.actor.personId!, at: () => 'clock_timestamp()' },
  });
  tx.record({
    action: `duty.${move}`,
    subjectType: 'DutyOccurrence',
    subjectId: id,
    before: { state: occurrence.state, shareDone: occurrence.shareDone },
    after: changes,
  });
  await tellOf(tx, facts, move, after.revision, note);
  return { occurrence: after, entryId };
}

async function tellOf(
  tx: Transaction,
  facts: DutyFacts,
  move: DutyMove,
  occasion: number,
  note: string | null,
): Promise<void> {
  if (move === 'finish')
    await tell(tx, notices.dutyDone({ ...facts, occasion, to: [officeOf(facts)] }));
  if (move === 'return') {
    const about = { ...facts, occasion, to: [holdersOf(facts)], reason: note! };
    await tell(tx, notices.dutyReturned(about));
  }
}

const STATE_NAMES = {
  OPEN: { vi: 'đang thực hiện', en: 'open' },
  DONE: { vi: 'đã báo hoàn thành', en: 'reported as done' },
  ACCEPTED: { vi: 'đã xác nhận', en: 'accepted' },
} as const;

function wrongState(occurrence: DutyOccurrenceEntity): Refusal {
  const name = STATE_NAMES[occurrence.state];
  const text = {
    vi: `Nhiệm vụ đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.`,
    en: `The duty is "${name.en}", so this cannot be done. Nothing changed; load it again.`,
  };
  return refuse('WRONG_STATE', text, null, { occurrence });
}
