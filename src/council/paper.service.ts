import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse, type Refusal } from '../platform/graphql/user-errors.ts';
import { PaperSheetEntity } from './paper.entity.ts';
import { PaperSheetState, type PaperCheck } from './paper.enums.ts';
import { handlerProblem } from './paper.rules.ts';

/** Codes that every step with a paper sheet can answer with. */
export const PAPER_ERRORS = {
  NOT_FOUND: 'There is no such product or paper sheet.',
  NOT_OPEN: 'Scoring of the product has not been opened yet.',
  LOCKED: 'Scoring of the product is closed: no paper comes in any more.',
  OWN_SHEET: 'Nobody enters or checks their own paper.',
  SCORES_HERE: 'Whoever scores in the session sees no sheet of others, on paper neither.',
  TIED: 'Whoever has a tie to the product handles no sheet of it.',
  NOT_A_MEMBER: 'The person does not score in the session.',
  RECUSED: 'The member has a tie to the product and takes no part in its rating.',
  ABSENT: 'The member is recorded as absent for the product.',
  SUBMITTED: 'The member has handed in a sheet already; that one stands.',
} as const;

/** What a step needs to know about a product, a member of its session and the one who acts. */
export interface PaperPlace {
  readonly itemId: string;
  readonly sessionId: string;
  readonly unitId: string;
  readonly ruleId: string;
  readonly round: number;
  readonly rubricSheetId: string;
  readonly paperBallots: boolean;
  readonly paperCheck: PaperCheck;
}

interface PlaceRow extends PaperPlace {
  readonly itemPhase: string;
  readonly sessionPhase: string;
  readonly producerId: string;
  readonly handlerScores: boolean | null;
  readonly handlerRecused: boolean;
  readonly memberScores: boolean | null;
  readonly attendance: string | null;
  readonly recused: boolean;
  readonly absent: boolean;
  readonly handedIn: boolean;
}

/** The shared locks hold off a close; $2 = the member, $3 = the one who acts. */
const PLACE = `
  SELECT i.id AS "itemId", s.id AS "sessionId", c.unit_id AS "unitId", s.rule_id AS "ruleId", i.round,
         i.rubric_sheet_id AS "rubricSheetId", r.paper_ballots AS "paperBallots",
         r.paper_check AS "paperCheck", i.phase AS "itemPhase", s.phase AS "sessionPhase",
         d.producer_id AS "producerId", h.scores AS "handlerScores",
         EXISTS (SELECT FROM item_recusal x WHERE x.item_id = i.id AND x.person_id = $3)
           AS "handlerRecused",
         m.scores AS "memberScores", m.attendance,
         EXISTS (SELECT FROM item_recusal x WHERE x.item_id = i.id AND x.person_id = $2) AS recused,
         EXISTS (SELECT FROM item_absence x WHERE x.item_id = i.id AND x.person_id = $2) AS absent,
         sheet_handed_in(i.id, $2) AS "handedIn"
    FROM council_session s
    JOIN session_item i ON i.session_id = s.id
    JOIN council c ON c.id = s.council_id
    JOIN council_rule r ON r.id = s.rule_id
    JOIN dossier d ON d.id = i.dossier_id
    LEFT JOIN session_member m ON m.session_id = s.id AND m.person_id = $2
    LEFT JOIN session_member h ON h.session_id = s.id AND h.person_id = $3
   WHERE i.id = $1
     FOR SHARE OF s, i`;

/**
 * Takes a product for a step with a member's paper. Whoever may not act in the region is refused alike,
 * whether there is such a product or not.
 */
export async function paperPlace(
  tx: Transaction,
  itemId: string | null,
  memberId: string | null,
): Promise<PaperPlace> {
  const { actor } = tx.context;
  const rows = await tx.em.query<PlaceRow[]>(PLACE, [itemId, memberId, actor.personId]);
  const row = rows[0];
  tx.authorize({ unitId: row?.unitId ?? null });
  if (!row) throw notFound(['id']);
  const problem = handlerProblem({
    isMember: memberId === actor.personId,
    scores: row.handlerScores === true,
    tied: row.handlerRecused || actor.grants.some((grant) => grant.producerId === row.producerId),
  });
  if (problem) throw paperRefusal(problem);
  return row;
}

/** Refuses unless the member's paper can still come in: product open, member taking part, none in yet. */
export function requireTakesPaper(place: PaperPlace): void {
  const row = place as PlaceRow;
  if (row.itemPhase === 'PENDING') throw paperRefusal('NOT_OPEN');
  if (row.itemPhase !== 'OPEN' || row.sessionPhase !== 'OPEN') throw paperRefusal('LOCKED');
  if (!row.memberScores) throw paperRefusal('NOT_A_MEMBER');
  if (row.recused) throw paperRefusal('RECUSED');
  if (row.absent || row.attendance === 'ABSENT') throw paperRefusal('ABSENT');
  if (row.handedIn) throw paperRefusal('SUBMITTED');
}

/** A paper sheet, held by this transaction, with its place. */
export async function lockedPaper(
  tx: Transaction,
  id: string,
): Promise<{ paper: PaperSheetEntity; place: PaperPlace }> {
  const known = await tx.em.findOneBy(PaperSheetEntity, { id });
  const place = await paperPlace(tx, known?.itemId ?? null, known?.personId ?? null);
  const paper = await tx.em
    .createQueryBuilder(PaperSheetEntity, 'p')
    .setLock('pessimistic_write')
    .where('p.id = :id', { id })
    .getOneOrFail();
  return { paper, place };
}

/** Refuses unless the paper waits for its second person. */
export function requireWaiting(paper: PaperSheetEntity): void {
  if (paper.state === PaperSheetState.ENTERED) return;
  throw refuse('DECIDED', DECIDED, null, { paper });
}

/** Refuses unless the one who acts is the second person of this very paper. */
export function requireChecker(tx: Transaction, paper: PaperSheetEntity): void {
  requireWaiting(paper);
  if (paper.checkerId === tx.context.actor.personId) return;
  throw refuse('NOT_TAKEN', NOT_TAKEN, null, { paper });
}

const DECIDED = {
  vi: 'Phiếu giấy này đã được xử lý xong. Không có gì thay đổi; hãy tải lại danh sách.',
  en: 'This paper sheet has been dealt with already. Nothing changed; load the list again.',
};
const NOT_TAKEN = {
  vi: 'Bạn chưa nhận đối chiếu phiếu giấy này, hoặc người khác đang đối chiếu. Chưa có gì thay đổi.',
  en: 'You have not taken this paper sheet to check it, or somebody else has. Nothing changed.',
};

const SENTENCES = {
  NOT_OPEN: {
    vi: 'Sản phẩm này chưa mở chấm nên chưa nhập phiếu giấy được. Chưa có gì được lưu; hãy giữ phiếu giấy.',
    en: 'This product is not open for scoring yet, so no paper was entered. Nothing was stored; keep the paper.',
  },
  LOCKED: {
    vi: 'Đã đóng chấm sản phẩm này nên không nhận phiếu giấy nữa. Chưa có gì được lưu; hãy giữ phiếu giấy làm bằng chứng.',
    en: 'Scoring of this product is closed and no paper comes in any more. Nothing was stored; keep the paper as evidence.',
  },
  OWN_SHEET: {
    vi: 'Bạn không thể tự nhập hoặc tự đối chiếu phiếu của mình. Chưa có gì được lưu; hãy nhờ người khác.',
    en: 'You cannot enter or check your own paper. Nothing was stored; ask somebody else.',
  },
  SCORES_HERE: {
    vi: 'Bạn là thành viên chấm điểm trong phiên này nên không được xem phiếu của người khác. Chưa có gì được lưu.',
    en: 'You score in this session and may not see the sheets of others. Nothing was stored.',
  },
  TIED: {
    vi: 'Bạn có liên quan đến sản phẩm này nên không được nhập hoặc đối chiếu phiếu. Chưa có gì được lưu.',
    en: 'You have a tie to this product and handle no sheet of it. Nothing was stored.',
  },
  NOT_A_MEMBER: {
    vi: 'Người này không chấm điểm trong phiên. Chưa có gì được lưu; hãy kiểm tra tên trên phiếu giấy.',
    en: 'This person does not score in the session. Nothing was stored; check the name on the paper.',
  },
  RECUSED: {
    vi: 'Thành viên này có liên quan đến sản phẩm nên phiếu không được tính. Chưa có gì được lưu.',
    en: 'This member has a tie to the product and their sheet does not count. Nothing was stored.',
  },
  ABSENT: {
    vi: 'Thành viên này được ghi vắng ở sản phẩm. Chưa có gì được lưu; nếu có mặt, hãy sửa điểm danh trước.',
    en: 'This member is recorded as absent for the product. Nothing was stored; correct the attendance first.',
  },
  SUBMITTED: {
    vi: 'Thành viên này đã nộp phiếu cho sản phẩm; phiếu đó có giá trị. Phiếu giấy không được nhập.',
    en: 'This member has handed in a sheet for the product and that one stands. The paper was not taken in.',
  },
} as const;

export function paperRefusal(code: keyof typeof SENTENCES): Refusal {
  return refuse(code, SENTENCES[code]);
}
