import { CriterionEntity } from '../commune-criteria/criteria-set.entity.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import { factsOf, officeFor } from './difficulty-facts.service.ts';
import { DifficultyEntity } from './difficulty.entity.ts';
import { DifficultyState } from './difficulty.enums.ts';
import { noteStep } from './difficulty.service.ts';

const UNIT_ENDED = {
  vi: 'Xã này không còn từ khi sắp xếp đơn vị hành chính. Chưa có gì được lưu; hãy nêu cho xã, phường hiện nay.',
  en: 'This commune does not exist any more. Nothing was stored; raise it for the unit of today.',
};

export interface Raising {
  readonly communeId: string;
  readonly criterionId: string;
  readonly description: string;
  readonly remedy?: string | null;
  readonly fileIds?: readonly string[] | null;
}

export async function raiseDifficulty(tx: Transaction, input: Raising): Promise<DifficultyEntity> {
  const { em, context } = tx;
  const { communeId, criterionId, description, remedy = null, fileIds } = input;
  tx.authorize({ unitId: communeId });
  const commune = await em.findOneBy(CommuneEntity, { id: communeId });
  if (!commune) throw notFound(['input', 'communeId']);
  if (commune.validTo && commune.validTo < context.today) {
    throw refuse('UNIT_ENDED', UNIT_ENDED, ['input', 'communeId']);
  }
  if (!(await em.existsBy(CriterionEntity, { id: criterionId }))) {
    throw notFound(['input', 'criterionId']);
  }
  const id = uuidv7();
  const state = DifficultyState.RAISED;
  const { now } = context;
  await em.insert(DifficultyEntity, {
    ...{ id, communeId, criterionId, description, remedy, state, revision: 1 },
    raisedBy: context.actor.personId!,
    ...{ raisedAt: now, waitingSince: now, movedAt: now },
  });
  const difficulty = await em.findOneByOrFail(DifficultyEntity, { id });
  await noteStep(tx, difficulty, 'raise', null, null, fileIds ?? []);
  tx.record({
    action: 'difficulty.raise',
    subjectType: 'Difficulty',
    subjectId: id,
    after: { communeId, criterionId, state, fileIds },
  });
  const facts = await factsOf(em, difficulty);
  await tell(tx, notices.difficultyRaised({ ...facts, to: [officeFor(difficulty)] }));
  return difficulty;
}
