import { In } from 'typeorm';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { EmulationCriterionEntity } from './award.entity.ts';
import { hundredths, sumOfPoints } from './emulation.rules.ts';
import type { EmulationRegistrationEntity } from './registration.entity.ts';
import { EmulationScoreEntity } from './registration.entity.ts';
import { moveRegistration, type Entry } from './registration.service.ts';

export interface ScoreGiven {
  readonly criterionId: string;
  readonly points: string;
  readonly note: string | null;
}

export const SCORE_ERRORS = {
  ABOVE_MAXIMUM: 'More points than the line of the table allows.',
  LINES_MISSING: 'Points for every line of the table are needed, each once.',
} as const;

const LINES_MISSING = {
  vi: 'Cần điểm cho mọi dòng của bảng điểm, mỗi dòng một lần. Chưa có gì được lưu.',
  en: 'Every line of the point table needs points, each once. Nothing was stored.',
};

/** Stores the points of one side whole; lines keep what the other side gave. */
export async function storeScores(
  tx: Transaction,
  { registration, award }: Entry,
  side: 'SELF' | 'CHECKED',
  scores: readonly ScoreGiven[],
): Promise<string | null> {
  const { em } = tx;
  const table = await em.findBy(EmulationCriterionEntity, { awardId: award.id });
  const byId = new Map(table.map((line) => [line.id, line]));
  for (const [index, { criterionId, points }] of scores.entries()) {
    const line = byId.get(criterionId);
    const field = ['input', 'scores', String(index)];
    if (!line) throw notFound([...field, 'criterionId']);
    if (hundredths(points) > hundredths(line.maxPoints)) {
      const most = Number(line.maxPoints);
      const text = {
        vi: `Điểm vượt mức tối đa ${String(most).replace('.', ',')} của tiêu chí ${line.position}. Chưa có gì được lưu.`,
        en: `More than the ${most} points of criterion ${line.position}. Nothing was stored.`,
      };
      throw refuse('ABOVE_MAXIMUM', text, [...field, 'points'], { registration });
    }
  }
  const given = new Set(scores.map(({ criterionId }) => criterionId));
  if (given.size !== scores.length || given.size !== table.length) {
    throw refuse('LINES_MISSING', LINES_MISSING, ['input', 'scores'], { registration });
  }
  if (table.length === 0) return null;
  const rows = scores.map((one) => ({ ...one, registrationId: registration.id, side }));
  await em.upsert(EmulationScoreEntity, rows, ['registrationId', 'criterionId', 'side']);
  return sumOfPoints(scores.map(({ points }) => points));
}

/** Forgets what the office gave: it is scored again from the beginning. */
export async function giveBack(
  tx: Transaction,
  { registration, award, campaign }: Entry,
  reason: string,
): Promise<EmulationRegistrationEntity> {
  const empty = { checkedPoints: null, checkedBy: null, confirmedBy: null };
  const changes = { ...empty, tiePlace: null, tieReason: null, exceptionReason: null };
  const after = await moveRegistration(tx, registration, 'return', { text: reason, changes });
  const where = { registrationId: registration.id, side: In(['CHECKED']) };
  await tx.em.delete(EmulationScoreEntity, where);
  const to = [{ role: 'COMMUNE_OFFICER', unitId: registration.communeId } as const];
  const about = { subjectId: registration.id, occasion: after.revision, to };
  const facts = { campaign: campaign.name, award: award.name, reason };
  await tell(tx, notices.emulationReturned({ ...about, ...facts }));
  return after;
}
