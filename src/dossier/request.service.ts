import { attachFile } from '../media/media.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { DossierEntity } from './dossier.entity.ts';
import {
  DossierCheckEntity,
  DossierRequestEntity,
  ExtraTestEntity,
  FieldVisitEntity,
} from './dossier-province.entity.ts';
import { RequestState } from './dossier-province.enums.ts';
import { changeFile } from './province.service.ts';

/** Notes a check of the composition. */
export async function recordCheck(
  tx: Transaction,
  dossier: DossierEntity,
  check: Pick<
    DossierCheckEntity,
    'requestLetter' | 'communeReport' | 'productFile' | 'samples' | 'note'
  >,
): Promise<void> {
  const { today, actor } = tx.context;
  const id = uuidv7();
  await tx.em.insert(DossierCheckEntity, {
    ...{ id, dossierId: dossier.id, checkedBy: actor.personId!, checkedOn: today },
    ...check,
  });
  write(tx, dossier.id, 'dossier.check-record', check);
}

/** Asks producer or commune for more. */
export async function askForMore(
  tx: Transaction,
  dossier: DossierEntity,
  request: Pick<DossierRequestEntity, 'addressee' | 'text' | 'dueOn'>,
): Promise<DossierRequestEntity> {
  const id = uuidv7();
  const askedBy = tx.context.actor.personId!;
  const state = RequestState.OPEN;
  await tx.em.insert(DossierRequestEntity, {
    ...{ id, dossierId: dossier.id, askedBy, state },
    ...request,
  });
  write(tx, dossier.id, 'dossier.request-more', { requestId: id, ...request });
  return tx.em.findOneByOrFail(DossierRequestEntity, { id });
}

/** Ends a request: with the answer, or without one when the province takes it back. */
export async function closeRequest(
  tx: Transaction,
  request: DossierRequestEntity,
  answer: { readonly text: string; readonly fileId?: string | null } | null,
): Promise<DossierRequestEntity> {
  if (request.state !== RequestState.OPEN) throw notOpen(request);
  if (answer?.fileId) await attachFile(tx, answer.fileId, FilePurpose.EVIDENCE);
  const { actor, now } = tx.context;
  await tx.em.update(DossierRequestEntity, request.id, {
    state: answer ? RequestState.ANSWERED : RequestState.WITHDRAWN,
    answer: answer?.text ?? null,
    fileId: answer?.fileId ?? null,
    closedBy: actor.personId,
    closedAt: now,
  });
  const action = answer ? 'dossier.request-answer' : 'dossier.request-withdraw';
  write(tx, request.dossierId, action, { requestId: request.id, answer });
  return tx.em.findOneByOrFail(DossierRequestEntity, { id: request.id });
}

function notOpen(request: DossierRequestEntity) {
  const text = {
    vi: 'Yêu cầu này đã được trả lời hoặc đã rút. Chưa có gì thay đổi; hãy tải lại hồ sơ.',
    en: 'This request was answered or taken back already. Nothing was changed; load the dossier again.',
  };
  return refuse('NOT_OPEN', text, null, { request });
}

/** Plans a visit to the place of production. */
export async function planVisit(
  tx: Transaction,
  dossier: DossierEntity,
  visit: Pick<FieldVisitEntity, 'plannedOn' | 'reason'>,
): Promise<FieldVisitEntity> {
  const id = uuidv7();
  const plannedBy = tx.context.actor.personId!;
  await tx.em.insert(FieldVisitEntity, { id, dossierId: dossier.id, plannedBy, ...visit });
  write(tx, dossier.id, 'dossier.visit-plan', { visitId: id, ...visit });
  return tx.em.findOneByOrFail(FieldVisitEntity, { id });
}

type Visited = Pick<FieldVisitEntity, 'visitedOn' | 'participants' | 'findings' | 'conclusion'>;

/** What a visit found; recorded again it replaces what was there. */
export async function recordVisit(
  tx: Transaction,
  visit: FieldVisitEntity,
  facts: Visited & { readonly fileId?: string | null },
): Promise<FieldVisitEntity> {
  const recordedBy = tx.context.actor.personId;
  await tx.em.update(FieldVisitEntity, visit.id, { ...facts, recordedBy });
  await changeFile(tx, visit.fileId, facts.fileId);
  write(tx, visit.dossierId, 'dossier.visit-record', { visitId: visit.id, ...facts }, visit);
  return tx.em.findOneByOrFail(FieldVisitEntity, { id: visit.id });
}

/** Wants a test besides those of the dossier. */
export async function requestTest(
  tx: Transaction,
  dossier: DossierEntity,
  test: Pick<ExtraTestEntity, 'subject' | 'reason'> & { dueOn?: string | null },
): Promise<ExtraTestEntity> {
  const id = uuidv7();
  const requestedBy = tx.context.actor.personId!;
  await tx.em.insert(ExtraTestEntity, { id, dossierId: dossier.id, requestedBy, ...test });
  write(tx, dossier.id, 'dossier.test-request', { testId: id, ...test });
  return tx.em.findOneByOrFail(ExtraTestEntity, { id });
}

type Tested = Pick<
  ExtraTestEntity,
  'laboratory' | 'reportNumber' | 'reportDate' | 'passed' | 'result'
>;

/** What a test showed; recorded again it replaces what was there. */
export async function recordTest(
  tx: Transaction,
  test: ExtraTestEntity,
  facts: Tested & { readonly fileId?: string | null },
): Promise<ExtraTestEntity> {
  const recordedBy = tx.context.actor.personId;
  await tx.em.update(ExtraTestEntity, test.id, { ...facts, recordedBy });
  await changeFile(tx, test.fileId, facts.fileId);
  write(tx, test.dossierId, 'dossier.test-record', { testId: test.id, ...facts }, test);
  return tx.em.findOneByOrFail(ExtraTestEntity, { id: test.id });
}

function write(
  tx: Transaction,
  dossierId: string,
  action: string,
  after: object,
  before?: object,
): void {
  tx.record({ action, subjectType: 'Dossier', subjectId: dossierId, before, after });
}
