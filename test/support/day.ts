import type { Caller, Loose, TestApi } from './api.ts';
import {
  answersWith,
  FOUR_STARS,
  op,
  personGlobalId,
  score,
  type SheetCriterion,
} from './rating.ts';
import type { Rating } from './sessions.ts';

const PAYLOADS: Readonly<Record<string, string>> = {
  sessionItemOpen: 'item { phase } session { phase }',
  sessionItemClose:
    'item { phase round } session { phase } obstacles { code present needed people { name } }',
  sessionItemReopen: 'item { phase round } session { phase }',
  sessionItemRelease: 'item { phase } obstacles { code }',
  sessionRemind: 'personIds',
  sessionAttendanceRecord: 'session { phase }',
  councilSessionClone:
    'session { id number startsAt place phase ruleKept rule { version } members { person { name } role } items { id } } ruleDifferences { setting before after }',
  councilSessionRuleChange: 'session { phase rule { version } }',
  sessionItemMove: 'session { items { position productName } }',
  sessionItemRemove: 'session { phase items { position productName } }',
  scoreSheetExplain: 'sheet { id changes { reason criterion { key } before { points } } }',
};

/** Runs a step of the day and returns its payload. */
export async function act(
  caller: Caller,
  name: string,
  id: string,
  input: object = {},
): Promise<Loose> {
  const cls = name.charAt(0).toUpperCase() + name.slice(1);
  const fields = PAYLOADS[name] ?? 'item { id phase round }';
  const data = await caller.ok(
    `mutation ($id: ID!, $input: ${cls}Input!) {
       ${name}(id: $id, input: $input) { ${fields} userErrors { code message field } } }`,
    { id, input: { operationId: op(), ...input } },
  );
  return data[name];
}

export const codesIn = (payload: Loose): string[] =>
  payload.userErrors.map((one: { code: string }) => one.code);

/** Everybody named scores a product alike, but for the points given by key. */
export async function everybodyScores(
  criteria: readonly SheetCriterion[],
  members: readonly Caller[],
  itemId: string,
  points: Readonly<Record<string, number>> = {},
): Promise<void> {
  for (const member of members) {
    await score(member, itemId, answersWith(criteria, { ...FOUR_STARS, ...points }));
  }
}

/** Records attendance. */
export function attend(
  rating: Rating,
  member: Caller,
  attendance: string,
  more: object = {},
): Promise<Loose> {
  return act(rating.secretary, 'sessionAttendanceRecord', rating.sessionId, {
    personId: personGlobalId(member),
    attendance,
    ...more,
  });
}

/** Rows of a secret table as a backup sees them. */
export async function secretRows(
  api: TestApi,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Loose[]> {
  const client = await api.db.owner.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.score_scope', 'tally', true)`);
    return (await client.query(sql, [...values])).rows;
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}
