import { PersonEntity } from '../identity/person.entity.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CouncilEntity, CouncilMemberEntity, CouncilRuleEntity } from './council.entity.ts';
import { SessionPhase, type CouncilRole } from './council.enums.ts';
import { bumpProgress } from './progress.service.ts';
import { CouncilSessionEntity, SessionItemEntity, SessionMemberEntity } from './session.entity.ts';
import { requireInForce } from './session-open.service.ts';
import { requireLevelOn, requireTransition, VERSION_ERRORS } from './session-version.service.ts';

export const SESSION_CREATE_ERRORS = {
  NOT_FOUND,
  NUMBER_TAKEN: 'The council has a session of this number already.',
  RUBRIC_NOT_IN_FORCE: 'The criteria are not in force on the day of the session.',
  ...VERSION_ERRORS,
} as const;

export interface NewSession {
  readonly councilId: string;
  readonly rubricVersionId: string;
  readonly number: string;
  readonly heldOn: string;
  readonly startsAt?: string | null;
  readonly place: string;
  /** A version of the rules to keep; the newest, also at its opening, when left out. */
  readonly ruleId?: string;
}

/** Plans a session; everybody in the council is invited. */
export async function createSession(
  tx: Transaction,
  input: NewSession,
): Promise<CouncilSessionEntity> {
  const council = await tx.em.findOneBy(CouncilEntity, { id: input.councilId });
  tx.authorize({ unitId: council?.unitId ?? null });
  if (!council) throw notFound(['input', 'councilId']);
  await requireInForce(tx, input.rubricVersionId, input.heldOn);
  await requireLevelOn(tx, council, input.rubricVersionId, input.heldOn);
  const { councilId, number } = input;
  if (await tx.em.existsBy(CouncilSessionEntity, { councilId, number })) {
    throw refuse('NUMBER_TAKEN', NUMBER_TAKEN, ['input', 'number']);
  }
  const rule = await tx.em.findOneOrFail(CouncilRuleEntity, {
    where: { councilId },
    order: { version: 'DESC' },
  });
  const id = uuidv7();
  const phase = SessionPhase.PLANNED;
  const rules = { ruleId: input.ruleId ?? rule.id, ruleKept: input.ruleId !== undefined };
  await tx.em.insert(CouncilSessionEntity, { id, ...input, ...rules, phase });
  const members = await tx.em.find(CouncilMemberEntity, {
    where: { councilId },
    order: { id: 'ASC' },
  });
  await tx.em.insert(
    SessionMemberEntity,
    members.map(({ personId, role, scores }) => ({
      id: uuidv7(),
      sessionId: id,
      personId,
      role,
      scores,
    })),
  );
  await bumpProgress(tx, id);
  tx.record({
    action: 'council-session.create',
    subjectType: 'CouncilSession',
    subjectId: id,
    after: { ...input, members: members.length },
  });
  return tx.em.findOneByOrFail(CouncilSessionEntity, { id });
}

/** Invites somebody who is not in the council, such as an expert. */
export async function addMember(
  tx: Transaction,
  session: CouncilSessionEntity,
  member: { readonly personId: string; readonly role: CouncilRole; readonly scores: boolean },
): Promise<void> {
  const { personId } = member;
  if (!(await tx.em.existsBy(PersonEntity, { id: personId }))) {
    throw notFound(['input', 'personId']);
  }
  if (await tx.em.existsBy(SessionMemberEntity, { sessionId: session.id, personId })) {
    throw refuse('ALREADY_INVITED', ALREADY_INVITED, ['input', 'personId']);
  }
  await tx.em.insert(SessionMemberEntity, { id: uuidv7(), sessionId: session.id, ...member });
  await bumpProgress(tx, session.id);
  tx.record({
    action: 'council-session.add-member',
    subjectType: 'CouncilSession',
    subjectId: session.id,
    after: member,
  });
}

/** What an agenda needs to know of a dossier. */
export interface AgendaDossier {
  readonly id: string;
  readonly rubricSheetId: string;
}

const SHEET = `SELECT version_id AS "versionId", usable FROM rubric_sheet WHERE id = $1`;

/** Puts a dossier on the agenda: under the criteria of the session, on a sheet that can be used. */
export async function addItem(
  tx: Transaction,
  session: CouncilSessionEntity,
  dossier: AgendaDossier,
): Promise<SessionItemEntity> {
  const rows = await tx.em.query<
    {
      versionId: string;
      usable: boolean;
    }[]
  >(SHEET, [dossier.rubricSheetId]);
  const sheet = rows[0]!;
  const field = ['input', 'dossierId'];
  if (sheet.versionId !== session.rubricVersionId) throw refuse('OTHER_RUBRIC', OTHER, field);
  if (!sheet.usable) throw refuse('SHEET_NOT_USABLE', NOT_USABLE, field);
  await requireTransition(tx, session, dossier.id);
  const { rubricSheetId } = dossier;
  const key = { sessionId: session.id, dossierId: dossier.id };
  const last = await tx.em.maximum(SessionItemEntity, 'position', { sessionId: session.id });
  const id = uuidv7();
  await tx.em.insert(SessionItemEntity, {
    id,
    ...key,
    rubricSheetId,
    rubricVersionId: session.rubricVersionId,
    position: (last ?? 0) + 1,
  });
  await bumpProgress(tx, session.id);
  tx.record({
    action: 'council-session.add-item',
    subjectType: 'CouncilSession',
    subjectId: session.id,
    after: { itemId: id, dossierId: dossier.id, position: (last ?? 0) + 1 },
  });
  return tx.em.findOneByOrFail(SessionItemEntity, { id });
}

const NUMBER_TAKEN = {
  vi: 'Hội đồng đã có phiên mang số này. Chưa có gì được lưu; hãy chọn số khác.',
  en: 'The council has a session of this number. Nothing was stored; choose another number.',
};
const ALREADY_INVITED = {
  vi: 'Người này đã có trong phiên. Không cần thêm lần nữa.',
  en: 'This person is in the session already. There is no need to add them again.',
};
const OTHER = {
  vi: 'Hồ sơ dùng phiếu của bộ tiêu chí khác với phiên họp. Chưa có gì thay đổi; hãy đưa hồ sơ vào phiên dùng cùng bộ tiêu chí.',
  en: 'The dossier is on a sheet of other criteria than the session. Nothing changed; put it on a session with the same criteria.',
};
const NOT_USABLE = {
  vi: 'Phiếu của hồ sơ còn thiếu trong nguồn nên không dùng để chấm được. Chưa có gì thay đổi.',
  en: 'The sheet of the dossier is incomplete in its source and cannot be used. Nothing changed.',
};
