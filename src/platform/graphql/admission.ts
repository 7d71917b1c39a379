import { GraphQLError } from 'graphql';
import type { Actor, Quota } from './actor.ts';
import type { BudgetName } from './budget.ts';
import type { Context } from './context.ts';
import type { ErrorCode } from './errors.ts';
import { say } from './language.ts';
import type { PreparedOperation } from './operations.ts';

/** Counts cost points per caller; false with the seconds to wait when there are none left. */
export interface RateMeter {
  consume(
    caller: {
      readonly key: string;
      readonly anonymous: boolean;
      readonly budget?: BudgetName | null;
      readonly quota?: Quota | null;
    },
    points: number,
  ): {
    readonly allowed: boolean;
    readonly retryAfterSeconds: number;
    /** Points of the quota that was reached, where it is one of the key's own. */
    readonly quota?: number;
  };
}

export interface AdmissionRules {
  /** Anonymous callers may send only what `schema/operations` lists. */
  readonly trustedOnly: boolean;
  readonly maxCostAnonymous: number;
  readonly maxCostSignedIn: number;
  readonly meter: RateMeter | null;
}

export const MAX_COST_ANONYMOUS = 5_000;
export const MAX_COST_SIGNED_IN = 20_000;

/** Whether this caller may send a document that is not on the list. */
export function mayBeFree(rules: AdmissionRules, actor: Actor): boolean {
  return !rules.trustedOnly || actor.via !== 'anonymous';
}

/** The refusal of a document nobody listed. */
export function unlisted(context: Pick<Context, 'language'>): GraphQLError {
  const text = {
    vi: 'Máy chủ không nhận câu truy vấn này. Hãy đăng nhập, hoặc dùng câu truy vấn đã công bố.',
    en: 'This document is not on the list of published operations. Sign in, or send a published one.',
  };
  return refusal('PERSISTED_QUERY_NOT_FOUND', say(text, context.language), 400);
}

/**
 * Decides whether a prepared operation may run now: its cost with these variables, then the caller's
 * budget. Both doors ask here.
 */
export function admit(
  rules: AdmissionRules,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
): GraphQLError | null {
  const { actor } = context;
  if (!prepared.trusted && !mayBeFree(rules, actor)) return unlisted(context);
  const cost = prepared.cost(variables);
  const anonymous = actor.via === 'anonymous';
  const limit = anonymous ? rules.maxCostAnonymous : rules.maxCostSignedIn;
  if (cost > limit) {
    const text = {
      vi: `Câu truy vấn quá nặng: ${cost} điểm, tối đa ${limit}. Hãy lấy ít mục hơn mỗi lần.`,
      en: `The operation is too heavy: ${cost} points, at most ${limit}. Ask for fewer items at once.`,
    };
    return refusal('COST_LIMIT_EXCEEDED', say(text, context.language), 400);
  }
  context.reading?.charge(cost);
  const key = actor.credentialId ?? context.client.ip ?? 'unknown';
  const verdict = rules.meter?.consume(
    { key, anonymous, budget: prepared.budget, quota: actor.quota },
    Math.max(cost, 1),
  );
  if (verdict && !verdict.allowed) {
    const text = {
      vi: `Bạn gửi quá nhiều yêu cầu. Hãy thử lại sau ${verdict.retryAfterSeconds} giây.`,
      en: `Too many requests. Try again in ${verdict.retryAfterSeconds} seconds.`,
    };
    return refusal('RATE_LIMITED', say(text, context.language), 429, verdict);
  }
  return null;
}

function refusal(
  code: ErrorCode,
  message: string,
  status: number,
  verdict?: { readonly retryAfterSeconds: number; readonly quota?: number },
) {
  const headers = new Map<string, string>();
  if (verdict) headers.set('retry-after', String(verdict.retryAfterSeconds));
  if (verdict?.quota !== undefined) {
    headers.set('ratelimit-limit', String(verdict.quota));
    headers.set('ratelimit-remaining', '0');
    headers.set('ratelimit-reset', String(verdict.retryAfterSeconds));
  }
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } });
}
