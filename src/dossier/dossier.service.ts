import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { DossierEntity } from './dossier.entity.ts';
import { DossierTransitionEntity } from './dossier-step.entity.ts';
import { DOSSIER_STATE_NAMES, DossierState } from './dossier.enums.ts';
import { afterMove, DOSSIER_MOVES, isEditable, type DossierMove } from './dossier.rules.ts';
import { endTerms } from './receipt.service.ts';

/** Codes that every mutation of a dossier can answer with. */
export const DOSSIER_ERRORS = {
  NOT_FOUND,
  WRONG_STATE: 'The dossier is in a state in which this cannot be done; the payload holds it.',
} as const;

/**
 * Reads a dossier for writing: nobody else changes it until this transaction ends. Checks first that the
 * actor may act there, so that strangers cannot tell it from one that does not exist.
 */
export async function lockedDossier(tx: Transaction, id: string): Promise<DossierEntity> {
  const dossier = await tx.em
    .createQueryBuilder(DossierEntity, 'd')
    .setLock('pessimistic_write')
    .where('d.id = :id', { id })
    .getOne();
  tx.authorize({ unitId: dossier?.communeId ?? null, producerId: dossier?.producerId ?? null });
  if (dossier) return dossier;
  throw notFound(['id']);
}

/** The same, while its producer may still change it. */
export async function editableDossier(tx: Transaction, id: string): Promise<DossierEntity> {
  const dossier = await lockedDossier(tx, id);
  if (!isEditable(dossier.state)) throw wrongState(dossier);
  return dossier;
}

/**
 * Reads a dossier for a step of the council, whose own authority has been checked: a dossier that is not
 * there is refused like one in another state.
 */
export async function lockedForAgenda(tx: Transaction, id: string): Promise<DossierEntity> {
  const [dossier] = await allLockedForAgenda(tx, [id]);
  return dossier!;
}

/** The same for several, one after the other in a fixed order, with one statement. */
export async function allLockedForAgenda(
  tx: Transaction,
  ids: readonly string[],
): Promise<DossierEntity[]> {
  const found = await tx.em
    .createQueryBuilder(DossierEntity, 'd')
    .setLock('pessimistic_write')
    .where('d.id = ANY(:ids)', { ids })
    .orderBy('d.id')
    .getMany();
  const there = found.filter(({ state }) => state !== DossierState.DRAFT);
  if (there.length < new Set(ids).size) throw notFound(['input', 'dossierId']);
  return there;
}

/** The refusal of a step that the state does not allow. */
export function wrongState(dossier: DossierEntity) {
  const name = DOSSIER_STATE_NAMES[dossier.state];
  const text = {
    vi: `Hồ sơ đang ở trạng thái "${name.vi}" nên chưa làm được việc này. Chưa có gì thay đổi; hãy tải lại hồ sơ.`,
    en: `The dossier is "${name.en}", so this cannot be done. Nothing changed; load it again.`,
  };
  return refuse('WRONG_STATE', text, null, { dossier });
}

export interface Step {
  readonly reason?: string | null;
  /** Columns that change with the state. */
  readonly changes?: Partial<DossierEntity>;
}

/** Moves a dossier along its way, leaving a line in its history and in the audit trail. */
export async function moveDossier(
  tx: Transaction,
  dossier: DossierEntity,
  move: DossierMove,
  { reason = null, changes = {} }: Step = {},
): Promise<DossierEntity> {
  await moveDossiers(tx, [{ dossier, reason }], move, changes);
  return tx.em.findOneByOrFail(DossierEntity, { id: dossier.id });
}

/** The same for several dossiers, with as many statements as for one. */
export async function moveDossiers(
  tx: Transaction,
  all: readonly { readonly dossier: DossierEntity; readonly reason: string | null }[],
  move: DossierMove,
  changes: Partial<DossierEntity> = {},
): Promise<void> {
  if (all.length === 0) return;
  const { to } = DOSSIER_MOVES[move];
  const steps = all.map(({ dossier, reason }) => {
    if (!afterMove(dossier.state, move)) throw wrongState(dossier);
    return { dossierId: dossier.id, move, from: dossier.state, to, reason };
  });
  const ids = steps.map(({ dossierId }) => dossierId);
  await tx.em
    .createQueryBuilder()
    .update(DossierEntity)
    .set({
      ...{ ...changes, state: to },
      ...{ revision: () => 'revision + 1', updatedAt: () => 'now()' },
    })
    .where('id = ANY(:ids)', { ids })
    .execute();
  await endTerms(tx, ids, move);
  await noteSteps(tx, steps);
  for (const { dossierId, from, reason } of steps) {
    tx.record({
      action: `dossier.${move}`,
      subjectType: 'Dossier',
      subjectId: dossierId,
      before: { state: from },
      after: { state: to, ...changes, ...(reason ? { reason } : {}) },
    });
  }
}

/** One line of a dossier's history. */
interface HistoryStep {
  readonly dossierId: string;
  readonly move: string;
  readonly from: DossierState | null;
  readonly to: DossierState;
  readonly reason: string | null;
}

/** Writes one line of a dossier's history. */
export function noteStep(
  tx: Transaction,
  dossierId: string,
  step: Omit<HistoryStep, 'dossierId'>,
): Promise<void> {
  return noteSteps(tx, [{ dossierId, ...step }]);
}

async function noteSteps(tx: Transaction, steps: readonly HistoryStep[]): Promise<void> {
  const { personId } = tx.context.actor;
  await tx.em.insert(
    DossierTransitionEntity,
    steps.map(({ dossierId, move, from, to, reason }) => ({
      ...{ id: uuidv7(), dossierId, move, fromState: from, toState: to, reason, personId },
      createdAt: () => 'clock_timestamp()',
    })),
  );
}
