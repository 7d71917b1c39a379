import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { attachFile, detachFile } from '../media/media.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { type DossierEntity } from './dossier.entity.ts';
import { AdvisoryReportEntity, DossierRequestEntity } from './dossier-province.entity.ts';
import { RequestAddressee, RequestState } from './dossier-province.enums.ts';
import { isEditable, liesWithProvince } from './dossier.rules.ts';
import { lockedDossier, wrongState } from './dossier.service.ts';

/** A dossier on which the province is working. */
export async function dossierAtProvince(tx: Transaction, id: string): Promise<DossierEntity> {
  const dossier = await lockedDossier(tx, id);
  if (!liesWithProvince(dossier.state)) throw wrongState(dossier);
  return dossier;
}

/** Something that hangs on a dossier, with the dossier locked and the actor allowed. */
export async function partOfDossier<E extends ObjectLiteral & { id: string; dossierId: string }>(
  tx: Transaction,
  entity: EntityTarget<E>,
  id: string,
): Promise<{ part: E; dossier: DossierEntity }> {
  const found = await tx.em.findOneBy<E>(entity, { id } as never);
  if (!found) {
    tx.authorize({});
    throw notFound(['id']);
  }
  const dossier = await lockedDossier(tx, found.dossierId);
  // Read again under the lock: two answers at once must not both find it open.
  return { part: await tx.em.findOneByOrFail<E>(entity, { id } as never), dossier };
}

/**
 * A dossier to which its producer may add evidence: while it writes it, and when the province has asked
 * it for more.
 */
export async function dossierForEvidence(tx: Transaction, id: string): Promise<DossierEntity> {
  const dossier = await lockedDossier(tx, id);
  if (isEditable(dossier.state)) return dossier;
  const asked =
    liesWithProvince(dossier.state) &&
    (await tx.em.existsBy(DossierRequestEntity, {
      dossierId: id,
      state: RequestState.OPEN,
      addressee: RequestAddressee.PRODUCER,
    }));
  if (!asked) throw wrongState(dossier);
  return dossier;
}

/** Codes of what has to be there before a dossier is accepted. */
export const ACCEPT_ERRORS = {
  CHECK_MISSING: 'The province has not checked the dossier yet, or found that pieces are missing.',
  REQUEST_OPEN: 'Something that was asked for has not been answered.',
} as const;

/** The last check since the commune has sent the dossier, which may have been returned before. */
const LAST_CHECK = `
  SELECT complete FROM dossier_check
   WHERE dossier_id = $1
     AND created_at > (SELECT coalesce(max(created_at), '-infinity') FROM dossier_transition
                        WHERE dossier_id = $1 AND move = 'forward')
   ORDER BY id DESC LIMIT 1`;

/** Accepted is what was found whole and waits for nothing (Điều 7 khoản 3 điểm a). */
export async function requireChecked(tx: Transaction, dossier: DossierEntity): Promise<void> {
  const [check] = await tx.em.query<{ complete: boolean }[]>(LAST_CHECK, [dossier.id]);
  if (!check?.complete) throw refuse('CHECK_MISSING', CHECK_MISSING, null, { dossier });
  const open = await tx.em.existsBy(DossierRequestEntity, {
    dossierId: dossier.id,
    state: RequestState.OPEN,
  });
  if (open) throw refuse('REQUEST_OPEN', REQUEST_OPEN, null, { dossier });
}

const CHECK_MISSING = {
  vi: 'Chưa có lần kiểm tra nào cho thấy hồ sơ đủ thành phần. Hồ sơ chưa được chấp nhận; hãy kiểm tra thành phần hồ sơ trước.',
  en: 'No check has found the dossier whole yet. It was not accepted; check its composition first.',
};
const REQUEST_OPEN = {
  vi: 'Còn yêu cầu bổ sung chưa được trả lời. Hồ sơ chưa được chấp nhận; hãy đợi trả lời hoặc rút yêu cầu.',
  en: 'Something that was asked for is not answered yet. The dossier was not accepted; wait for the answer or take the request back.',
};

/** Puts a scan in the place of another; the same one stays. */
export async function changeFile(
  tx: Transaction,
  before: string | null,
  after: string | null | undefined,
): Promise<void> {
  if (after === undefined || after === before) return;
  if (after) await attachFile(tx, after, FilePurpose.DOSSIER_FORM);
  if (before) await detachFile(tx, before);
}

type Advice = Pick<
  AdvisoryReportEntity,
  'reportNumber' | 'reportDate' | 'findings' | 'recommendation'
> & { readonly fileId?: string | null };

/** Stores the report of the advisory team, replacing an earlier one; null when somebody was faster. */
export async function keepAdvice(
  tx: Transaction,
  dossier: DossierEntity,
  baseRevision: number | null,
  advice: Advice,
): Promise<AdvisoryReportEntity | null> {
  const before = await tx.em.findOneBy(AdvisoryReportEntity, { dossierId: dossier.id });
  if ((before?.revision ?? null) !== baseRevision) return null;
  const recordedBy = tx.context.actor.personId!;
  if (before) {
    const revision = before.revision + 1;
    const set = { ...advice, recordedBy, revision, updatedAt: () => 'now()' };
    await tx.em.update(AdvisoryReportEntity, before.id, set);
  } else {
    await tx.em.insert(AdvisoryReportEntity, {
      ...{ id: uuidv7(), dossierId: dossier.id, recordedBy },
      ...advice,
    });
  }
  await changeFile(tx, before?.fileId ?? null, advice.fileId);
  tx.record({
    action: 'advisory-report.record',
    subjectType: 'Dossier',
    subjectId: dossier.id,
    before,
    after: advice,
  });
  return tx.em.findOneByOrFail(AdvisoryReportEntity, { dossierId: dossier.id });
}
