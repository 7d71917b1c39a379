import { notices } from '../notice/notice.events.ts';
import { tell } from '../notice/notice.service.ts';
import { revise } from '../platform/db/revision.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { stale } from '../platform/graphql/refusals.ts';
import { refuse } from '../platform/graphql/user-errors.ts';
import { ConditionVerdict, RevocationGround } from './condition.enums.ts';
import { conditionsOf, revocationOf } from './condition.loader.ts';
import { RecognitionEntity, type StepFindings } from './recognition.entity.ts';
import {
  RECOGNITION_STATE_NAMES,
  RecognitionReviewKind,
  RecognitionStepKind,
  STANDARD_NAMES,
} from './recognition.enums.ts';
import {
  afterRecognitionMove,
  DECISIONS,
  excludedFrom,
  PASSING,
  RECOGNITION_MOVES,
  type RecognitionMove,
} from './recognition.rules.ts';
import { lockedRecognition, noteStep, wrongState, type StepOf } from './recognition.service.ts';

const { CHECK, APPRAISE, RECOGNISE, RETURN, REVOKE } = RecognitionReviewKind;
const { PROPOSE_REVOCATION, DROP_REVOCATION } = RecognitionReviewKind;
const { SELF_ASSESS } = RecognitionStepKind;

export interface Step extends StepOf {
  readonly id: string;
  readonly move: RecognitionMove;
  readonly baseRevision: number;
}

/** Takes one step of a file: its columns, its history, one line of the audit trail, a notice. */
export async function takeStep(tx: Transaction, step: Step): Promise<RecognitionEntity> {
  const before = await lockedRecognition(tx, step.id, step.baseRevision);
  const state = afterRecognitionMove(before.state, step.move);
  if (!state) throw wrongState(before);
  requireWords(before, step);
  requireSecondPerson(tx, before, step.move);
  const findings = await findingsFor(tx, before, step);
  const row = { id: before.id, baseRevision: before.revision };
  const changes = { ...changesOf(tx, before, step), state };
  const after = await revise(tx.em, RecognitionEntity, row, changes);
  if (!after) throw stale({ recognition: before });
  await noteStep(tx, after, step.move, before.state, { ...step, findings });
  const { text, documentNumber, documentDay, fileIds } = step;
  tx.record({
    action: `recognition.${step.move.toLowerCase().replaceAll('_', '-')}`,
    subjectType: 'Recognition',
    subjectId: after.id,
    before: { state: before.state },
    after: { ...changes, text, documentNumber, documentDay, fileIds, findings },
  });
  await tellMoved(tx, after, text ?? null);
  return after;
}

function requireWords(recognition: RecognitionEntity, { move, text, ...paper }: Step): void {
  if (RECOGNITION_MOVES[move].reason && !text) {
    throw refuse('REASON_NEEDED', REASON, ['input', 'text']);
  }
  if (!DECISIONS.includes(move)) return;
  if (!paper.documentNumber || !paper.documentDay) {
    throw refuse('DECISION_NEEDED', DECISION, ['input', 'documentNumber']);
  }
  const { recognisedOn } = recognition;
  if (move === REVOKE && recognisedOn && paper.documentDay < recognisedOn) {
    throw refuse('BEFORE_RECOGNITION', TOO_EARLY, ['input', 'documentDay']);
  }
}

function requireSecondPerson(
  tx: Transaction,
  recognition: RecognitionEntity,
  move: RecognitionMove,
): void {
  const excluded = excludedFrom(move, recognition);
  if (!excluded || excluded !== tx.context.actor.personId) return;
  throw refuse('SAME_PERSON', SAME_PERSON, ['input', 'step'], { recognition });
}

/** What is found now; refuses to pass a file on that does not fulfil its conditions. */
async function findingsFor(
  { context }: Transaction,
  recognition: RecognitionEntity,
  { move, text }: Step,
): Promise<StepFindings> {
  if (move === PROPOSE_REVOCATION) {
    const found = await revocationOf(context, recognition);
    if (!found) return {};
    const { ground, belowCount, of, below } = found;
    if (ground === RevocationGround.NONE) {
      throw refuse('NO_GROUND', NO_GROUND, ['input', 'step'], { recognition });
    }
    const criterionIds = below.map(({ criterionId }) => criterionId);
    return { revocation: { ground, belowCount, of, criterionIds } };
  }
  if (recognition.earlierSource || !(PASSING.includes(move) || move === SELF_ASSESS)) return {};
  const conditions = await conditionsOf(context, recognition);
  if (move === SELF_ASSESS) return { conditions };
  const verdicts = conditions.map(({ verdict }) => verdict);
  if (verdicts.includes(ConditionVerdict.NOT_MET)) {
    throw refuse('CONDITIONS_NOT_MET', NOT_MET, ['input', 'step'], { recognition });
  }
  if (verdicts.includes(ConditionVerdict.UNKNOWN) && !text) {
    throw refuse('CONDITIONS_UNKNOWN', UNKNOWN, ['input', 'text'], { recognition });
  }
  return { conditions };
}

/** Columns that change with the state. */
function changesOf(
  { context }: Transaction,
  recognition: RecognitionEntity,
  { move, documentNumber = null, documentDay = null }: Step,
): Partial<RecognitionEntity> {
  const me = context.actor.personId;
  switch (move) {
    case CHECK:
      return { checkedBy: me };
    case APPRAISE:
      return { appraisedBy: me };
    case RETURN:
      return { checkedBy: null, appraisedBy: null };
    case RECOGNISE:
      return { recognisedBy: me, recognisedOn: documentDay, decisionNumber: documentNumber };
    case PROPOSE_REVOCATION:
      return { revocationProposedBy: me };
    case DROP_REVOCATION:
      return { revocationProposedBy: null };
    case REVOKE:
      return { revokedBy: me, revokedOn: documentDay, revocationNumber: documentNumber };
    default:
      return {};
  }
}

/** The commune hears of every step; the office of what the commune did. */
export async function tellMoved(
  tx: Transaction,
  recognition: RecognitionEntity,
  reason: string | null,
): Promise<void> {
  const { unitId, hamlet, standard, year, state, revision } = recognition;
  const [row] = await tx.em.query<{ name: string }[]>(
    'SELECT full_name AS name FROM unit WHERE id = $1',
    [unitId],
  );
  await tell(
    tx,
    notices.recognitionMoved({
      ...{ subjectId: recognition.id, occasion: revision, reason, year },
      place: hamlet ? `${hamlet}, ${row!.name}` : row!.name,
      standard: STANDARD_NAMES[standard],
      state: RECOGNITION_STATE_NAMES[state],
      to: [
        { role: 'COMMUNE_OFFICER', unitId },
        { role: 'COORDINATION_OFFICE', unitId },
      ],
    }),
  );
}

const REASON = {
  vi: 'Bước này cần ghi lý do. Chưa có gì thay đổi; hãy ghi rồi gửi lại.',
  en: 'This step has to say why. Nothing was changed; write it and send again.',
};
const DECISION = {
  vi: 'Quyết định cần số và ngày. Chưa có gì thay đổi; hãy ghi đủ rồi gửi lại.',
  en: 'A decision has a number and a day. Nothing was changed; give both and send again.',
};
const TOO_EARLY = {
  vi: 'Quyết định thu hồi không thể trước ngày công nhận. Chưa có gì thay đổi; hãy sửa ngày.',
  en: 'It cannot be revoked before it was recognised. Nothing was changed; correct the day.',
};
const SAME_PERSON = {
  vi: 'Bước này cần người khác với người làm bước trước. Chưa có gì thay đổi; hãy nhờ người thứ hai.',
  en: 'Whoever took the step before cannot take this one. Nothing was changed; ask a second person.',
};
const NOT_MET = {
  vi: 'Còn điều kiện chưa đạt theo kết quả đã duyệt. Chưa có gì thay đổi; hãy xem các điều kiện, hoặc trả lại hồ sơ.',
  en: 'Conditions are not fulfilled by approved results. Nothing was changed; look at the conditions, or send the file back.',
};
const UNKNOWN = {
  vi: 'Còn điều kiện chưa đủ căn cứ. Chưa có gì thay đổi; hãy ghi vì sao vẫn thực hiện bước này.',
  en: 'Of some conditions nothing can be said. Nothing was changed; write why the step is taken all the same.',
};
const NO_GROUND = {
  vi: 'Theo kết quả đã duyệt, chưa có căn cứ thu hồi. Chưa có gì thay đổi.',
  en: 'By the approved results nothing speaks for a revocation. Nothing was changed.',
};
