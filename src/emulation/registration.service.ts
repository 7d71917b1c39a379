import { onRows } from '../platform/db/rows.ts';
import { revise } from '../platform/db/revision.ts';
import { findById } from '../platform/db/rows.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound, STALE, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { EmulationAwardEntity } from './award.entity.ts';
import { EMULATION_STATE_NAMES } from './emulation.enums.ts';
import { EmulationCampaignEntity } from './emulation.entity.ts';
import { afterEmulationMove, type EmulationMove } from './emulation.rules.ts';
import { EmulationRegistrationEntity, EmulationStepEntity } from './registration.entity.ts';

/** Codes of every step of a registration. */
export const REGISTRATION_ERRORS = {
  NOT_FOUND,
  STALE,
  WRONG_STATE: 'It stands where this cannot be done; the payload holds it.',
} as const;

/** A registration with what it stands for. */
export interface Entry {
  readonly registration: EmulationRegistrationEntity;
  readonly award: EmulationAwardEntity;
  readonly campaign: EmulationCampaignEntity;
}

/** Reads one for a step: nobody else takes one until this transaction ends. */
export async function lockedRegistration(
  tx: Transaction,
  id: string,
  baseRevision: number,
): Promise<Entry> {
  const registration = await tx.em.findOne(EmulationRegistrationEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  tx.authorize({ unitId: registration?.communeId ?? null });
  if (!registration) throw notFound(['id']);
  if (registration.revision !== baseRevision) throw stale({ registration });
  return { registration, ...(await awardOf(tx, registration.awardId, 'id')) };
}

/** An award with its campaign. */
export async function awardOf(tx: Transaction, id: string, field: string) {
  const award = await findById(tx.em, EmulationAwardEntity, id);
  if (!award) throw notFound(['input', field]);
  const campaign = (await findById(tx.em, EmulationCampaignEntity, award.campaignId))!;
  return { award, campaign };
}

/** Several registrations of one award for one step, which nobody else takes meanwhile. */
export async function lockedAward(tx: Transaction, awardId: string) {
  await onRows(tx.em, 'SELECT id FROM emulation_award WHERE id = $1 FOR UPDATE', [awardId]);
  return awardOf(tx, awardId, 'awardId');
}

type Changes = Partial<EmulationRegistrationEntity>;

interface StepOf {
  readonly text?: string | null;
  readonly points?: string | null;
  readonly changes?: Changes;
}

/** What a refusal shows, of one registration or among several. */
const presentOf = (registration: EmulationRegistrationEntity) => ({
  registration,
  registrations: [registration],
});

/** Moves a registration along its way, leaving a step and a line in the audit trail. */
export async function moveRegistration(
  tx: Transaction,
  before: EmulationRegistrationEntity,
  move: EmulationMove,
  { text = null, points = null, changes = {} }: StepOf,
): Promise<EmulationRegistrationEntity> {
  const state = afterEmulationMove(before.state, move);
  if (!state) {
    const name = EMULATION_STATE_NAMES[before.state];
    const words = {
      vi: `Đăng ký đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại.`,
      en: `The registration is "${name.en}", so this cannot be done. Nothing changed; load it again.`,
    };
    throw refuse('WRONG_STATE', words, null, presentOf(before));
  }
  const row = { id: before.id, baseRevision: before.revision };
  const after = await revise(tx.em, EmulationRegistrationEntity, row, { ...changes, state });
  if (!after) throw stale(presentOf(before));
  await noteStep(tx, after, move, text, points);
  tx.record({
    action: `emulationRegistration.${move}`,
    subjectType: 'EmulationRegistration',
    subjectId: after.id,
    before: { state: before.state },
    after: { ...changes, state },
  });
  return after;
}

export async function noteStep(
  tx: Transaction,
  { id: registrationId, state }: EmulationRegistrationEntity,
  move: EmulationMove | 'register',
  text: string | null,
  points: string | null,
): Promise<void> {
  await tx.em.insert(EmulationStepEntity, {
    ...{ id: uuidv7(), registrationId, move, state, text, points },
    personId: tx.context.actor.personId!,
  });
}
