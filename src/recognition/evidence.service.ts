import { revise } from '../platform/db/revision.ts';
import { uuidv7 } from '../platform/db/uuid.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { notFound, stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { CommuneEntity } from '../region/region.entity.ts';
import {
  HamletCountEntity,
  RecognitionStatementEntity,
  SatisfactionContentEntity,
  SatisfactionSurveyEntity,
  SatisfactionThresholdEntity,
} from './evidence.entity.ts';
import { RecognitionEntity } from './recognition.entity.ts';
import type { RuralStandard } from './recognition.enums.ts';
import { isUnderWay } from './recognition.rules.ts';
import { lockedRecognition, requirePast, wrongState, type Paper } from './recognition.service.ts';

/** A file that is on its way; evidence of one that is decided stays as it was. */
async function openFile(tx: Transaction, id: string): Promise<RecognitionEntity> {
  const recognition = await lockedRecognition(tx, id);
  if (!isUnderWay(recognition.state)) throw wrongState(recognition);
  return recognition;
}

/** Counts the file on, so that whoever saw it without this evidence is told. */
async function countOn(tx: Transaction, before: RecognitionEntity): Promise<RecognitionEntity> {
  const row = { id: before.id, baseRevision: before.revision };
  const after = await revise(tx.em, RecognitionEntity, row, {});
  if (!after) throw stale({ recognition: before });
  return after;
}

interface Statement extends Paper {
  readonly condition: 'CONSTRUCTION_DEBT' | 'SECURITY';
  readonly met: boolean;
  readonly source: string;
}

export async function stateCondition(
  tx: Transaction,
  recognitionId: string,
  { condition, met, source, documentNumber = null, documentDay = null }: Statement,
): Promise<RecognitionEntity> {
  const before = await openFile(tx, recognitionId);
  requirePast(tx, { documentDay });
  const said = { condition, met, source, documentNumber, documentDay };
  const by = { personId: tx.context.actor.personId!, at: tx.context.now };
  await tx.em.insert(RecognitionStatementEntity, { id: uuidv7(), recognitionId, ...said, ...by });
  tx.record({
    action: 'recognition.state-condition',
    subjectType: 'Recognition',
    subjectId: recognitionId,
    after: said,
  });
  return countOn(tx, before);
}

interface Survey extends Paper {
  readonly conductedBy: string;
  readonly heldFrom: string;
  readonly heldTo: string;
  readonly contents: readonly { name: string; asked: number; satisfied: number }[];
}

export async function recordSurvey(
  tx: Transaction,
  recognitionId: string,
  { contents, documentNumber = null, documentDay = null, ...survey }: Survey,
): Promise<RecognitionEntity> {
  const before = await openFile(tx, recognitionId);
  requirePast(tx, { documentDay });
  requirePast(tx, { documentDay: survey.heldTo });
  const id = uuidv7();
  const given = { ...survey, documentNumber, documentDay };
  const by = { personId: tx.context.actor.personId!, at: tx.context.now };
  await tx.em.insert(SatisfactionSurveyEntity, { id, recognitionId, ...given, ...by });
  const rows = contents.map((one, index) => ({ surveyId: id, position: index + 1, ...one }));
  await tx.em.insert(SatisfactionContentEntity, rows);
  tx.record({
    action: 'recognition.record-survey',
    subjectType: 'Recognition',
    subjectId: recognitionId,
    after: { ...given, contents },
  });
  return countOn(tx, before);
}

interface Rate {
  readonly standard: RuralStandard;
  readonly fromYear: number;
  readonly toYear: number;
  readonly rate: string;
  readonly source: string;
}

export async function proposeThreshold(
  tx: Transaction,
  given: Rate,
): Promise<SatisfactionThresholdEntity> {
  tx.authorize({});
  const { em, context } = tx;
  const id = uuidv7();
  await em
    .createQueryBuilder()
    .insert()
    .into(SatisfactionThresholdEntity)
    .values({ id, ...given, proposedBy: context.actor.personId!, proposedAt: context.now })
    .orIgnore()
    .execute();
  const threshold = await em.findOneBy(SatisfactionThresholdEntity, { id });
  if (!threshold) throw refuse('WAITING', WAITING, ['input', 'fromYear']);
  tx.record({
    action: 'satisfactionThreshold.propose',
    subjectType: 'SatisfactionThreshold',
    subjectId: id,
    after: given,
  });
  return threshold;
}

export async function confirmThreshold(
  tx: Transaction,
  id: string,
): Promise<SatisfactionThresholdEntity> {
  tx.authorize({});
  const { em, context } = tx;
  const lock = { mode: 'pessimistic_write' } as const;
  const threshold = await em.findOne(SatisfactionThresholdEntity, { where: { id }, lock });
  if (!threshold) throw notFound(['id']);
  if (threshold.confirmedAt) throw refuse('DECIDED', DECIDED, ['id'], { threshold });
  const me = context.actor.personId!;
  if (threshold.proposedBy === me) throw refuse('SAME_PERSON', OWN, ['id'], { threshold });
  await em.update(
    SatisfactionThresholdEntity,
    { id },
    { confirmedBy: me, confirmedAt: context.now },
  );
  tx.record({
    action: 'satisfactionThreshold.confirm',
    subjectType: 'SatisfactionThreshold',
    subjectId: id,
    after: { confirmedBy: me },
  });
  return em.findOneByOrFail(SatisfactionThresholdEntity, { id });
}

interface Hamlets {
  readonly communeId: string;
  readonly hamlets: number;
  readonly day: string;
  readonly source: string;
}

export async function recordHamlets(tx: Transaction, given: Hamlets): Promise<HamletCountEntity> {
  tx.authorize({ unitId: given.communeId });
  const { em, context } = tx;
  if (!(await em.existsBy(CommuneEntity, { id: given.communeId }))) {
    throw notFound(['input', 'communeId']);
  }
  requirePast(tx, { documentDay: given.day });
  const id = uuidv7();
  const by = { personId: context.actor.personId!, at: context.now };
  await em.insert(HamletCountEntity, { id, ...given, ...by });
  tx.record({
    action: 'hamletCount.record',
    subjectType: 'Commune',
    subjectId: given.communeId,
    after: given,
  });
  return em.findOneByOrFail(HamletCountEntity, { id });
}

const WAITING = {
  vi: 'Đã có tỷ lệ cho chuẩn và năm này chờ người thứ hai xác nhận. Chưa có gì được lưu.',
  en: 'A rate for this standard and year waits for a second person already. Nothing was stored.',
};
const DECIDED = {
  vi: 'Tỷ lệ này đã được xác nhận. Chưa có gì thay đổi.',
  en: 'This rate was confirmed before. Nothing was changed.',
};
const OWN = {
  vi: 'Người nhập không được tự xác nhận. Chưa có gì thay đổi; hãy nhờ người thứ hai của Văn phòng Điều phối.',
  en: 'Whoever entered a rate cannot confirm it. Nothing was changed; ask a second person of the office.',
};
