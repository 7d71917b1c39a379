import { createHash } from 'node:crypto';
import type { EntityManager, QueryRunner } from 'typeorm';
import { QueryFailedError } from 'typeorm';
import type { z } from 'zod';
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
    return await attempt(context, spec, checked.data);
  } catch (error) {
    if (error instanceof Refusal) return refused(context, spec, [error]);
    if (error instanceof Refusals) return refused(context, spec, error.refusals);
    // Two sends of one operation at once: the loser waits for the winner's commit, then replays it.
    if (isUniqueViolation(error, 'client_operation_pkey')) {
      return attempt(context, spec, checked.data);
    }
    throw error;
  }
}

async function attempt<I, O extends object>(
  context: Context,
  spec: MutationSpec<I, O>,
  args: I,
): Promise<Payload<O>> {
  const runner = context.db.source.createQueryRunner();
  const entries: AuditEntry[] = [];
  const after: (() => void | Promise<void>)[] = [];
  let authorized = spec.access.kind !== 'roles';
  try {
    await runner.connect();
    await runner.startTransaction();
    const operation = operationOf(context, spec, args);
    await begin(runner, context, operation);
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
    const replayed = operation && (await replay<O>(tx, operation));
    if (replayed) {
      await runner.rollbackTransaction();
      return payloadOf(spec, replayed);
    }
    const outcome = await spec.run(tx, args);
    if (!authorized) throw new Error(`${spec.name} forgot tx.authorize`);
    if (entries.length === 0) throw new Error(`${spec.name} left no audit entry`);
    if (operation) await keep(tx, operation, outcome);
    await context.recorder.write(runner.manager, entries, context);
    await runner.commitTransaction();
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

/**
 * Tells the database who acts. Repeats of one operation wait here for the first, so that they meet its
 * outcome and not a half-way state that would refuse them.
 */
async function begin(
  runner: QueryRunner,
  context: Context,
  operation: Operation | null,
): Promise<void> {
  const values = [context.actor.personId ?? '', context.requestId];
  const wait = operation ? ', pg_advisory_xact_lock(hashtextextended($3, 0))' : '';
  if (operation) values.push(`${operation.person} ${operation.name} ${operation.id}`);
  await runner.query(
    `select set_config('app.person_id', $1, true), set_config('app.request_id', $2, true)${wait}`,
    values,
  );
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
): Promise<Partial<O> | null> {
  const rows = await tx.em.query<{ request_hash: Buffer; outcome: unknown }[]>(
    `select request_hash, outcome from client_operation
      where person_id = $1 and operation = $2 and operation_id = $3`,
    [operation.person, operation.name, operation.id],
  );
  const row = rows[0];
  if (!row) return null;
  if (!operation.hash.equals(row.request_hash)) {
    throw refuse(
      'OPERATION_ID_REUSED',
      {
        vi: 'Mã thao tác này đã dùng cho một nội dung khác. Lần gửi này chưa được ghi; hãy gửi lại với mã mới.',
        en: 'This operation id was used for other input. This send was not stored; send again with a new id.',
      },
      ['input', 'operationId'],
    );
  }
  return restoreOutcome(tx.em, row.outcome) as Promise<Partial<O>>;
}

async function keep(tx: Transaction, operation: Operation, outcome: object): Promise<void> {
  await tx.em.query(
    `insert into client_operation(person_id, operation, operation_id, request_hash, outcome)
     values ($1, $2, $3, $4, $5)`,
    [
      operation.person,
      operation.name,
      operation.id,
      operation.hash,
      JSON.stringify(storeOutcome(tx.em, outcome)),
    ],
  );
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
