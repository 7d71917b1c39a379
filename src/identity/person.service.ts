import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../platform/db/uuid.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { forgetActors } from './authenticate.ts';
import { PersonEntity } from './person.entity.ts';
import type { Step } from './step.ts';

export interface PersonDetails {
  readonly name: string;
  readonly login: string;
  readonly phone?: string | null;
  readonly email?: string | null;
}

const LOGIN_TAKEN = {
  vi: 'Tên đăng nhập này đã có người dùng. Chưa có gì được lưu; hãy chọn tên khác.',
  en: 'Somebody has this login already. Nothing was stored; choose another one.',
};

/**
 * Personal data does not go into the trail, which more people read: only that it is there, or
 * changed. A login may be a phone number.
 */
function traced(person: Partial<PersonDetails>, before?: Partial<PersonDetails>): object {
  const trace = (key: 'login' | 'phone' | 'email') => {
    const value = person[key];
    if (value === undefined) return undefined;
    if (value === null) return null;
    return before && before[key] !== null && before[key] !== value ? 'changed' : 'given';
  };
  return {
    name: person.name,
    login: trace('login'),
    phone: trace('phone'),
    email: trace('email'),
  };
}

/** Adds a person without a password and without roles. */
export async function createPerson(step: Step, details: PersonDetails): Promise<PersonEntity> {
  const rows: { id: string }[] = await step.em.query(
    `INSERT INTO person (id, name, login, phone, email) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (login) DO NOTHING RETURNING id`,
    [uuidv7(), details.name, details.login, details.phone ?? null, details.email ?? null],
  );
  const id = rows[0]?.id;
  if (!id) throw refuse('LOGIN_TAKEN', LOGIN_TAKEN, ['input', 'login']);
  step.record({
    action: 'person.create',
    subjectType: 'Person',
    subjectId: id,
    after: traced(details),
  });
  return step.em.findOneByOrFail(PersonEntity, { id });
}

/** The person, locked until the end of the transaction. */
export function lockPerson(em: EntityManager, id: string): Promise<PersonEntity | null> {
  return em.findOne(PersonEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

const NO_SUCH_PERSON = {
  vi: 'Không tìm thấy người này. Chưa có gì thay đổi.',
  en: 'There is no such person. Nothing was changed.',
};

/** @throws Refusal NOT_FOUND, with the path of the argument that named the person. */
export async function requirePerson(
  em: EntityManager,
  id: string,
  field: readonly string[] = ['id'],
): Promise<PersonEntity> {
  const person = await lockPerson(em, id);
  if (!person) throw refuse('NOT_FOUND', NO_SUCH_PERSON, field);
  return person;
}

/** Refuses STALE unless the caller saw the newest version; the answer carries that version. */
export function requireRevision(person: PersonEntity, baseRevision: number): void {
  if (person.revision === baseRevision) return;
  const text = {
    vi: 'Người khác đã sửa tài khoản này sau khi bạn mở. Thay đổi của bạn chưa được lưu; hãy xem bản mới rồi sửa lại.',
    en: 'Somebody changed this account after you opened it. Your change was not stored; look at the new version and change it again.',
  };
  throw refuse('STALE', text, ['input', 'baseRevision'], { person });
}

export async function updatePerson(
  step: Step,
  person: PersonEntity,
  wanted: Partial<PersonDetails>,
): Promise<PersonEntity> {
  const { em } = step;
  const keys = (Object.keys(wanted) as (keyof PersonDetails)[]).filter(
    (key) => wanted[key] !== undefined,
  );
  const changes: Partial<PersonDetails> = Object.fromEntries(keys.map((key) => [key, wanted[key]]));
  if (changes.login !== undefined && changes.login !== person.login) {
    const taken = await em.existsBy(PersonEntity, { login: changes.login });
    if (taken) throw refuse('LOGIN_TAKEN', LOGIN_TAKEN, ['input', 'login']);
  }
  const before = Object.fromEntries(keys.map((key) => [key, person[key]]));
  step.record({
    action: 'person.update',
    subjectType: 'Person',
    subjectId: person.id,
    before: traced(before),
    after: traced(changes, before),
  });
  return write(step, person, changes);
}

/** Closes an account or opens it again. Closing ends its sign-ins; its API keys rest meanwhile. */
export async function setFrozen(
  step: Step,
  person: PersonEntity,
  reason: string | null,
): Promise<PersonEntity> {
  const frozenAt = reason === null ? null : step.context.now;
  step.record({
    action: reason === null ? 'person.unfreeze' : 'person.freeze',
    subjectType: 'Person',
    subjectId: person.id,
    before: { frozenReason: person.frozenReason },
    after: { frozenReason: reason },
  });
  if (reason !== null) await endSignIns(step, person.id);
  return write(step, person, { frozenAt, frozenReason: reason });
}

async function write(
  step: Step,
  person: PersonEntity,
  changes: Partial<PersonEntity>,
): Promise<PersonEntity> {
  const all = { ...changes, revision: person.revision + 1, updatedAt: step.context.now };
  await step.em.update(PersonEntity, { id: person.id }, all);
  step.afterCommit(() => forgetActors(step.context.db));
  return Object.assign(person, all);
}

/** Ends the open sign-ins of a person, all or all but one; returns how many. */
export async function endSignIns(
  step: Step,
  personId: string,
  only: { readonly except?: string | null; readonly kind?: 'PRODUCER' } = {},
): Promise<number> {
  const [, count] = await step.em.query<[unknown, number]>(
    `UPDATE sign_in SET revoked_at = $2
      WHERE person_id = $1 AND revoked_at IS NULL AND expires_at > $2
        AND ($3::uuid IS NULL OR id <> $3) AND ($4::text IS NULL OR kind = $4)`,
    [personId, step.context.now, only.except ?? null, only.kind ?? null],
  );
  step.afterCommit(() => forgetActors(step.context.db));
  return count;
}
