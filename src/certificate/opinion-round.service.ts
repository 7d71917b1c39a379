import {
  CouncilEntity,
  CouncilMemberEntity,
  CouncilRuleEntity,
} from '../council/council.entity.ts';
import { CouncilRole } from '../council/council.enums.ts';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { DossierKind } from '../dossier/dossier.enums.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import { localDay } from '../platform/graphql/context.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { noteEvent } from './certificate-event.service.ts';
import { currentCertificate } from './certificate-issue.service.ts';
import type { CertificateEntity } from './certificate.entity.ts';
import { recognitionRefusal } from './certificate.rules.ts';
import { ReRatingMemberEntity, ReRatingRoundEntity } from './re-rating.entity.ts';

export const ROUND_OPEN_ERRORS = {
  NOT_RE_RATING: 'The dossier does not ask for a re-rating.',
  NOTHING_TO_KEEP: 'The product has no certificate whose star could be kept.',
  NOT_THIS_LEVEL: 'The council is of another level than the star.',
  WRONG_DAY: 'The request lies between the lodging of the dossier and today.',
  NOBODY_TO_ASK: 'Nobody of the council is left to be asked.',
  OTHER_REGION: 'The dossier is from outside the region of the council.',
} as const;

export interface NewRound {
  readonly requestedOn: string;
  readonly question: string;
  readonly excluded: readonly { readonly personId: string; readonly reason: string }[];
}

/** A council whose round the actor may open or close: as its secretary's office or its chair. */
export async function ledCouncil(
  tx: Transaction,
  id: string | null,
): Promise<CouncilEntity | null> {
  const { personId } = tx.context.actor;
  const council = id ? await tx.em.findOneBy(CouncilEntity, { id }) : null;
  const key = { councilId: id ?? '', personId: personId ?? '', role: CouncilRole.CHAIR };
  const chairs = !!council && !!personId && (await tx.em.existsBy(CouncilMemberEntity, key));
  tx.authorize({ unitId: council?.unitId ?? null, personId: chairs ? personId : null });
  return council;
}

/** Asks the members of a council in writing whether a product keeps its star: Điều 7 khoản 6. */
export async function openRound(
  tx: Transaction,
  council: CouncilEntity,
  dossier: DossierEntity,
  input: NewRound,
): Promise<{ round: ReRatingRoundEntity; asked: string[] }> {
  const certificate = await requireQuestion(tx, council, dossier, input.requestedOn);
  const members = await membersOf(tx, council.id, input.excluded);
  const asked = members.filter((one) => !one.excludedFor).map(({ personId }) => personId);
  if (asked.length === 0) throw refuse('NOBODY_TO_ASK', TEXTS.NOBODY_TO_ASK);
  const rule = await tx.em.findOneOrFail(CouncilRuleEntity, {
    where: { councilId: council.id },
    order: { version: 'DESC' },
  });
  const id = uuidv7();
  const openedBy = tx.context.actor.personId!;
  const { requestedOn, question } = input;
  await tx.em.insert(ReRatingRoundEntity, {
    ...{ id, councilId: council.id, ruleId: rule.id, dossierId: dossier.id },
    ...{ certificateId: certificate.id, star: certificate.awardedStars },
    ...{ requestedOn, question, openedBy },
  });
  const rows = members.map((member) => ({ roundId: id, ...member }));
  await tx.em.insert(ReRatingMemberEntity, rows);
  await noteEvent(tx.em, {
    certificateId: certificate.id,
    kind: 'RE_RATING_ASKED',
    happenedOn: tx.context.today,
    reference: dossier.receiptNumber,
    personId: openedBy,
  });
  tx.record({
    action: 're-rating.open',
    subjectType: 'ReRatingRound',
    subjectId: id,
    after: { dossierId: dossier.id, councilId: council.id, requestedOn, question, members },
  });
  return { round: await tx.em.findOneByOrFail(ReRatingRoundEntity, { id }), asked };
}

const INSIDE = `
  WITH RECURSIVE above AS (
    SELECT id, parent_id FROM unit WHERE id = $1
    UNION ALL SELECT u.id, u.parent_id FROM unit u JOIN above ON u.id = above.parent_id)
  SELECT EXISTS (SELECT FROM above WHERE id = $2) AS inside`;

/** The certificate whose star is in question, after checking that this council may be asked about it. */
async function requireQuestion(
  tx: Transaction,
  council: CouncilEntity,
  dossier: DossierEntity,
  requestedOn: string,
): Promise<CertificateEntity> {
  const field = ['input', 'dossierId'];
  const rows = await tx.em.query<{ inside: boolean }[]>(INSIDE, [
    dossier.communeId,
    council.unitId,
  ]);
  if (!rows[0]?.inside) throw refuse('OTHER_REGION', TEXTS.OTHER_REGION, field);
  if (dossier.kind !== DossierKind.RE_RATING) {
    throw refuse('NOT_RE_RATING', TEXTS.NOT_RE_RATING, field);
  }
  const certificate = await currentCertificate(tx.em, dossier.productId);
  if (!certificate) throw refuse('NOTHING_TO_KEEP', TEXTS.NOTHING_TO_KEEP, field);
  if (recognitionRefusal(council.level, certificate.awardedStars)) {
    throw refuse('NOT_THIS_LEVEL', TEXTS.NOT_THIS_LEVEL, ['input', 'councilId']);
  }
  const lodged = dossier.submittedAt ? localDay(dossier.submittedAt) : requestedOn;
  if (requestedOn < lodged || requestedOn > tx.context.today) {
    throw refuse('WRONG_DAY', TEXTS.WRONG_DAY, ['input', 'requestedOn']);
  }
  return certificate;
}

async function membersOf(
  tx: Transaction,
  councilId: string,
  excluded: NewRound['excluded'],
): Promise<Omit<ReRatingMemberEntity, 'roundId'>[]> {
  const scoring = await tx.em.find(CouncilMemberEntity, {
    where: { councilId, scores: true },
    order: { id: 'ASC' },
  });
  const reasons = new Map(excluded.map((one) => [one.personId, one.reason]));
  for (const [index, { personId }] of excluded.entries()) {
    if (!scoring.some((one) => one.personId === personId)) {
      throw notFound(['input', 'excluded', String(index), 'personId']);
    }
  }
  return scoring.map(({ personId, role }) => ({
    personId,
    role,
    excludedFor: reasons.get(personId) ?? null,
  }));
}

const TEXTS = {
  NOT_RE_RATING: {
    vi: 'Chỉ lấy ý kiến bằng văn bản cho hồ sơ đánh giá lại (Điều 7 khoản 6). Chưa có gì thay đổi; hãy đưa hồ sơ này vào phiên họp.',
    en: 'Only re-ratings are decided in writing (Điều 7 khoản 6). Nothing changed; put this dossier on a session.',
  },
  NOTHING_TO_KEEP: {
    vi: 'Sản phẩm không có giấy chứng nhận để giữ hạng. Chưa có gì thay đổi; hãy đưa hồ sơ này vào phiên họp.',
    en: 'The product has no certificate whose star could be kept. Nothing changed; put this dossier on a session.',
  },
  NOT_THIS_LEVEL: {
    vi: 'Hội đồng này không thuộc cấp công nhận hạng sao của sản phẩm. Chưa có gì thay đổi; hãy chọn Hội đồng đúng cấp.',
    en: 'This council is of another level than the star of the product. Nothing changed; choose a council of the right level.',
  },
  WRONG_DAY: {
    vi: 'Ngày nhận đủ hồ sơ phải từ ngày nộp đến hôm nay. Chưa có gì thay đổi; hãy sửa ngày.',
    en: 'The full request lies between the lodging and today. Nothing changed; correct the day.',
  },
  NOBODY_TO_ASK: {
    vi: 'Không còn thành viên nào để lấy ý kiến. Chưa có gì thay đổi; hãy xem lại danh sách loại trừ.',
    en: 'Nobody is left to be asked. Nothing changed; check who is left out.',
  },
  OTHER_REGION: {
    vi: 'Hồ sơ không thuộc địa bàn của Hội đồng này. Chưa có gì thay đổi; hãy chọn lại.',
    en: 'The dossier is from outside the region of this council. Nothing changed; choose again.',
  },
};
