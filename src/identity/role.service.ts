import { uuidv7 } from '../platform/db/uuid.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { forgetActors } from './authenticate.ts';
import { Role } from './identity.enums.ts';
import { conflictingRole, placeOf } from './identity.rules.ts';
import { endSignIns, requirePerson } from './person.service.ts';
import { RoleGrantEntity } from './role-grant.entity.ts';
import type { Step } from './step.ts';

export interface GrantWish {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string | null;
  readonly producerId: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * Gives a role. Nobody gives roles to themselves: an administrator who could would be every role at
 * once, and the separation of accounts from scores would be a matter of taste.
 */
export async function grantRole(step: Step, wish: GrantWish): Promise<RoleGrantEntity> {
  const { em, context } = step;
  refuseOwnRoles(step, wish.personId);
  refuseWrongPlace(wish);
  const person = await requirePerson(em, wish.personId, ['input', 'personId']);
  await requirePlaces(step, wish);
  await refuseConflicts(step, wish);
  const id = uuidv7();
  await em.query(
    `INSERT INTO role_grant (id, person_id, role, unit_id, producer_id, valid_from, valid_to, granted_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      person.id,
      wish.role,
      wish.unitId,
      wish.producerId,
      wish.validFrom,
      wish.validTo,
      context.actor.personId,
    ],
  );
  // The long life of a producer's sign-in is not meant for any other role.
  if (wish.role !== Role.PRODUCER) await endSignIns(step, person.id, { kind: 'PRODUCER' });
  step.record({
    action: 'roleGrant.create',
    subjectType: 'RoleGrant',
    subjectId: id,
    onBehalfOf: person.id,
    after: wish,
  });
  step.afterCommit(() => forgetActors(context.db));
  return em.findOneByOrFail(RoleGrantEntity, { id });
}

/** Takes a role back, at once; doing it twice changes nothing. */
export async function revokeRole(step: Step, grantId: string): Promise<RoleGrantEntity> {
  const { em, context } = step;
  const grant = await em.findOne(RoleGrantEntity, {
    where: { id: grantId },
    lock: { mode: 'pessimistic_write' },
  });
  if (!grant) {
    const text = {
      vi: 'Không tìm thấy quyền này. Chưa có gì thay đổi.',
      en: 'There is no such role grant. Nothing was changed.',
    };
    throw refuse('NOT_FOUND', text, ['id']);
  }
  refuseOwnRoles(step, grant.personId);
  const change = {
    revokedAt: grant.revokedAt ?? context.now,
    revokedBy: grant.revokedAt ? grant.revokedBy : context.actor.personId,
  };
  await em.update(RoleGrantEntity, { id: grant.id }, change);
  step.record({
    action: 'roleGrant.revoke',
    subjectType: 'RoleGrant',
    subjectId: grant.id,
    onBehalfOf: grant.personId,
    before: { personId: grant.personId, role: grant.role, unitId: grant.unitId },
    after: { revokedAt: change.revokedAt },
  });
  step.afterCommit(() => forgetActors(context.db));
  return Object.assign(grant, change);
}

function refuseOwnRoles(step: Step, personId: string): void {
  if (step.context.actor.personId !== personId) return;
  const text = {
    vi: 'Không ai được tự cấp hoặc thu hồi quyền của chính mình. Chưa có gì thay đổi; hãy nhờ người quản trị khác.',
    en: 'Nobody grants or revokes their own roles. Nothing was changed; ask another administrator.',
  };
  throw refuse('OWN_ROLES', text);
}

function refuseWrongPlace({ role, unitId, producerId }: GrantWish): void {
  const need = placeOf(role);
  if ((need === 'producer') !== (producerId !== null)) {
    const text = {
      vi: 'Vai trò chủ thể cần đúng một chủ thể, các vai trò khác thì không. Chưa có gì được lưu.',
      en: 'The producer role takes exactly one producer, other roles take none. Nothing was stored.',
    };
    throw refuse('WRONG_PLACE', text, ['input', 'producerId']);
  }
  const wrong = need === 'somewhere' ? unitId === null : need !== 'anywhere' && unitId !== null;
  if (!wrong) return;
  const text =
    need === 'somewhere'
      ? {
          vi: 'Vai trò này cần một đơn vị hành chính. Chưa có gì được lưu.',
          en: 'This role needs an administrative unit. Nothing was stored.',
        }
      : {
          vi: 'Vai trò này không gắn với đơn vị hành chính. Chưa có gì được lưu.',
          en: 'This role takes no administrative unit. Nothing was stored.',
        };
  throw refuse('WRONG_PLACE', text, ['input', 'unitId']);
}

async function requirePlaces({ em }: Step, { unitId, producerId }: GrantWish): Promise<void> {
  const [found] = await em.query<{ unit: boolean; producer: boolean }[]>(
    `SELECT $1::uuid IS NULL OR EXISTS (SELECT FROM unit WHERE id = $1) AS unit,
            $2::uuid IS NULL OR EXISTS (SELECT FROM producer WHERE id = $2) AS producer`,
    [unitId, producerId],
  );
  if (found?.unit && found.producer) return;
  const text = {
    vi: 'Không tìm thấy nơi áp dụng của quyền này. Chưa có gì được lưu.',
    en: 'There is no such unit or producer. Nothing was stored.',
  };
  throw refuse('NOT_FOUND', text, ['input', found?.unit ? 'producerId' : 'unitId']);
}

async function refuseConflicts({ em, context }: Step, wish: GrantWish): Promise<void> {
  const held = await em
    .createQueryBuilder(RoleGrantEntity, 'g')
    .where('g.personId = :personId AND g.revokedAt IS NULL', wish)
    .andWhere('(g.validTo IS NULL OR g.validTo >= :today)', { today: context.today })
    .andWhere(`g.validFrom <= coalesce(cast(:validTo AS date), 'infinity')`, wish)
    .andWhere(`coalesce(g.validTo, 'infinity') >= cast(:validFrom AS date)`, wish)
    .getMany();
  const same = held.some(
    ({ role, unitId, producerId }) =>
      role === wish.role && unitId === wish.unitId && producerId === wish.producerId,
  );
  if (same) {
    const text = {
      vi: 'Người này đã có vai trò này ở nơi này trong thời gian đó. Chưa có gì được lưu.',
      en: 'The person has this role in this place in that time already. Nothing was stored.',
    };
    throw refuse('ALREADY_GRANTED', text);
  }
  const other = conflictingRole(
    held.map(({ role }) => role),
    wish.role,
  );
  if (!other) return;
  const text = {
    vi: `Vai trò này không được giao cùng lúc với ${other}: người quản trị và người kiểm tra không chấm điểm, người thẩm tra không tự làm số liệu. Chưa có gì được lưu.`,
    en: `This role excludes ${other}: who keeps accounts or audits does not rate, who reviews figures does not make them. Nothing was stored.`,
  };
  throw refuse('ROLES_APART', text, ['input', 'role']);
}
