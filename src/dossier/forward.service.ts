import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { DossierEntity } from './dossier.entity.ts';
import { needsSamples, SAMPLES_NEEDED } from './dossier.rules.ts';
import { RoundLevel } from './dossier-province.enums.ts';
import { moveDossier } from './dossier.service.ts';
import { openProvinceReceipt } from './receipt.service.ts';
import { roundFor } from './round.service.ts';
import { CommuneAssessmentEntity } from './dossier-step.entity.ts';

/** The dossier leaves the commune: it is received by the province and put into a round. */
export async function sendToProvince(
  tx: Transaction,
  dossier: DossierEntity,
): Promise<DossierEntity> {
  const round = await roundFor(tx, RoundLevel.PROVINCE, tx.context.today);
  const changes = { forwardedAt: tx.context.now, roundId: dossier.roundId ?? round?.id ?? null };
  const moved = await moveDossier(tx, dossier, 'forward', { changes });
  await openProvinceReceipt(tx, moved);
  const { id: subjectId, revision: occasion, producerId, communeId, productName } = moved;
  const facts = { subjectId, occasion, producerId, communeId, productName };
  await tell(tx, notices.dossierForwarded(facts));
  return moved;
}

/** Codes of what a commune has to have before it sends a dossier on. */
export const FORWARD_ERRORS = {
  LETTER_MISSING: 'The letter to the province is not named: give its number and day.',
  SAMPLES_MISSING: 'Fewer than five samples are recorded, and the product is not tourism.',
} as const;

const SAMPLES = `
  SELECT sheet.number AS sheet,
         (SELECT coalesce(sum(quantity), 0)::int FROM dossier_sample WHERE dossier_id = $1) AS count
    FROM rubric_sheet sheet WHERE sheet.id = $2`;

/** Letter and samples, as Điều 6 khoản 2 asks of the file that goes to the province. */
export async function requireReadyToForward(
  tx: Transaction,
  dossier: DossierEntity,
): Promise<void> {
  const assessment = await tx.em.findOneBy(CommuneAssessmentEntity, { dossierId: dossier.id });
  if (!assessment?.requestNumber) throw refuse('LETTER_MISSING', LETTER, ['input']);
  const rows = await tx.em.query<{ sheet: number; count: number }[]>(SAMPLES, [
    dossier.id,
    dossier.rubricSheetId,
  ]);
  const { sheet, count } = rows[0]!;
  if (needsSamples(sheet) && count < SAMPLES_NEEDED) {
    throw refuse('SAMPLES_MISSING', samplesText(count), null, { dossier });
  }
}

const LETTER = {
  vi: 'Chưa có số, ngày văn bản của xã đề nghị tỉnh đánh giá. Hồ sơ chưa được chuyển; hãy nhập số và ngày văn bản.',
  en: 'The letter with which the commune asks the province for a rating is not named. The dossier was not sent; give number and day of the letter.',
};

function samplesText(count: number) {
  return {
    vi: `Mới ghi nhận ${count}/${SAMPLES_NEEDED} sản phẩm mẫu. Hồ sơ chưa được chuyển; hãy ghi nhận đủ sản phẩm mẫu.`,
    en: `Only ${count} of ${SAMPLES_NEEDED} samples are recorded. The dossier was not sent; record the samples first.`,
  };
}
