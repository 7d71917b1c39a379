import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import type { z } from 'zod';
import { BriefTransaction, literally } from '../db/brief-transaction.ts';
import { inTurn } from '../db/turns.ts';
import { decide, type Place, type RolesRule, type AccessRule } from './access.ts';
import type { AuditEntry, Context } from './context.ts';
import { publicError } from './errors.ts';
import { inputRefusals } from './input-errors.ts';
import { say } from './language.ts';
import { restoreOutcome, storeOutcome } from './outcome.ts';
import { Refusal, Refusals, refuse, type UserErrorClass } from './user-errors.ts';

/** The transaction of one mutation, handed to its steps. */
export interface Transaction {
  readonly em: EntityManager;
  readonly context: Context;
  /** Refuses the whole request unless the actor may do this at this place. */
  authorize(place: Place, rule?: RolesRule): void;
  /** Leaves a line in the audit trail, written in this transaction. */
  record(entry: AuditEntry): void;
  /** Runs after the commit, never when it fails. */
  afterCommit(step: () => void | Promise<void>): void;
}

export interface MutationSpec<I, O extends object> {
  /** GraphQL field name. */
  readonly name: string;
  readonly access: AccessRule;
  readonly payload: new () => O & { userErrors: unknown[] };
  readonly errors: UserErrorClass;
  /** The arguments as GraphQL delivered them, `{ input }` or `{ id, input }`. */
  readonly args: unknown;
  /** Checks and cleans `args`; its paths become the `field` of user errors. */
  readonly shape: z.ZodType<I>;
  /** The step itself: returns the payload fields. */
  readonly run: (tx: Transaction, args: I) => Promise<Partial<O>>;
}

type Payload<O> = O & { userErrors: unknown[] };

/**
 * Runs one mutation: checks the input, opens one transaction that knows the actor, answers a repeated
 * `operationId` with the first outcome, runs the step, writes the audit trail, commits. A refusal rolls
 * everything back and becomes a user error.
 */
export async function runMutation<I, O extends object>(
  context: Context,
  spec: MutationSpec<I, O>,
): Promise<Payload<O>> {
  const checked = spec.shape.safeParse(spec.args);
  if (!checked.success) return refused(context, spec, inputRefusals(checked.error.issues));
  try {
    return await inTurn(context.db.pool, () => attempt(context, spec, checked.data));
  } catch (error) {
    if (error instanceof Refusal) return refused(context, spec, [error]);
    if (error instanceof Refusals) return refused(context, spec, error.refusals);
    // Two sends of one operation at once: the loser waits for the winner's commit, then replays it.
    if (isUniqueViolation(error, 'client_operation_pkey')) {
      return inTurn(context.db.pool, () => attempt(context, spec, checked.data));
    }
    throw error;
  }
}

async function attempt<I, O extends object>(
  context: Context,
  spec: MutationSpec<I, O>,
  args: I,
): Promise<Payload<O>> {
  const runner = new BriefTransaction(context.db.source);
  const entries: AuditEntry[] = [];
  const after: (() => void | Promise<void>)[] = [];
  let authorized = spec.access.kind !== 'roles';
  try {
    const operation = operationOf(context, spec, args);
    const earlier = await begin(runner, context, operation);
    const tx: Transaction = {
      em: runner.manager,
      context,
      authorize: (place, rule) => {
        authorized = true;
        requireAllowed(rule ?? spec.access, context, place);
      },
      record: (entry) => void entries.push(entry),
      afterCommit: (step) => void after.push(step),
    };
    if (operation && earlier) {
      const replayed = await replay<O>(tx, operation, earlier);
      await runner.rollbackTransaction();
      return payloadOf(spec, replayed);
    }
    const outcome = await spec.run(tx, args);
    if (!authorized) throw new Error(`${spec.name} forgot tx.authorize`);
    if (entries.length === 0) throw new Error(`${spec.name} left no audit entry`);
    await runner.commit(ending(tx, entries, operation, outcome));
    context.loaders.clear();
    for (const step of after) await step();
    return payloadOf(spec, outcome);
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
}

interface Earlier {
  readonly request_hash: Buffer;
  readonly outcome: unknown;
}

/**
 * Tells the database who acts. Repeats of one operation wait here for the first, so that they meet its
 * outcome and not a half-way state that would refuse them.
 * @returns what the same operation came to before
 */
async function begin(
  runner: BriefTransaction,
  { actor, requestId }: Context,
  operation: Operation | null,
): Promise<Earlier | undefined> {
  const rows = await runner.begin<Earlier>({
    text: 'select * from begin_work($1::text, $2::text, $3::text, $4::text)',
    values: [actor.personId ?? '', requestId, operation?.name ?? null, operation?.id ?? null],
  });
  // Without an operation id there is nothing to learn: the step goes on, its first statement right behind.
  return operation ? (await rows())[0] : undefined;
}

/** Refuses with FORBIDDEN or UNAUTHENTICATED unless the rule lets the actor act at the place. */
export function requireAllowed(rule: AccessRule, context: Context, place?: Place): void {
  const decision = decide(rule, context.actor, place);
  if (!decision.allowed) throw accessError(context, decision.reason);
}

/** The error for a refused access. It never tells whether the object exists. */
export function accessError(context: Context, reason: 'SIGN_IN' | 'ROLE' | 'PLACE' | 'SCOPE') {
  if (reason === 'SIGN_IN') {
    const text = {
      vi: 'Bạn cần đăng nhập để làm việc này. Chưa có gì thay đổi.',
      en: 'Sign in to do this. Nothing was changed.',
    };
    return publicError('UNAUTHENTICATED', say(text, context.language));
  }
  const text = {
    vi: 'Bạn không có quyền làm việc này. Chưa có gì thay đổi. Nếu cần, hãy liên hệ người quản trị.',
    en: 'You may not do this. Nothing was changed. Ask an administrator if you should be able to.',
  };
  return publicError('FORBIDDEN', say(text, context.language));
}

interface Operation {
  readonly id: string;
  readonly name: string;
  readonly person: string;
  readonly hash: Buffer;
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

function operationOf<I, O extends object>(
  context: Context,
  spec: MutationSpec<I, O>,
  args: I,
): Operation | null {
  const input = (args as { input?: { operationId?: string | null } }).input;
  if (!input?.operationId) return null;
  const hash = createHash('sha256').update(JSON.stringify(args)).digest();
  return { id: input.operationId, name: spec.name, person: context.actor.personId ?? NOBODY, hash };
}

async function replay<O extends object>(
  tx: Transaction,
  operation: Operation,
  earlier: Earlier,
): Promise<Partial<O>> {
  if (!operation.hash.equals(earlier.request_hash)) {
    throw refuse(
      'OPERATION_ID_REUSED',
      {
        vi: 'Mã thao tác này đã dùng cho một nội dung khác. Lần gửi này chưa được ghi; hãy gửi lại với mã mới.',
        en: 'This operation id was used for other input. This send was not stored; send again with a new id.',
      },
      ['input', 'operationId'],
    );
  }
  return restoreOutcome(tx.em, earlier.outcome) as Promise<Partial<O>>;
}

/** The last statement of a mutation: its outcome, for repeats, and its lines in the audit trail. */
function ending(
  tx: Transaction,
  entries: readonly AuditEntry[],
  operation: Operation | null,
  outcome: object,
): string {
  const trail = literally(tx.context.recorder.statement(entries, tx.context));
  if (!operation) return trail;
  const kept = literally({
    text: `insert into client_operation(person_id, operation, operation_id, request_hash, outcome)
           values ($1::uuid, $2, $3, $4, $5)`,
    values: [
      operation.person,
      operation.name,
      operation.id,
      operation.hash,
      JSON.stringify(storeOutcome(tx.em, outcome)),
    ],
  });
  return `with kept as (${kept}) ${trail}`;
}

function payloadOf<I, O extends object>(spec: MutationSpec<I, O>, outcome: Partial<O>): Payload<O> {
  return Object.assign(new spec.payload(), { userErrors: [] }, outcome);
}

function refused<I, O extends object>(
  context: Context,
  spec: MutationSpec<I, O>,
  refusals: readonly Refusal[],
): Payload<O> {
  const userErrors = refusals.map((refusal) => {
    if (!spec.errors.codes.has(refusal.code)) {
      throw new Error(`${spec.name} answered with the undeclared code ${refusal.code}`);
    }
    const error = new spec.errors();
    error.code = refusal.code;
    error.message = say(refusal.text, context.language);
    error.field = refusal.field ? [...refusal.field] : null;
    return error;
  });
  const extra = Object.assign({}, ...refusals.map((refusal) => refusal.payload)) as Partial<O>;
  return Object.assign(new spec.payload(), extra, { userErrors });
}

function isUniqueViolation(error: unknown, constraint: string): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const driver = error.driverError as { code?: string; constraint?: string };
  return driver.code === '23505' && driver.constraint === constraint;
}
