import { CriterionEntity } from '../commune-criteria/criteria-set.entity.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { requireThere, storeWhole } from '../platform/graphql/store-whole.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { EmulationAwardEntity, EmulationCriterionEntity } from './award.entity.ts';
import { EmulationState } from './emulation.enums.ts';
import { campaignOf } from './emulation-save.service.ts';
import { EmulationRegistrationEntity } from './registration.entity.ts';

export interface CriterionGiven {
  readonly text: string;
  readonly maxPoints: string;
  readonly source: string | null;
  readonly criterionId: string | null;
}

type Award = Omit<EmulationAwardEntity, 'id' | 'revision' | 'recordedBy'>;

export const AWARD_ERRORS = {
  NOT_OPEN: 'The campaign is not open to such participants.',
  IN_USE: 'Somebody stands for the award: who can win it, and its point table once scored, stay.',
  NAME_TAKEN: 'The campaign has an award of this name for such participants.',
} as const;

const NOT_OPEN = {
  vi: 'Phong trào không mở cho đối tượng này. Chưa có gì được lưu; hãy sửa phong trào trước.',
  en: 'The campaign is not open to these. Nothing was stored; change the campaign first.',
};
const IN_USE = {
  vi: 'Đã có đăng ký hoặc điểm theo danh hiệu này nên đối tượng, phong trào và bảng điểm giữ nguyên. Chưa có gì thay đổi.',
  en: 'There are registrations or points for this award, so participants, campaign and point table stay. Nothing changed.',
};
const NAME_TAKEN = {
  vi: 'Phong trào đã có danh hiệu cùng tên cho đối tượng này. Chưa có gì được lưu; hãy đổi tên.',
  en: 'The campaign has an award of this name for these. Nothing was stored; choose another name.',
};

/** Stores an award whole, with its point table. */
export async function saveAward(
  tx: Transaction,
  given: Award,
  table: readonly CriterionGiven[],
  edited: { readonly id: string | null; readonly baseRevision: number | null },
): Promise<EmulationAwardEntity> {
  const { em } = tx;
  const campaign = await campaignOf(em, given.campaignId);
  if (!campaign.openTo.includes(given.subject)) {
    throw refuse('NOT_OPEN', NOT_OPEN, ['input', 'subject']);
  }
  const { campaignId, subject, name } = given;
  const same = await em.findOneBy(EmulationAwardEntity, { campaignId, subject, name });
  if (same && same.id !== edited.id) throw refuse('NAME_TAKEN', NAME_TAKEN, ['input', 'name']);
  const award = await storeWhole(tx, EmulationAwardEntity, given, {
    ...{ ...edited, type: 'EmulationAward', payload: (present) => ({ award: present }) },
    check: async (before) => {
      if (before.campaignId === campaignId && before.subject === subject) return;
      if (!(await em.existsBy(EmulationRegistrationEntity, { awardId: before.id }))) return;
      throw refuse('IN_USE', IN_USE, ['input'], { award: before });
    },
  });
  await saveTable(tx, award, table);
  return award;
}

/** The table is written anew where it differs, as long as nobody has points by it. */
async function saveTable(
  tx: Transaction,
  award: EmulationAwardEntity,
  table: readonly CriterionGiven[],
): Promise<void> {
  const { em } = tx;
  const where = { awardId: award.id };
  const there = await em.find(EmulationCriterionEntity, { where, order: { position: 'ASC' } });
  const same = (one: EmulationCriterionEntity, index: number) => {
    const given = table[index];
    return (
      given?.text === one.text &&
      Number(given.maxPoints) === Number(one.maxPoints) &&
      given.source === one.source &&
      given.criterionId === one.criterionId
    );
  };
  if (there.length === table.length && there.every(same)) return;
  const judged = Object.values(EmulationState).filter(
    (state) => state !== EmulationState.REGISTERED && state !== EmulationState.WITHDRAWN,
  );
  const used = await em.query<unknown[]>(
    `SELECT 1 FROM emulation_registration r WHERE r.award_id = $1 AND r.state = ANY($2)
     UNION ALL
     SELECT 1 FROM emulation_score s JOIN emulation_criterion l ON l.id = s.criterion_id
      WHERE l.award_id = $1 LIMIT 1`,
    [award.id, judged],
  );
  if (used.length > 0) throw refuse('IN_USE', IN_USE, ['input', 'criteria'], { award });
  for (const { criterionId } of table) {
    await requireThere(em, CriterionEntity, criterionId, 'criteria');
  }
  await em.delete(EmulationCriterionEntity, where);
  const rows = table.map((line, index) => ({
    ...{ id: uuidv7(), awardId: award.id, position: index + 1, ...line },
  }));
  if (rows.length > 0) await em.insert(EmulationCriterionEntity, rows);
  tx.record({
    action: 'emulationAward.table',
    ...{ subjectType: 'EmulationAward', subjectId: award.id, before: there, after: rows },
  });
}
