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

/** Counts the points of API keys by the day, over all servers. */
export interface DayMeter {
  take(
    key: string,
    perDay: number,
    points: number,
  ): Promise<{ readonly allowed: boolean; readonly retryAfterSeconds: number }>;
  /** What was taken is not spent after all. */
  giveBack(key: string, perDay: number, points: number): void;
}

export interface AdmissionRules {
  /** Anonymous callers may send only what `schema/operations` lists. */
  readonly trustedOnly: boolean;
  readonly maxCostAnonymous: number;
  readonly maxCostSignedIn: number;
  readonly meter: RateMeter | null;
  readonly days?: DayMeter | null;
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
 * budget. Both doors ask here. Only who has a quota of the day may have to wait for the answer.
 */
export function admit(
  rules: AdmissionRules,
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  context: Context,
): GraphQLError | null | Promise<GraphQLError | null> {
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
  const points = Math.max(cost, 1);
  const within = () =>
    tooMany(
      context,
      rules.meter?.consume({ key, anonymous, budget: prepared.budget, quota: actor.quota }, points),
    );
  const perDay = actor.quota?.perDay;
  return perDay && rules.days
    ? withinDay(rules.days, { key, perDay, points }, within, context)
    : within();
}

/** The day first: what is refused by the minute is not spent of it. */
async function withinDay(
  days: DayMeter,
  {
    key,
    perDay,
    points,
  }: { readonly key: string; readonly perDay: number; readonly points: number },
  within: () => GraphQLError | null,
  context: Pick<Context, 'language'>,
): Promise<GraphQLError | null> {
  const day = await days.take(key, perDay, points);
  if (!day.allowed) return tooMany(context, { ...day, quota: perDay });
  const refused = within();
  if (refused) days.giveBack(key, perDay, points);
  return refused;
}

type Verdict = ReturnType<RateMeter['consume']>;

function tooMany(context: Pick<Context, 'language'>, verdict?: Verdict): GraphQLError | null {
  if (!verdict || verdict.allowed) return null;
  const text = {
    vi: `Bạn gửi quá nhiều yêu cầu. Hãy thử lại sau ${verdict.retryAfterSeconds} giây.`,
    en: `Too many requests. Try again in ${verdict.retryAfterSeconds} seconds.`,
  };
  return refusal('RATE_LIMITED', say(text, context.language), 429, verdict);
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
