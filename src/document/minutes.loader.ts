import { createHash } from 'node:crypto';
import { SessionPhase } from '../council/council.enums.ts';
import type { CouncilSessionEntity } from '../council/session.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { defineLoader, oneByKey } from '../platform/graphql/loaders.ts';
import { eventText } from './event-words.rules.ts';
import { itemFacts, sessionItems } from './item-facts.loader.ts';
import type { ItemFacts, MemberFacts } from './papers/facts.ts';
import type { MinutesData } from './papers/minutes.paper.ts';
import { MinutesEntity } from './minutes.entity.ts';
import {
  DEFAULT_TEXTS,
  MINUTES_SECTIONS,
  withFigures,
  type FigureValues,
  type MinutesTexts,
} from './minutes.rules.ts';
import { longDay, shortDay } from './kit/words.ts';
import { clock, ruleFacts, sessionFacts, sessionMembers, shown } from './session-facts.loader.ts';
import type { SessionPrint } from './prints/session.ts';

/** The newest version of a session's minutes; null as long as nobody has written any. */
export const newestMinutes = defineLoader<string, MinutesEntity | null>(
  'newestMinutes',
  async (ids, context) => {
    const rows = await context.db.source.manager
      .createQueryBuilder(MinutesEntity, 'm')
      .where('m.sessionId = ANY(:ids)', { ids })
      .orderBy('m.version')
      .getMany();
    return oneByKey(ids, rows, (row) => row.sessionId);
  },
);

interface EventRow {
  readonly kind: string;
  readonly position: number | null;
  readonly round: number | null;
  readonly at: Date;
  readonly reason: string | null;
}

const EVENTS = `
  SELECT kind, position, round, created_at AS at, reason
    FROM session_event WHERE session_id = $1 ORDER BY id`;

/** What happened, in the order in which it was recorded; no clock can change that. */
async function eventsOf(context: Context, session: CouncilSessionEntity) {
  const { rows } = await context.db.pool.query<EventRow>(EVENTS, [session.id]);
  return rows.flatMap((row) => {
    const text = eventText(row);
    return text ? [{ at: clock(row.at), text }] : [];
  });
}

export interface MinutesView {
  readonly minutes: MinutesEntity | null;
  readonly data: MinutesData;
  readonly values: FigureValues;
  /** Of the results; from the release on it never changes. */
  readonly figuresHash: Buffer;
}

/** The minutes as they would be printed now, with the figures the viewer may see. */
export async function minutesOf(context: Context, found: SessionPrint): Promise<MinutesView> {
  const { session, facts, rule } = found;
  const minutes = await context.load(newestMinutes, session.id);
  const [items, events] = await Promise.all([
    itemFacts(context, found.items, rule),
    eventsOf(context, session),
  ]);
  const members = shown(found.members);
  const values = figureValues(found, items, members);
  const texts: MinutesTexts = { ...DEFAULT_TEXTS, ...minutes?.texts };
  const made = {
    ...{ session: facts, members, items, events, rule: found.ruleFacts },
    chair: values.chair,
    secretary: values.secretary,
  };
  return {
    minutes,
    values,
    figuresHash: hashOf(items),
    data: {
      ...made,
      version: minutes?.version ?? 1,
      texts: Object.fromEntries(
        MINUTES_SECTIONS.map((key) => [key, withFigures(texts[key], values)]),
      ) as MinutesTexts,
    },
  };
}

/** Only of what was counted: that somebody has a new name is no change of a figure. */
function hashOf(items: readonly ItemFacts[]): Buffer {
  const figures = items.map(({ product, result, disqualified }) => [
    product.position,
    result && [result.sheetCount, result.totalSum, result.minTotal, result.maxTotal, result.star],
    result?.parts.map((part) => part.pointsSum) ?? null,
    disqualified.length,
  ]);
  return createHash('sha256').update(JSON.stringify(figures)).digest();
}

function figureValues(
  { session, facts, ruleFacts }: SessionPrint,
  items: readonly ItemFacts[],
  members: readonly MemberFacts[],
): FigureValues {
  const stars = items.flatMap((item) => (item.result ? [item.result.star] : []));
  // Who has a tie to a product gets no counts either: they would tell its star.
  const known = items.every((item) => item.result !== null || item.disqualified.length > 0);
  const whole = session.phase === SessionPhase.RELEASED && known;
  const count = (test: (star: number) => boolean) =>
    whole ? String(stars.filter(test).length) : null;
  const there = members.filter((one) => ['PRESENT', 'LATE', 'LEFT'].includes(one.attendance));
  const absent = members.filter((one) => one.attendance === 'ABSENT');
  return {
    session: session.number,
    heldOn: shortDay(session.heldOn),
    place: session.place,
    openedAt: session.openedAt && clock(session.openedAt),
    closedAt: session.closedAt && clock(session.closedAt),
    council: facts.council.name,
    councilDecision: `Quyết định số ${facts.council.decision} ${longDay(facts.council.decidedOn)}`,
    rubric: `Quyết định số ${facts.rubric.number} ${longDay(facts.rubric.signedOn)}`,
    ruleVersion: String(ruleFacts.version),
    chair: members.find((one) => one.role === 'Chủ tịch Hội đồng')?.name ?? null,
    secretary: members.find((one) => one.role === 'Thư ký')?.name ?? null,
    members: String(members.length),
    scorers: String(members.filter((one) => one.scores).length),
    present: String(there.length),
    absent: String(absent.length),
    products: String(items.length),
    released: String(stars.length),
    fiveStars: count((star) => star === 5),
    fourStars: count((star) => star === 4),
    threeStars: count((star) => star === 3),
    below: count((star) => star < 3),
    disqualified: String(items.filter((item) => item.disqualified.length > 0).length),
  };
}

/** The same for a session that the viewer has reached. */
export async function minutesOfSession(
  context: Context,
  session: CouncilSessionEntity,
): Promise<MinutesView> {
  const [facts, members, items, rules] = await Promise.all([
    sessionFacts(context, session),
    sessionMembers(context, session.id),
    sessionItems(context, session.id),
    ruleFacts(context, session),
  ]);
  const found = { session, facts, members, items, rule: rules.rule, ruleFacts: rules.facts };
  return minutesOf(context, found);
}
