import { createHash } from 'node:crypto';
import { IncomeStatus } from '../commune-criteria/commune-criteria.enums.ts';
import type { Transaction } from '../platform/graphql/mutation.ts';
import { inputRefusals } from '../platform/graphql/input-errors.ts';
import {
  impossible,
  problem,
  questions,
  type Problem,
  type SurveyFrame,
} from './household-return.rules.ts';
import { householdShape, type SentHousehold } from './household-return.shape.ts';
import { writeHouseholds, type HouseholdWrite } from './household-write.service.ts';
import { ReturnOutcome, ReturnProblemCode } from './income-return.enums.ts';
import { methodOf } from './income-method.rules.ts';
import { householdNet } from './income.rules.ts';
import {
  IncomeHouseholdEntity,
  IncomeSurveyAreaEntity,
  type IncomeSurveyEntity,
} from './income-survey.entity.ts';
import { HouseholdKind } from './income-survey.enums.ts';
import { countedMembers } from './member.rules.ts';

/** What became of one household of a send. */
export interface ReturnResult {
  readonly householdId: string;
  readonly outcome: ReturnOutcome;
  readonly household: IncomeHouseholdEntity | null;
  readonly problems: readonly Problem[];
}

/** A household of the list as it stands, or will when this send is written. */
type Listed = Pick<
  IncomeHouseholdEntity,
  'id' | 'orderNumber' | 'kind' | 'areaCode' | 'replacesId'
>;

interface Desk {
  readonly survey: IncomeSurveyEntity;
  readonly frame: SurveyFrame;
  readonly areas: ReadonlySet<string>;
  readonly stored: ReadonlyMap<string, IncomeHouseholdEntity>;
  readonly listed: Map<string, Listed>;
  readonly seen: Set<string>;
}

/** Looks at each household by itself, stores those that are right, and says what became of each. */
export async function saveReturns(
  tx: Transaction,
  survey: IncomeSurveyEntity,
  sent: readonly unknown[],
): Promise<ReturnResult[]> {
  const desk = await openDesk(tx, survey);
  const judged = sent.map((one) => judge(desk, one, tx.context.actor.personId));
  const writes = judged.flatMap(({ write }) => write ?? []);
  const written = await writeHouseholds(tx, survey, writes);
  return judged.map(({ write, ...result }) => {
    if (!write) return result;
    const household = written.get(write.id);
    if (household) return { ...result, household };
    const problems = [problem('ID_TAKEN', 'id')];
    return { ...result, outcome: ReturnOutcome.REFUSED, problems };
  });
}

async function openDesk(tx: Transaction, survey: IncomeSurveyEntity): Promise<Desk> {
  const [areas, all] = [
    await tx.em.findBy(IncomeSurveyAreaEntity, { surveyId: survey.id }),
    await tx.em.findBy(IncomeHouseholdEntity, { surveyId: survey.id }),
  ];
  const { windowFrom, windowTo, method } = survey;
  return {
    survey,
    frame: { rules: methodOf(method), windowFrom, windowTo, today: tx.context.today },
    areas: new Set(areas.map(({ code }) => code)),
    stored: new Map(all.map((one) => [one.id, one])),
    listed: new Map(all.map((one) => [one.id, one])),
    seen: new Set(),
  };
}

type Judged = ReturnResult & { readonly write?: HouseholdWrite };

function judge(desk: Desk, raw: unknown, recordedBy: string | null): Judged {
  const householdId = String((raw as { id?: unknown }).id);
  const stored = desk.stored.get(householdId) ?? null;
  const answer = (outcome: ReturnOutcome, problems: readonly Problem[] = []): Judged => ({
    ...{ householdId, outcome, household: stored, problems },
  });
  const checked = householdShape.safeParse(raw);
  if (!checked.success) {
    const problems = inputRefusals(checked.error.issues).map(({ text, field }) => ({
      ...{ code: ReturnProblemCode.INVALID, text, field: field ?? [] },
    }));
    return answer(ReturnOutcome.REFUSED, problems);
  }
  const sent = checked.data;
  if (desk.seen.has(sent.id)) return answer(ReturnOutcome.REFUSED, [problem('SENT_TWICE', 'id')]);
  desk.seen.add(sent.id);
  const digest = digestOf(sent);
  if (stored?.digest.equals(digest)) return answer(ReturnOutcome.UNCHANGED);
  if ((stored?.revision ?? null) !== sent.baseRevision) return answer(ReturnOutcome.STALE);
  const wrong = [...misplaced(desk, sent), ...impossible(sent, desk.frame)];
  if (wrong.length > 0) return answer(ReturnOutcome.REFUSED, wrong);
  const asked = sent.confirmed ? [] : questions(sent, desk.frame);
  if (asked.length > 0) return answer(ReturnOutcome.NEEDS_CONFIRMATION, asked);
  desk.listed.set(sent.id, sent);
  const membersCounted = countedMembers(sent.members);
  const net = householdNet(desk.frame.rules, sent.lines).toString();
  const write = { ...sent, isNew: !stored, membersCounted, net, digest, recordedBy };
  return { ...answer(ReturnOutcome.SAVED), write };
}

/** What does not fit the list of the survey. */
function misplaced(desk: Desk, sent: SentHousehold): Problem[] {
  const answered = sent.completed || sent.members.length > 0 || sent.lines.length > 0;
  if (answered && desk.survey.status !== IncomeStatus.COLLECTING) {
    return [problem('NOT_COLLECTING', sent.completed ? 'completed' : 'members')];
  }
  const others = [...desk.listed.values()].filter(({ id }) => id !== sent.id);
  const found: Problem[] = [];
  if (!desk.areas.has(sent.areaCode)) found.push(problem('UNKNOWN_AREA', 'areaCode'));
  if (others.some(({ orderNumber }) => orderNumber === sent.orderNumber)) {
    found.push(problem('ORDER_TAKEN', 'orderNumber'));
  }
  if (!mayReplace(sent, others)) found.push(problem('REPLACEMENT', 'replacesId'));
  return found;
}

function mayReplace(sent: SentHousehold, others: readonly Listed[]): boolean {
  // Whoever is replaced stays a household of the sample in its area.
  const successor = others.find(({ replacesId }) => replacesId === sent.id);
  if (successor) {
    return sent.kind === HouseholdKind.MAIN && sent.areaCode === successor.areaCode;
  }
  if (sent.replacesId === null) return sent.replacementReason === null;
  const replaced = others.find(({ id }) => id === sent.replacesId);
  return (
    sent.kind === HouseholdKind.RESERVE &&
    sent.replacementReason !== null &&
    replaced?.kind === HouseholdKind.MAIN &&
    replaced.areaCode === sent.areaCode &&
    !others.some(({ replacesId }) => replacesId === sent.replacesId)
  );
}

/** Of all that was sent but the revision it was made from. */
function digestOf({ baseRevision: _, ...content }: SentHousehold): Buffer {
  const text = JSON.stringify(content, (__, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
  return createHash('sha256').update(text).digest();
}
