import { createHash } from 'node:crypto';
import { uuidIn } from '../support/rating.ts';
import type { House } from './house.ts';
import type { Memory } from './member.ts';

interface EventRow {
  readonly person: string;
  readonly kind: string;
  readonly criterion: string | null;
  readonly option: string | null;
  readonly operation: string;
}

interface AnswerRow {
  readonly person: string;
  readonly criterion: string;
  readonly option: string;
  readonly revision: number;
}

const EVENTS = `
  SELECT person_id AS person, kind, criterion_id AS criterion, option_id AS option,
         operation_id AS operation
    FROM score_event WHERE item_id = $1 ORDER BY id`;
const ANSWERS = `
  SELECT person_id AS person, criterion_id AS criterion, option_id AS option, revision
    FROM score_answer WHERE item_id = $1 ORDER BY person_id, criterion_id`;
const SUBMITTED = `
  SELECT count(*)::int AS count FROM score_sheet WHERE item_id = $1 AND state = 'SUBMITTED'`;

/** Everything that was answered is there once, and nothing that was not. */
export async function checkItem(
  house: House,
  itemId: string,
  memories: readonly Memory[],
): Promise<void> {
  const item = uuidIn(itemId);
  const admin = await house.admin();
  const events = (await admin.query<EventRow>(EVENTS, [item])).rows;
  checkEvents(events, memories);
  const answers = (await admin.query<AnswerRow>(ANSWERS, [item])).rows;
  const wanted = memories.flatMap(({ personId, sheet }) =>
    [...sheet].map(([criterion, { optionId, changes }]) =>
      [personId, criterion, optionId, changes].join(' '),
    ),
  );
  const found = answers.map((row) =>
    [row.person, row.criterion, row.option, row.revision].join(' '),
  );
  same('answers', found.sort(), wanted.sort());
  const { rows } = await admin.query<{ count: number }>(SUBMITTED, [item]);
  if (rows[0]!.count !== memories.length) {
    throw new Error(`${rows[0]!.count} of ${memories.length} sheets are handed in`);
  }
}

/** Per member the history is what was answered, in the order in which it was answered. */
function checkEvents(events: readonly EventRow[], memories: readonly Memory[]): void {
  let known = 0;
  for (const { personId, sent } of memories) {
    const own = events.filter(({ person }) => person === personId);
    known += own.length;
    const found = grouped(own);
    const wanted = sent.map(({ operationId, kind, answers }) => {
      const told = kind === 'submit' ? ['SUBMITTED'] : [...answers].map((one) => one.join(' '));
      return `${operationId}: ${told.sort().join(', ')}`;
    });
    same('events', found, wanted);
  }
  if (known !== events.length) throw new Error('Events of people who are not members');
}

function grouped(events: readonly EventRow[]): string[] {
  const told = new Map<string, string[]>();
  for (const { operation, kind, criterion, option } of events) {
    const line = kind === 'ANSWERED' ? `${criterion} ${option}` : kind;
    told.set(operation, [...(told.get(operation) ?? []), line]);
  }
  return [...told].map(([operation, lines]) => `${operation}: ${lines.sort().join(', ')}`);
}

function same(what: string, found: readonly string[], wanted: readonly string[]): void {
  if (found.join('\n') === wanted.join('\n')) return;
  const lost = wanted.filter((line) => !found.includes(line));
  const extra = found.filter((line) => !wanted.includes(line));
  const at = wanted.findIndex((line, index) => line !== found[index]);
  throw new Error(
    `The ${what} are not what was answered, first at ${at}:\nwanted ${wanted[at]}\nfound ${found[at]}\nlost: ${lost.join('\n')}\nnot sent: ${extra.join('\n')}`,
  );
}

/** A fingerprint of everything scored about a product, to see later that nobody touched it. */
export async function fingerprint(house: House, itemId: string): Promise<string> {
  const admin = await house.admin();
  const hash = createHash('sha256');
  for (const table of ['score_event', 'score_answer', 'score_sheet', 'item_result']) {
    const { rows } = await admin.query<{ line: string }>(
      `SELECT t::text AS line FROM ${table} t WHERE item_id = $1 ORDER BY 1`,
      [uuidIn(itemId)],
    );
    for (const { line } of rows) hash.update(`${table} ${line}\n`);
  }
  return hash.digest('hex');
}
