import { attachFile } from '../media/media.service.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { noteEvent } from './certificate-event.service.ts';
import type { CertificateEntity } from './certificate.entity.ts';
import { CertificateInspectionEntity } from './certificate-life.entity.ts';
import { InspectionOutcome } from './certificate-life.enums.ts';

export type NewInspection = Pick<
  CertificateInspectionEntity,
  'kind' | 'inspectedOn' | 'inspector' | 'finding' | 'outcome'
> & {
  readonly criteriaKept?: boolean | null;
  readonly markCorrect?: boolean | null;
  readonly mendBy?: string | null;
  readonly fileId?: string | null;
};

/** Enters what a check after recognition found. */
export async function recordInspection(
  tx: Transaction,
  certificate: CertificateEntity,
  values: NewInspection,
): Promise<CertificateInspectionEntity> {
  const { inspectedOn, outcome, mendBy, criteriaKept, markCorrect, fileId } = values;
  if (inspectedOn > tx.context.today || inspectedOn < certificate.issuedOn) {
    throw refuse('WRONG_DAY', WRONG_DAY, ['input', 'inspectedOn']);
  }
  const mends = outcome === InspectionOutcome.TO_MEND;
  if (mends !== !!mendBy || (mendBy && mendBy < inspectedOn)) {
    throw refuse('MEND_BY', MEND_BY, ['input', 'mendBy']);
  }
  const faulty = criteriaKept === false || markCorrect === false;
  if (faulty && outcome === InspectionOutcome.IN_ORDER) {
    throw refuse('CONTRADICTION', CONTRADICTION, ['input', 'outcome']);
  }
  if (fileId) await attachFile(tx, fileId, 'DECISION');
  const id = uuidv7();
  const key = { certificateId: certificate.id };
  const recordedBy = tx.context.actor.personId!;
  await tx.em.insert(CertificateInspectionEntity, { id, ...key, ...values, recordedBy });
  await noteEvent(tx.em, {
    ...key,
    kind: 'INSPECTED',
    happenedOn: inspectedOn,
    note: values.finding,
    personId: recordedBy,
  });
  tx.record({
    action: 'certificate.inspect',
    subjectType: 'Certificate',
    subjectId: certificate.id,
    after: values,
  });
  return tx.em.findOneByOrFail(CertificateInspectionEntity, { id });
}

const WRONG_DAY = {
  vi: 'Ngày kiểm tra phải từ ngày cấp đến hôm nay. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'The inspection lies between the issue and today. Nothing was stored; correct the day.',
};
const MEND_BY = {
  vi: 'Khi cần khắc phục phải ghi hạn khắc phục, từ ngày kiểm tra trở đi; các kết quả khác thì không. Chưa có gì được lưu.',
  en: 'Faults to be mended need a day, from the inspection on; other outcomes have none. Nothing was stored.',
};
const CONTRADICTION = {
  vi: 'Tiêu chí không còn đạt hoặc nhãn dùng sai thì không thể ghi "đạt yêu cầu". Chưa có gì được lưu; hãy chọn lại kết quả.',
  en: 'Criteria not kept or the mark used wrongly cannot be in order. Nothing was stored; choose the outcome again.',
};
