import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { CommuneAssessmentEntity } from './dossier-step.entity.ts';

type Assessment = Pick<
  CommuneAssessmentEntity,
  'materialOrigin' | 'localLabour' | 'ideaOrigin' | 'localIdentity' | 'reportNumber' | 'reportDate'
> &
  Partial<
    Pick<CommuneAssessmentEntity, 'requestNumber' | 'requestDate' | 'meetingOn' | 'meetingNote'>
  >;

/** The letter with which the commune asks the province for a rating (văn bản đề nghị). */
export async function keepRequestLetter(
  tx: Transaction,
  dossierId: string,
  letter: { requestNumber: string; requestDate: string },
): Promise<void> {
  await tx.em.update(CommuneAssessmentEntity, { dossierId }, letter);
  tx.record({
    action: 'commune-assessment.request-letter',
    subjectType: 'Dossier',
    subjectId: dossierId,
    after: letter,
  });
}

/** Stores the commune's assessment, replacing an earlier one. */
export async function keepAssessment(
  tx: Transaction,
  dossierId: string,
  assessment: Assessment,
): Promise<void> {
  const before = await tx.em.findOneBy(CommuneAssessmentEntity, { dossierId });
  const recordedBy = tx.context.actor.personId!;
  if (before) {
    await tx.em.update(CommuneAssessmentEntity, before.id, {
      ...assessment,
      recordedBy,
      revision: before.revision + 1,
      updatedAt: () => 'now()',
    });
  } else {
    await tx.em.insert(CommuneAssessmentEntity, {
      id: uuidv7(),
      dossierId,
      ...assessment,
      recordedBy,
    });
  }
  tx.record({
    action: 'commune-assessment.record',
    subjectType: 'Dossier',
    subjectId: dossierId,
    before: before && { reportNumber: before.reportNumber, reportDate: before.reportDate },
    after: assessment,
  });
}
