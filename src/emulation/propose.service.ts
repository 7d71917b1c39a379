import { In } from 'typeorm';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import type { EmulationAwardEntity } from './award.entity.ts';
import type { EmulationCampaignEntity } from './emulation.entity.ts';
import { RankingReason } from './award.enums.ts';
import { lineWords } from './ranking-words.rules.ts';
import { rankingOf, type Ranking } from './ranking.loader.ts';
import { isBeyondQuota, isInside } from './ranking.rules.ts';
import { EmulationRegistrationEntity } from './registration.entity.ts';
import { lockedAward, moveRegistration } from './registration.service.ts';

/** A registration as the editor saw it. */
export interface Seen {
  readonly registrationId: string;
  readonly baseRevision: number;
}

export interface Together {
  readonly award: EmulationAwardEntity;
  readonly campaign: EmulationCampaignEntity;
  /** In the order in which they were given. */
  readonly registrations: readonly EmulationRegistrationEntity[];
}

export const TOGETHER_ERRORS = {
  OTHER_AWARD: 'A registration belongs to another award, or is named twice.',
} as const;

const OTHER_AWARD = {
  vi: 'Có đăng ký thuộc danh hiệu khác hoặc ghi hai lần. Chưa có gì thay đổi; hãy chọn lại.',
  en: 'A registration belongs to another award, or is named twice. Nothing was changed; choose again.',
};

/** Registrations of one award for one step; nobody else decides about the award meanwhile. */
export async function lockedTogether(
  tx: Transaction,
  awardId: string,
  seen: readonly Seen[],
): Promise<Together> {
  const { award, campaign } = await lockedAward(tx, awardId);
  const ids = seen.map(({ registrationId }) => registrationId);
  const rows = await tx.em.find(EmulationRegistrationEntity, {
    where: { id: In(ids) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const registrations = seen.map(({ registrationId, baseRevision }, index) => {
    const row = byId.get(registrationId);
    if (!row) throw notFound(['input', 'entries', String(index)]);
    if (row.revision !== baseRevision) throw stale({ registrations: rows });
    return row;
  });
  if (rows.length !== seen.length || rows.some((row) => row.awardId !== award.id)) {
    throw refuse('OTHER_AWARD', OTHER_AWARD, ['input', 'entries'], { registrations: rows });
  }
  return { award, campaign, registrations };
}

export function rankingIn(tx: Transaction, { award, campaign }: Together): Promise<Ranking> {
  return rankingOf(tx.em, award, campaign, tx.context.today);
}

const TIED: readonly RankingReason[] = [
  ...[RankingReason.TIE_OPEN, RankingReason.CHOSEN_BY_TIE, RankingReason.TIE_LOST],
];

const TIE_DIFFERS = {
  vi: 'Danh sách phải gồm đúng những đăng ký bằng điểm ở ranh giới chỉ tiêu. Chưa có gì thay đổi; hãy xem lại bảng xếp hạng.',
  en: 'The list has to hold exactly those with equal points at the border of the quota. Nothing was changed; look at the ranking.',
};

/** Puts those with equal points at the border of the quota in an order, for a reason. */
export async function decideTie(
  tx: Transaction,
  together: Together,
  reason: string,
): Promise<EmulationRegistrationEntity[]> {
  const { lines } = await rankingIn(tx, together);
  const tied = new Set(lines.filter((line) => TIED.includes(line.reason)).map(({ id }) => id));
  const given = together.registrations;
  if (tied.size !== given.length || given.some(({ id }) => !tied.has(id))) {
    throw refuse('TIE_DIFFERS', TIE_DIFFERS, ['input', 'entries'], { registrations: given });
  }
  const after: EmulationRegistrationEntity[] = [];
  for (const [index, one] of given.entries()) {
    const changes = { tiePlace: index + 1, tieReason: reason };
    after.push(await moveRegistration(tx, one, 'decide-tie', { text: reason, changes }));
  }
  return after;
}

/** Proposes registrations: those within the award, and others where only the quota is in the way. */
export async function propose(
  tx: Transaction,
  together: Together,
  exceptionReason: string | null,
): Promise<EmulationRegistrationEntity[]> {
  const ranking = await rankingIn(tx, together);
  const after: EmulationRegistrationEntity[] = [];
  for (const [index, one] of together.registrations.entries()) {
    const line = ranking.lines.find(({ id }) => id === one.id);
    if (line && !isInside(line.reason)) {
      const words = lineWords(line, ranking);
      const field = ['input', 'entries', String(index)];
      const payload = { registrations: together.registrations };
      if (!isBeyondQuota(line.reason)) throw refuse('NOT_ELIGIBLE', words, field, payload);
      if (exceptionReason === null) throw refuse('QUOTA_EXCEEDED', words, field, payload);
    }
    const beyond = line && isBeyondQuota(line.reason) ? exceptionReason : null;
    const step = { text: beyond, changes: { exceptionReason: beyond } };
    after.push(await moveRegistration(tx, one, 'propose', step));
  }
  return after;
}
