import { attachFiles } from '../media/attach-files.service.ts';
import { FilePurpose } from '../media/media.enums.ts';
import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { revise } from '../platform/db/revision.ts';
import { findById } from '../platform/db/rows.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { RankingReason } from './award.enums.ts';
import { EmulationCommendationEntity, EmulationDecisionEntity } from './commendation.entity.ts';
import { campaignOf, communeOn } from './emulation-save.service.ts';
import { withoutHousehold } from './household.rules.ts';
import { rankingIn, type Together } from './propose.service.ts';
import { lineWords } from './ranking-words.rules.ts';
import { EmulationRegistrationEntity } from './registration.entity.ts';
import { moveRegistration } from './registration.service.ts';

export interface Decided {
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly authority: string;
}

export const DECISION_ERRORS = { DAY_AHEAD: 'The day of the decision is after today.' } as const;

const DAY_AHEAD = {
  vi: 'Ngày quyết định ở sau hôm nay. Chưa có gì được lưu; hãy sửa ngày.',
  en: 'The day of the decision is after today. Nothing was stored; mend the day.',
};

/** The decision, entered once however many people it rewards. */
async function decisionOf(
  tx: Transaction,
  { decisionNumber: number, decidedOn, authority }: Decided,
  fileIds: readonly string[],
): Promise<EmulationDecisionEntity> {
  const { em, context } = tx;
  if (decidedOn > context.today) throw refuse('DAY_AHEAD', DAY_AHEAD, ['input', 'decidedOn']);
  const key = { number, decidedOn, authority };
  await em
    .createQueryBuilder()
    .insert()
    .into(EmulationDecisionEntity)
    .values({ id: uuidv7(), ...key, recordedBy: context.actor.personId! })
    .orIgnore()
    .execute();
  const decision = await em.findOneByOrFail(EmulationDecisionEntity, key);
  const { id } = decision;
  await attachFiles(tx, 'emulation_decision_file', id, FilePurpose.EMULATION, fileIds);
  return decision;
}

/** Enters the decision about those who were proposed; from now on they stand in the register. */
export async function commend(
  tx: Transaction,
  together: Together,
  decided: Decided,
  fileIds: readonly string[],
): Promise<EmulationRegistrationEntity[]> {
  const { em, context } = tx;
  const { award, campaign } = together;
  const ranking = await rankingIn(tx, together);
  const decision = await decisionOf(tx, decided, fileIds);
  const after: EmulationRegistrationEntity[] = [];
  for (const [index, one] of together.registrations.entries()) {
    // Somebody may have been rewarded elsewhere since the proposal.
    const line = ranking.lines.find(({ id }) => id === one.id);
    if (line?.reason === RankingReason.EARLIER_REWARD) {
      const payload = { registrations: together.registrations };
      const field = ['input', 'entries', String(index)];
      throw refuse('NOT_ELIGIBLE', lineWords(line, ranking), field, payload);
    }
    const moved = await moveRegistration(tx, one, 'commend', { text: decision.number });
    await em.insert(EmulationCommendationEntity, {
      ...{ id: uuidv7(), decisionId: decision.id, registrationId: moved.id },
      ...{ campaignId: campaign.id, subject: moved.subject, communeId: moved.communeId },
      ...{ name: moved.name, consent: moved.consent, award: award.name, form: award.form },
      ...{ recordedBy: context.actor.personId!, revision: 1 },
    });
    const to = [{ role: 'COMMUNE_OFFICER', unitId: moved.communeId } as const];
    const about = { subjectId: moved.id, occasion: moved.revision, to, award: award.name };
    const facts = { campaign: campaign.name, decision: decision.number };
    await tell(tx, notices.emulationCommended({ ...about, ...facts }));
    after.push(moved);
  }
  return after;
}

export type Earlier = Pick<
  EmulationCommendationEntity,
  'campaignId' | 'subject' | 'communeId' | 'name' | 'consent' | 'award' | 'form'
> & { readonly source: string };

export const RECORD_ERRORS = {
  ...DECISION_ERRORS,
  NOT_IN_FORCE: 'The commune did not exist on the day of the decision.',
  ALREADY_RECORDED: 'The register has this line already; the payload holds it.',
} as const;

const ALREADY_RECORDED = {
  vi: 'Sổ khen thưởng đã có dòng này. Chưa có gì được lưu; hãy xem dòng đã có.',
  en: 'The register has this line already. Nothing was stored; look at that one.',
};

/** Enters a reward that was decided without this system, so that rules can look at it. */
export async function recordEarlier(
  tx: Transaction,
  given: Earlier,
  decided: Decided,
  fileIds: readonly string[],
): Promise<EmulationCommendationEntity> {
  const { em, context } = tx;
  if (given.campaignId !== null) await campaignOf(em, given.campaignId);
  await communeOn(em, given.communeId, decided.decidedOn);
  const decision = await decisionOf(tx, decided, fileIds);
  const { subject, communeId, name, award } = given;
  const same = await em
    .createQueryBuilder(EmulationCommendationEntity, 'm')
    .where('m.decisionId = :decisionId AND m.subject = :subject AND m.award = :award', {
      ...{ decisionId: decision.id, subject, award },
    })
    .andWhere(`m.communeId = :communeId AND lower(coalesce(m.name, '')) = lower(:name)`, {
      ...{ communeId, name: name ?? '' },
    })
    .andWhere('m.withdrawnReason IS NULL')
    .getOne();
  if (same) {
    throw refuse('ALREADY_RECORDED', ALREADY_RECORDED, ['input'], { commendation: same });
  }
  const id = uuidv7();
  const recordedBy = context.actor.personId!;
  const row = { ...given, id, decisionId: decision.id, recordedBy, revision: 1 };
  await em.insert(EmulationCommendationEntity, row);
  const made = (await findById(em, EmulationCommendationEntity, id))!;
  tx.record({
    action: 'emulationCommendation.record',
    ...{ subjectType: 'EmulationCommendation', subjectId: id },
    after: { ...withoutHousehold(made), ...decided },
  });
  return made;
}

const WITHDRAWN = {
  vi: 'Dòng này đã được rút khỏi sổ khen thưởng. Chưa có gì thay đổi.',
  en: 'This line was taken out of the register before. Nothing was changed.',
};

/** Marks a line of the register as one that does not count; a proposal of here stands again. */
export async function takeBack(
  tx: Transaction,
  id: string,
  baseRevision: number,
  withdrawnReason: string,
): Promise<EmulationCommendationEntity> {
  const { em } = tx;
  const before = await findById(em, EmulationCommendationEntity, id);
  if (!before) throw notFound(['id']);
  if (before.revision !== baseRevision) throw stale({ commendation: before });
  if (before.withdrawnReason !== null) {
    throw refuse('WITHDRAWN', WITHDRAWN, ['id'], { commendation: before });
  }
  const changes = { withdrawnReason };
  const after = await revise(em, EmulationCommendationEntity, { id, baseRevision }, changes);
  if (!after) throw stale({ commendation: before });
  const registration = before.registrationId
    ? await findById(em, EmulationRegistrationEntity, before.registrationId)
    : null;
  if (registration)
    await moveRegistration(tx, registration, 'take-back', { text: withdrawnReason });
  tx.record({
    action: 'emulationCommendation.withdraw',
    ...{ subjectType: 'EmulationCommendation', subjectId: id, after: changes },
  });
  return after;
}
