import { attachFile } from '../media/media.service.ts';
import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { noteEvent } from './certificate-event.service.ts';
import type { CertificateEntity } from './certificate.entity.ts';
import {
  CertificateInspectionEntity,
  RevocationConclusionEntity,
} from './certificate-life.entity.ts';
import { ConclusionState } from './certificate-life.enums.ts';

/**
 * The conclusion a revocation rests on: the one named, else the one that waits for this certificate.
 * @throws Refusal OTHER_CONCLUSION when the named one is not of this certificate or waits no more
 */
export async function pendingConclusion(
  tx: Transaction,
  certificate: CertificateEntity,
  id: string | null,
): Promise<RevocationConclusionEntity | null> {
  const key = { certificateId: certificate.id, state: ConclusionState.PENDING };
  const found = await tx.em.findOneBy(RevocationConclusionEntity, id ? { id, ...key } : key);
  if (id && !found) throw refuse('OTHER_CONCLUSION', OTHER, ['input', 'conclusionId']);
  return found;
}

/** Notes that the certificate was revoked on it. */
export async function settleConclusion(
  tx: Transaction,
  { id, revision: baseRevision }: RevocationConclusionEntity,
): Promise<void> {
  const changes = { state: ConclusionState.REVOKED };
  await revise(tx.em, RevocationConclusionEntity, { id, baseRevision }, changes);
}

export type NewConclusion = Pick<
  RevocationConclusionEntity,
  'ground' | 'concludedOn' | 'concludedBy' | 'reason'
> & {
  readonly documentNumber?: string | null;
  readonly inspectionId?: string | null;
  readonly fileId?: string | null;
};

/** Enters a conclusion, from which the days to the decision are counted; one at a time. */
export async function conclude(
  tx: Transaction,
  certificate: CertificateEntity,
  values: NewConclusion,
): Promise<RevocationConclusionEntity> {
  const { concludedOn } = values;
  if (concludedOn > tx.context.today || concludedOn < certificate.issuedOn) {
    throw refuse('WRONG_DAY', WRONG_DAY, ['input', 'concludedOn']);
  }
  const key = { certificateId: certificate.id };
  const waiting = { ...key, state: ConclusionState.PENDING };
  if (await tx.em.existsBy(RevocationConclusionEntity, waiting)) {
    throw refuse('ALREADY_CONCLUDED', ALREADY, null);
  }
  const { inspectionId, fileId } = values;
  if (inspectionId && !(await inspected(tx, certificate.id, inspectionId, concludedOn))) {
    throw notFound(['input', 'inspectionId']);
  }
  if (fileId) await attachFile(tx, fileId, 'DECISION');
  const id = uuidv7();
  const recordedBy = tx.context.actor.personId!;
  await tx.em.insert(RevocationConclusionEntity, { id, ...key, ...values, recordedBy });
  await noteEvent(tx.em, {
    ...key,
    kind: 'CONCLUDED',
    happenedOn: concludedOn,
    reference: values.documentNumber,
    note: values.reason,
    personId: recordedBy,
  });
  tx.record({
    action: 'certificate.conclude',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: values,
  });
  return tx.em.findOneByOrFail(RevocationConclusionEntity, { id });
}

/** Whether an inspection of the certificate came before the conclusion. */
async function inspected(
  tx: Transaction,
  certificateId: string,
  id: string,
  concludedOn: string,
): Promise<boolean> {
  const found = await tx.em.findOneBy(CertificateInspectionEntity, { id, certificateId });
  return found !== null && found.inspectedOn <= concludedOn;
}

/** Drops a conclusion that was wrong: the certificate stays as it is. */
export async function dropConclusion(
  tx: Transaction,
  conclusion: RevocationConclusionEntity,
  baseRevision: number,
  dropReason: string,
): Promise<RevocationConclusionEntity> {
  if (conclusion.state !== ConclusionState.PENDING) {
    throw refuse('NOT_PENDING', NOT_PENDING, null, { conclusion });
  }
  const { id, certificateId } = conclusion;
  const changes = { state: ConclusionState.DROPPED, dropReason };
  const dropped = await revise(tx.em, RevocationConclusionEntity, { id, baseRevision }, changes);
  if (!dropped) throw stale({ conclusion });
  await noteEvent(tx.em, {
    certificateId,
    kind: 'CONCLUSION_DROPPED',
    happenedOn: tx.context.today,
    reference: conclusion.documentNumber,
    note: dropReason,
    personId: tx.context.actor.personId,
  });
  tx.record({
    action: 'certificate.drop-conclusion',
    subjectType: 'Certificate',
    subjectId: certificateId,
    before: { state: conclusion.state },
    after: { state: dropped.state, dropReason },
  });
  return dropped;
}

const OTHER = {
  vi: 'Kết luận này không thuộc giấy chứng nhận hoặc không còn chờ xử lý. Giấy chứng nhận chưa bị thu hồi; hãy tải lại.',
  en: 'This conclusion is of another certificate or waits no more. The certificate was not revoked; load it again.',
};
const WRONG_DAY = {
  vi: 'Ngày kết luận phải từ ngày cấp đến hôm nay. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'The conclusion lies between the issue and today. Nothing was stored; correct the day.',
};
const ALREADY = {
  vi: 'Giấy chứng nhận này đã có kết luận đang chờ quyết định. Chưa có gì được lưu.',
  en: 'A conclusion about this certificate is waiting for its decision already. Nothing was stored.',
};
const NOT_PENDING = {
  vi: 'Kết luận này không còn chờ xử lý. Không có gì thay đổi.',
  en: 'This conclusion is no longer pending. Nothing changed.',
};
