import { In } from 'typeorm';
import { PersonEntity } from '../identity/person.entity.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilEntity, CouncilMemberEntity, CouncilRuleEntity } from './council.entity.ts';
import { CouncilRole, type CouncilLevel } from './council.enums.ts';
import { RULE_DEFAULTS, type RuleSettings } from './council.rules.ts';

export const COUNCIL_ERRORS = {
  NOT_FOUND,
  ONE_CHAIR: 'A council has exactly one chair.',
  ONE_SECRETARY: 'A council has at most one secretary.',
  NAMED_TWICE: 'A person is named twice.',
  EXISTS: 'A council with this decision is recorded already.',
} as const;

export const RULE_ERRORS = {
  NOT_FOUND,
  QUORUM_ABOVE_ONE: 'The share that must take part is more than all.',
  SIZE_REVERSED: 'The most members are fewer than the least.',
} as const;

export interface NewCouncil {
  readonly unitId: string;
  readonly level: CouncilLevel;
  readonly name: string;
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly members: readonly {
    readonly personId: string;
    readonly role: CouncilRole;
    readonly scores: boolean;
    readonly position?: string | null;
  }[];
}

/** Records a council with its members and the default rules. */
export async function createCouncil(tx: Transaction, input: NewCouncil): Promise<CouncilEntity> {
  const { members, ...council } = input;
  await requireMembers(tx, members);
  const { unitId, decisionNumber, decisionDate } = council;
  if (await tx.em.existsBy(CouncilEntity, { unitId, decisionNumber, decisionDate })) {
    throw refuse('EXISTS', EXISTS, ['input', 'decisionNumber']);
  }
  const id = uuidv7();
  await tx.em.insert(CouncilEntity, { id, ...council });
  await tx.em.insert(
    CouncilMemberEntity,
    members.map((member) => ({ id: uuidv7(), councilId: id, ...member })),
  );
  await insertRule(tx, id, 1, 'Mặc định (default)', RULE_DEFAULTS);
  tx.record({
    action: 'council.create',
    subjectType: 'Council',
    subjectId: id,
    after: { ...council, members },
  });
  return tx.em.findOneByOrFail(CouncilEntity, { id });
}

async function requireMembers(tx: Transaction, members: NewCouncil['members']): Promise<void> {
  const count = (role: CouncilRole) => members.filter((one) => one.role === role).length;
  const field = ['input', 'members'];
  if (count(CouncilRole.CHAIR) !== 1) throw refuse('ONE_CHAIR', ONE_CHAIR, field);
  if (count(CouncilRole.SECRETARY) > 1) throw refuse('ONE_SECRETARY', ONE_SECRETARY, field);
  const ids = new Set(members.map((one) => one.personId));
  if (ids.size < members.length) throw refuse('NAMED_TWICE', NAMED_TWICE, field);
  const known = await tx.em.countBy(PersonEntity, { id: In([...ids]) });
  if (known < ids.size) throw notFound(field);
}

/** Makes the next version of a council's rules. */
export async function setRule(
  tx: Transaction,
  councilId: string,
  reason: string,
  changes: Partial<RuleSettings>,
): Promise<CouncilRuleEntity> {
  const council = await tx.em
    .createQueryBuilder(CouncilEntity, 'c')
    .setLock('pessimistic_write')
    .where('c.id = :id', { id: councilId })
    .getOne();
  const { personId } = tx.context.actor;
  const chairs =
    council !== null &&
    personId !== null &&
    (await tx.em.existsBy(CouncilMemberEntity, { councilId, personId, role: CouncilRole.CHAIR }));
  tx.authorize({ unitId: council?.unitId ?? null, personId: chairs ? personId : null });
  if (!council) throw notFound(['id']);
  const before = await tx.em.findOneOrFail(CouncilRuleEntity, {
    where: { councilId },
    order: { version: 'DESC' },
  });
  const changed = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Partial<RuleSettings>;
  const next = { ...settingsOf(before), ...changed };
  if (next.quorumNumerator > next.quorumDenominator) {
    throw refuse('QUORUM_ABOVE_ONE', QUORUM, ['input', 'quorumNumerator']);
  }
  if (next.sizeMax < next.sizeMin) throw refuse('SIZE_REVERSED', SIZE, ['input', 'sizeMax']);
  const rule = await insertRule(tx, councilId, before.version + 1, reason, next);
  const keys = Object.keys(changed) as (keyof RuleSettings)[];
  tx.record({
    action: 'council.rule-set',
    subjectType: 'Council',
    subjectId: councilId,
    before: {
      version: before.version,
      ...Object.fromEntries(keys.map((key) => [key, before[key]])),
    },
    after: { version: rule.version, reason, ...changed },
  });
  return rule;
}

function settingsOf(rule: CouncilRuleEntity): RuleSettings {
  const keys = Object.keys(RULE_DEFAULTS) as (keyof RuleSettings)[];
  return Object.fromEntries(keys.map((key) => [key, rule[key]])) as unknown as RuleSettings;
}

async function insertRule(
  tx: Transaction,
  councilId: string,
  version: number,
  reason: string,
  settings: RuleSettings,
): Promise<CouncilRuleEntity> {
  const id = uuidv7();
  await tx.em.insert(CouncilRuleEntity, {
    id,
    councilId,
    version,
    reason,
    ...(settings as Partial<CouncilRuleEntity>),
    createdBy: tx.context.actor.personId!,
  });
  return tx.em.findOneByOrFail(CouncilRuleEntity, { id });
}

const ONE_CHAIR = {
  vi: 'Hội đồng cần đúng một Chủ tịch. Chưa có gì được lưu; hãy sửa danh sách thành viên.',
  en: 'A council needs exactly one chair. Nothing was stored; correct the list of members.',
};
const ONE_SECRETARY = {
  vi: 'Hội đồng chỉ có một thư ký. Chưa có gì được lưu; hãy sửa danh sách thành viên.',
  en: 'A council has at most one secretary. Nothing was stored; correct the list of members.',
};
const NAMED_TWICE = {
  vi: 'Một người được ghi hai lần. Chưa có gì được lưu; hãy sửa danh sách thành viên.',
  en: 'A person is named twice. Nothing was stored; correct the list of members.',
};
const EXISTS = {
  vi: 'Hội đồng theo quyết định này đã được ghi. Không có gì thay đổi; hãy mở Hội đồng đã có.',
  en: 'The council of this decision is recorded already. Nothing changed; open the existing one.',
};
const QUORUM = {
  vi: 'Tỷ lệ dự họp không thể lớn hơn tất cả thành viên. Chưa có gì được lưu; hãy sửa tỷ lệ.',
  en: 'The share that must take part cannot be more than all. Nothing was stored; correct it.',
};
const SIZE = {
  vi: 'Số thành viên nhiều nhất không thể nhỏ hơn số ít nhất. Chưa có gì được lưu; hãy sửa.',
  en: 'The most members cannot be fewer than the least. Nothing was stored; correct it.',
};
