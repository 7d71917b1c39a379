import type { Caller, Loose } from '../support/api.ts';
import { op, SAVE, SUBMIT, uuidIn, type SheetCriterion } from '../support/rating.ts';
import type { Chance } from './chance.ts';

export interface Sent {
  readonly operationId: string;
  readonly kind: 'save' | 'submit';
  readonly variables: Record<string, unknown>;
  /** Criterion → level, as uuids. */
  readonly answers: ReadonlyMap<string, string>;
  /** What a repeat must say again. */
  readonly receipt: string;
}

/** What a member knows: everything that was answered, and how the sheet must look after it. */
export interface Memory {
  readonly personId: string;
  readonly caller: Caller;
  readonly sent: Sent[];
  readonly sheet: Map<string, { optionId: string; points: number; changes: number }>;
}

/** One member scores one product, a few criteria at a time, and hands the sheet in. */
export async function scoreAll(
  caller: Caller,
  itemId: string,
  criteria: readonly SheetCriterion[],
  chance: Chance,
): Promise<Memory> {
  const memory: Memory = {
    personId: caller.actor.personId!,
    caller,
    sent: [],
    sheet: new Map(),
  };
  const left = chance.shuffled(criteria);
  while (left.length > 0) {
    await save(memory, itemId, left.splice(0, 1 + chance.below(3)), chance);
    // Members change their minds.
    if (chance.below(6) === 0) {
      const known = criteria.filter(({ id }) => memory.sheet.has(uuidIn(id)));
      await save(memory, itemId, [chance.one(known)], chance);
    }
    if (chance.below(20) === 0) await repeat(memory, chance.one(memory.sent));
  }
  const points = [...memory.sheet.values()].reduce((sum, one) => sum + one.points, 0);
  const operationId = op();
  const variables = { id: itemId, input: { total: String(points), operationId } };
  const { scoreSheetSubmit } = await caller.ok(SUBMIT, variables);
  if (!scoreSheetSubmit.receipt) throw new Error(JSON.stringify(scoreSheetSubmit));
  const receipt = receiptOf(scoreSheetSubmit);
  memory.sent.push({ operationId, kind: 'submit', variables, answers: new Map(), receipt });
  return memory;
}

async function save(
  memory: Memory,
  itemId: string,
  criteria: readonly SheetCriterion[],
  chance: Chance,
): Promise<void> {
  const chosen = criteria.map(({ id, options }) => {
    const before = memory.sheet.get(uuidIn(id));
    const others = options.filter((option) => uuidIn(option.id) !== before?.optionId);
    return { criterionId: id, option: chance.one(others) };
  });
  const answers = chosen.map(({ criterionId, option }) => ({ criterionId, optionId: option.id }));
  const operationId = op();
  const variables = { id: itemId, input: { answers, operationId } };
  const { scoreSheetSave } = await memory.caller.ok(SAVE, variables);
  if (scoreSheetSave.userErrors.length > 0) throw new Error(JSON.stringify(scoreSheetSave));
  for (const { criterionId, option } of chosen) {
    const id = uuidIn(criterionId);
    const changes = (memory.sheet.get(id)?.changes ?? 0) + 1;
    memory.sheet.set(id, { optionId: uuidIn(option.id), points: option.points, changes });
  }
  memory.sent.push({
    operationId,
    kind: 'save',
    variables,
    answers: new Map(answers.map((one) => [uuidIn(one.criterionId), uuidIn(one.optionId)])),
    receipt: receiptOf(scoreSheetSave),
  });
}

/** Sends again what was answered: the same receipt must come, and nothing else happen. */
export async function repeat(memory: Memory, sent: Sent): Promise<void> {
  const document = sent.kind === 'save' ? SAVE : SUBMIT;
  const data = await memory.caller.ok(document, sent.variables);
  const again = receiptOf(data.scoreSheetSave ?? data.scoreSheetSubmit);
  if (again === sent.receipt) return;
  throw new Error(`Another receipt for ${sent.operationId}: ${sent.receipt}, then ${again}`);
}

function receiptOf({ sheet, receipt, userErrors }: Loose): string {
  const codes = userErrors.map((error: Loose) => String(error.code));
  return JSON.stringify([sheet?.id, receipt ?? null, codes]);
}
