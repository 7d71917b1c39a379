import { CouncilRuleEntity } from '../council/council.entity.ts';
import { CouncilRole } from '../council/council.enums.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { noteEvent } from './certificate-event.service.ts';
import { RoundPhase, type OpinionKind } from './certificate-life.enums.ts';
import { mayClose, outcomeOf, type Opinions } from './opinion.rules.ts';
import { ledCouncil } from './opinion-round.service.ts';
import { isRevoked } from './revocation.service.ts';
import {
  ReRatingAnswerEntity,
  ReRatingMemberEntity,
  ReRatingOpinionEntity,
  ReRatingRoundEntity,
} from './re-rating.entity.ts';

export interface NewOpinion {
  /** The version that this one replaces; 0 for the first. */
  readonly baseVersion: number;
  readonly opinion: OpinionKind;
  readonly body: string;
}

/** Stores what a member writes. The one before stays; only the newest counts. */
export async function giveOpinion(
  tx: Transaction,
  id: string,
  { baseVersion, ...values }: NewOpinion,
): Promise<{ round: ReRatingRoundEntity; opinion: ReRatingOpinionEntity }> {
  const { personId } = tx.context.actor;
  const key = { roundId: id, personId: personId ?? '' };
  const member = personId ? await tx.em.findOneBy(ReRatingMemberEntity, key) : null;
  tx.authorize({ personId: member && !member.excludedFor ? personId : null });
  const round = await locked(tx, id, 'pessimistic_read');
  if (!round || !personId) throw notFound(['id']);
  if (round.phase !== RoundPhase.OPEN) throw refuse('NOT_OPEN', NOT_OPEN, null, { round });
  // The same member on two devices: one after the other.
  await tx.em.query(`SELECT pg_advisory_xact_lock(hashtextextended('opinion ' || $1, 0))`, [
    `${id} ${personId}`,
  ]);
  const last = await tx.em.findOne(ReRatingOpinionEntity, {
    where: { roundId: id, personId },
    order: { version: 'DESC' },
  });
  const version = last?.version ?? 0;
  if (version !== baseVersion) {
    throw refuse('STALE', STALE_OPINION, ['input', 'baseVersion'], { round, opinion: last });
  }
  const opinionId = uuidv7();
  const row = { id: opinionId, roundId: id, personId, version: version + 1, ...values };
  await tx.em.insert(ReRatingOpinionEntity, row);
  if (!last) await tx.em.insert(ReRatingAnswerEntity, { roundId: id, personId });
  // Not what was written: the trail is read by others.
  tx.record({
    action: 're-rating.opinion',
    subjectType: 'ReRatingRound',
    subjectId: id,
    after: { version: version + 1 },
  });
  const opinion = await tx.em.findOneByOrFail(ReRatingOpinionEntity, { id: opinionId });
  return { round, opinion };
}

/** Takes a round for its close, after checking that the actor leads its council. */
export async function lockedRound(tx: Transaction, id: string): Promise<ReRatingRoundEntity> {
  const round = await locked(tx, id, 'pessimistic_write');
  await ledCouncil(tx, round?.councilId ?? null);
  if (!round) throw notFound(['id']);
  if (round.phase !== RoundPhase.OPEN) throw refuse('NOT_OPEN', NOT_OPEN, null, { round });
  return round;
}

function locked(tx: Transaction, id: string, mode: 'pessimistic_read' | 'pessimistic_write') {
  return tx.em
    .createQueryBuilder(ReRatingRoundEntity, 'o')
    .setLock(mode)
    .where('o.id = :id', { id })
    .getOne();
}

export interface Closing {
  readonly complex: boolean;
  readonly note: string | null;
}

/** Counts the opinions of a round and closes it. */
export async function closeRound(
  tx: Transaction,
  round: ReRatingRoundEntity,
  { complex, note }: Closing,
): Promise<ReRatingRoundEntity> {
  const { id, dueOn } = round;
  const members = await tx.em.findBy(ReRatingMemberEntity, { roundId: id });
  const asked = members.filter((one) => !one.excludedFor);
  const answered = await tx.em.countBy(ReRatingAnswerEntity, { roundId: id });
  const { today } = tx.context;
  if (!mayClose({ asked: asked.length, answered, complex }, dueOn, today)) {
    throw refuse('TOO_EARLY', TOO_EARLY(asked.length - answered, dueOn), null, { round });
  }
  const rule = await tx.em.findOneByOrFail(CouncilRuleEntity, { id: round.ruleId });
  const chair = asked.find((one) => one.role === CouncilRole.CHAIR);
  const opinions = await newestOpinions(tx, id);
  // A star that was taken away meanwhile is not kept by letters.
  const revoked = await isRevoked(tx, round.certificateId);
  const counted: Opinions = {
    asked: asked.length,
    given: opinions.map((one) => one.opinion),
    chairAnswered: !chair || opinions.some((one) => one.personId === chair.personId),
    complex: complex || revoked,
  };
  const { outcome, reason } = outcomeOf(counted, rule);
  const closedBy = tx.context.actor.personId!;
  await tx.em.query(
    `UPDATE re_rating_round SET phase = 'CLOSED', outcome = $2, outcome_reason = $3, note = $4,
            closed_on = $5, closed_at = clock_timestamp(), closed_by = $6,
            revision = revision + 1, updated_at = now() WHERE id = $1`,
    [id, outcome, reason, note, today, closedBy],
  );
  const after = { outcome, reason, asked: asked.length, answered, note };
  await noteEvent(tx.em, {
    certificateId: round.certificateId,
    kind: 'RE_RATING_DECIDED',
    happenedOn: today,
    reference: outcome,
    note,
    personId: closedBy,
  });
  tx.record({ action: 're-rating.close', subjectType: 'ReRatingRound', subjectId: id, after });
  return tx.em.findOneByOrFail(ReRatingRoundEntity, { id });
}

/** Only here are opinions read before the close: to count them, in the transaction that closes. */
async function newestOpinions(tx: Transaction, roundId: string) {
  await tx.em.query(`SELECT set_config('app.score_scope', 'tally', true)`);
  try {
    return await tx.em.query<{ personId: string; opinion: OpinionKind }[]>(
      `SELECT DISTINCT ON (person_id) person_id AS "personId", opinion FROM re_rating_opinion
        WHERE round_id = $1 ORDER BY person_id, version DESC`,
      [roundId],
    );
  } finally {
    await tx.em.query(`SELECT set_config('app.score_scope', '', true)`);
  }
}

const NOT_OPEN = {
  vi: 'Việc lấy ý kiến đã kết thúc. Chưa có gì thay đổi; hãy tải lại.',
  en: 'This round of opinions is closed. Nothing changed; load it again.',
};
const STALE_OPINION = {
  vi: 'Bạn đã gửi ý kiến khác từ thiết bị khác. Nội dung này chưa được lưu; hãy xem bản mới rồi gửi lại.',
  en: 'You sent another opinion from elsewhere. This one was not stored; look at it and send again.',
};
const TOO_EARLY = (missing: number, dueOn: string) => ({
  vi: `Còn ${missing} thành viên chưa trả lời và hạn là ${dueOn}. Chưa có gì thay đổi; hãy chờ, hoặc chuyển sang họp nếu nội dung phức tạp.`,
  en: `${missing} members have not answered and the time runs until ${dueOn}. Nothing changed; wait, or call a meeting if the matter is complex.`,
});
