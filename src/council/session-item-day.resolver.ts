import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion } from '../rubric/rubric-tree.type.ts';
import { CloseObstacle } from './close-obstacle.type.ts';
import type { CouncilRuleEntity } from './council.entity.ts';
import { SessionPhase } from './council.enums.ts';
import { councilRuleById } from './council.loader.ts';
import { itemQuorum, type ItemQuorum as Quorum } from './council.rules.ts';
import { itemObstacles, presenceOf } from './item-day.rules.ts';
import type { SessionItemRoundEntity } from './session-day.entity.ts';
import {
  levelsByItemId,
  membersByItemId,
  reopeningsByItemId,
  roundsByItemId,
  type ItemMemberRow,
} from './session-day.loader.ts';
import {
  CriterionDiscussion,
  ItemAttendance,
  ItemQuorum,
  SessionItemRound,
} from './session-day.type.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { ItemPresence } from './session.enums.ts';
import { sessionById } from './session.loader.ts';

import type { ItemProblem } from './item-problems.rules.ts';
import { SessionItem } from './session.type.ts';
import { knowsSpread, runsItem } from './session-visibility.ts';

interface ShownRound extends SessionItemRoundEntity {
  readonly shown: boolean;
}

@Resolver(() => SessionItem)
export class SessionItemDayResolver {
  @Cost({ items: 2 })
  @FieldResolver(() => [SessionItemRound], { description: 'Its rounds so far, in order.' })
  async rounds(@Root() item: SessionItemEntity, @Ctx() context: Context): Promise<ShownRound[]> {
    const shown = await knowsSpread(context, item);
    const rounds = await context.load(roundsByItemId, item.id);
    return rounds.map((round) => ({ ...round, shown }));
  }

  @FieldResolver(() => ItemQuorum, {
    nullable: true,
    description:
      'Whether enough members take part in its rating; for chair and secretary, and for all once the session is released.',
  })
  async quorum(@Root() item: SessionItemEntity, @Ctx() context: Context): Promise<Quorum | null> {
    if (!(await this.#maySeeWhoTakesPart(item, context))) return null;
    const rule = await ruleOf(item, context);
    return rule && itemQuorum(await context.load(membersByItemId, item.id), rule);
  }

  @Cost({ items: 15 })
  @FieldResolver(() => [ItemAttendance], {
    nullable: true,
    description:
      'Who takes part in its rating (điểm danh theo sản phẩm); for chair and secretary, and for all once the session is released.',
  })
  async attendance(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<ItemMemberRow[] | null> {
    if (!(await this.#maySeeWhoTakesPart(item, context))) return null;
    return context.load(membersByItemId, item.id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [CloseObstacle], {
    nullable: true,
    description:
      'What stands in the way of its next step: of the close while it is open, of the release once it is closed. For chair and secretary, null for others.',
  })
  async obstacles(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<ItemProblem[] | null> {
    if (!(await runsItem(context, item))) return null;
    const rule = await ruleOf(item, context);
    if (!rule) return null;
    const all = itemObstacles(item, await context.load(membersByItemId, item.id), rule);
    const knows = await knowsSpread(context, item);
    return all.filter(({ code }) => knows || code !== 'SPREAD_UNSETTLED');
  }

  @Cost({ items: 35 })
  @FieldResolver(() => [CriterionDiscussion], {
    description:
      'How the sheets of the last closed round differ, criterion by criterion, the most disputed first, without names (thảo luận). Empty unless the rules of the council show it to the viewer.',
  })
  async discussion(@Root() item: SessionItemEntity, @Ctx() context: Context): Promise<Discussed[]> {
    const rows = await context.load(levelsByItemId, item.id);
    const byCriterion = new Map<string, Discussed>();
    for (const { criterionId, points, sheets } of rows) {
      const one = byCriterion.get(criterionId) ?? { criterionId, spread: 0, levels: [] };
      const levels = [...one.levels, { points, sheets }];
      const spread = points - levels[0]!.points;
      byCriterion.set(criterionId, { criterionId, spread, levels });
    }
    return [...byCriterion.values()].sort((a, b) => b.spread - a.spread);
  }

  async #maySeeWhoTakesPart(item: SessionItemEntity, context: Context): Promise<boolean> {
    const session = await context.load(sessionById, item.sessionId);
    return session?.phase === SessionPhase.RELEASED || runsItem(context, item);
  }
}

interface Discussed extends CriterionDiscussion {
  readonly criterionId: string;
}

async function ruleOf(
  item: SessionItemEntity,
  context: Context,
): Promise<CouncilRuleEntity | null> {
  const session = await context.load(sessionById, item.sessionId);
  return session && context.load(councilRuleById, session.ruleId);
}

@Resolver(() => CriterionDiscussion)
export class CriterionDiscussionResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() discussed: Discussed,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, discussed.criterionId);
  }
}

@Resolver(() => ItemAttendance)
export class ItemAttendanceResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The member.' })
  person(@Root() member: ItemMemberRow, @Ctx() context: Context): Promise<PersonEntity | null> {
    return context.load(personById, member.personId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'A note about an absence.' })
  reason(@Root() member: ItemMemberRow): string | null {
    return member.absenceReason;
  }

  @FieldResolver(() => ItemPresence, { description: 'Whether the person takes part.' })
  presence(@Root() member: ItemMemberRow): ItemPresence {
    return presenceOf(member);
  }
}

@Resolver(() => SessionItemRound)
export class SessionItemRoundResolver {
  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether its sheets were further apart than the limit; before the release for chair and secretary only, never for whoever has a tie to the product.',
  })
  spreadAlarm(@Root() round: ShownRound): boolean | null {
    return round.shown ? round.spreadAlarm : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why such a spread was let stand; shown as the alarm is.',
  })
  spreadReason(@Root() round: ShownRound): string | null {
    return round.shown ? round.spreadReason : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who opened it.' })
  async openedBy(@Root() round: ShownRound, @Ctx() context: Context): Promise<PersonEntity | null> {
    return round.openedBy ? context.load(personById, round.openedBy) : null;
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [Person], {
    description: 'Members whose sheets were handed back for it or during it.',
  })
  async returnedTo(@Root() round: ShownRound, @Ctx() context: Context): Promise<PersonEntity[]> {
    const all = await context.load(reopeningsByItemId, round.itemId);
    const ids = new Set(all.flatMap((one) => (one.round === round.round ? [one.personId] : [])));
    const people = await context.loadMany(personById, [...ids]);
    return people.filter((one) => one !== null);
  }
}
