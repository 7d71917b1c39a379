import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilRuleEntity } from './council.entity.ts';
import { CouncilRole } from './council.enums.ts';
import {
  ItemRecusalEntity,
  SessionMemberEntity,
  type CouncilSessionEntity,
} from './session.entity.ts';
import { agendaOf } from './session.service.ts';

const UNUSABLE = `
  SELECT i.position FROM session_item i JOIN rubric_sheet sheet ON sheet.id = i.rubric_sheet_id
   WHERE i.session_id = $1 AND NOT sheet.usable ORDER BY i.position`;

const IN_FORCE = `
  SELECT effective_from <= $2 AND (effective_to IS NULL OR effective_to >= $2) AS "inForce"
    FROM rubric_version WHERE id = $1`;

/** The rules of the council the session keeps from now on: the newest, unless it was planned with others. */
export async function pinRule(
  tx: Transaction,
  session: CouncilSessionEntity,
): Promise<CouncilRuleEntity> {
  if (session.ruleKept) return tx.em.findOneByOrFail(CouncilRuleEntity, { id: session.ruleId });
  const rule = await tx.em.findOneOrFail(CouncilRuleEntity, {
    where: { councilId: session.councilId },
    order: { version: 'DESC' },
  });
  await tx.em.query(`UPDATE council_session SET rule_id = $2 WHERE id = $1`, [session.id, rule.id]);
  return rule;
}

/** Refuses to open a session that could not be closed properly. */
export async function requireOpenable(
  tx: Transaction,
  session: CouncilSessionEntity,
  rule: CouncilRuleEntity,
): Promise<void> {
  const items = await agendaOf(tx, session.id);
  if (items.length === 0) throw refuse('EMPTY_AGENDA', EMPTY_AGENDA);
  const members = await tx.em.findBy(SessionMemberEntity, { sessionId: session.id });
  const scoring = members.filter((one) => one.scores);
  if (scoring.length < rule.sizeMin) throw tooSmall(scoring.length, rule.sizeMin);
  if (scoring.length > rule.sizeMax) throw tooLarge(scoring.length, rule.sizeMax);
  if (rule.chairRequired && !scoring.some((one) => one.role === CouncilRole.CHAIR)) {
    throw refuse('NO_CHAIR', NO_CHAIR);
  }
  await requireInForce(tx, session.rubricVersionId, session.heldOn);
  const unusable = await tx.em.query<{ position: number }[]>(UNUSABLE, [session.id]);
  if (unusable.length > 0) throw unusableSheets(unusable.map((row) => row.position));
}

/** Refuses a rubric version that does not apply on the day. */
export async function requireInForce(
  tx: Transaction,
  versionId: string,
  day: string,
): Promise<void> {
  const rows = await tx.em.query<{ inForce: boolean }[]>(IN_FORCE, [versionId, day]);
  if (rows[0]?.inForce) return;
  const text = {
    vi: `Bộ tiêu chí này không có hiệu lực vào ngày ${day}. Chưa có gì thay đổi; hãy chọn bộ tiêu chí đang có hiệu lực hoặc sửa ngày họp.`,
    en: `These criteria are not in force on ${day}. Nothing changed; choose the ones in force or correct the day.`,
  };
  throw refuse('RUBRIC_NOT_IN_FORCE', text, ['input', 'rubricVersionId']);
}

const TIES = `
  SELECT DISTINCT i.id AS "itemId", m.person_id AS "personId"
    FROM session_item i
    JOIN dossier d ON d.id = i.dossier_id
    JOIN session_member m ON m.session_id = i.session_id
    JOIN role_grant g ON g.person_id = m.person_id AND g.producer_id = d.producer_id
   WHERE i.session_id = $1 AND g.revoked_at IS NULL
     AND NOT EXISTS (SELECT FROM item_recusal r
                      WHERE r.item_id = i.id AND r.person_id = m.person_id)`;

/** Keeps members out of the rating of products whose producer they act for. */
export async function recuseTied(tx: Transaction, sessionId: string): Promise<number> {
  const ties = await tx.em.query<{ itemId: string; personId: string }[]>(TIES, [sessionId]);
  for (const tie of ties) {
    await tx.em.insert(ItemRecusalEntity, {
      id: uuidv7(),
      ...tie,
      recordedBy: tx.context.actor.personId!,
      reason: 'Đại diện cho chủ thể của sản phẩm (acts for the producer of the product).',
    });
  }
  return ties.length;
}

const EMPTY_AGENDA = {
  vi: 'Chương trình chưa có sản phẩm nào nên chưa mở được phiên. Hãy thêm hồ sơ đủ điều kiện.',
  en: 'The agenda has no product yet, so the session was not opened. Add accepted dossiers.',
};
const NO_CHAIR = {
  vi: 'Quy chế yêu cầu có Chủ tịch Hội đồng chấm điểm nhưng phiên chưa có. Phiên chưa mở; hãy thêm Chủ tịch.',
  en: 'The rules require a scoring chair and the session has none. It was not opened; add the chair.',
};

function tooSmall(found: number, needed: number) {
  const text = {
    vi: `Phiên có ${found} thành viên chấm điểm, quy chế cần ít nhất ${needed}. Phiên chưa mở; hãy thêm thành viên.`,
    en: `The session has ${found} scoring members and the rules need ${needed}. It was not opened; add members.`,
  };
  return refuse('TOO_FEW_MEMBERS', text);
}

function tooLarge(found: number, most: number) {
  const text = {
    vi: `Phiên có ${found} thành viên chấm điểm, quy chế cho nhiều nhất ${most}. Phiên chưa mở; hãy xem lại danh sách.`,
    en: `The session has ${found} scoring members and the rules allow ${most}. It was not opened; look through the list.`,
  };
  return refuse('TOO_MANY_MEMBERS', text);
}

function unusableSheets(positions: readonly number[]) {
  const list = positions.join(', ');
  const text = {
    vi: `Phiếu của sản phẩm số ${list} còn thiếu trong nguồn nên không dùng để chấm được. Phiên chưa mở.`,
    en: `The sheets of items ${list} are incomplete in their source and cannot be used. The session was not opened.`,
  };
  return refuse('SHEET_NOT_USABLE', text);
}
