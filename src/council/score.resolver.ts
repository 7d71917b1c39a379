import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { PersonEntity } from '../identity/person.entity.ts';
import { personById } from '../identity/identity.loader.ts';
import { Person } from '../identity/person.type.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { rubricCriterionById, rubricOptionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity, RubricOptionEntity } from '../rubric/rubric-tree.entity.ts';
import { ruleSheetById } from '../rubric/rubric-tree.loader.ts';
import { RubricCriterion, RubricOption } from '../rubric/rubric-tree.type.ts';
import { sheetTotal } from '../rubric/rubric.rules.ts';
import { SessionPhase, SheetAudience } from './council.enums.ts';
import { councilRuleById } from './council.loader.ts';
import { openSheetsByItemId, type OpenSheet } from './result.loader.ts';
import type { ScoreAnswerEntity, ScoreSheetEntity } from './score.entity.ts';
import { ownAnswersBySheetId } from './score.loader.ts';
import {
  ReleasedAnswer,
  ReleasedSheet,
  ScoreAnswer,
  ScoreSheet,
  SheetTotals,
} from './score.type.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { sessionById, sessionItemById } from './session.loader.ts';
import { isInvited } from './session-role.ts';
import { SessionItem } from './session.type.ts';

@Resolver(() => ScoreSheet)
export class ScoreSheetResolver {
  @FieldResolver(() => SessionItem, { nullable: true, description: 'The product it is about.' })
  item(
    @Root() sheet: ScoreSheetEntity,
    @Ctx() context: Context,
  ): Promise<SessionItemEntity | null> {
    return context.load(sessionItemById, sheet.itemId);
  }

  @Cost({ items: 35 })
  @FieldResolver(() => [ScoreAnswer], { description: 'What was chosen so far, in printed order.' })
  answers(@Root() sheet: ScoreSheetEntity, @Ctx() context: Context): Promise<ScoreAnswerEntity[]> {
    return context.load(ownAnswersBySheetId, sheet.id);
  }

  @FieldResolver(() => SheetTotals, {
    nullable: true,
    description: 'What it adds up to so far; no star is derived from a single sheet.',
  })
  async totals(
    @Root() sheet: ScoreSheetEntity,
    @Ctx() context: Context,
  ): Promise<SheetTotals | null> {
    const rules = await ruleSheetById(context, sheet.rubricSheetId);
    if (!rules) return null;
    const answers = await context.load(ownAnswersBySheetId, sheet.id);
    const chosen = answers.flatMap(({ criterionId, optionId }) =>
      optionId ? [{ criterionId, optionId }] : [],
    );
    const { parts, ...total } = sheetTotal(rules, chosen);
    return { ...total, parts: [...parts] };
  }
}

@Resolver(() => ScoreAnswer)
export class ScoreAnswerResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() answer: ScoreAnswerEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, answer.criterionId);
  }

  @FieldResolver(() => RubricOption, {
    nullable: true,
    description: 'The level chosen; null when the choice was taken back.',
  })
  async option(
    @Root() answer: ScoreAnswerEntity,
    @Ctx() context: Context,
  ): Promise<RubricOptionEntity | null> {
    return answer.optionId ? context.load(rubricOptionById, answer.optionId) : null;
  }
}

@Resolver(() => SessionItem)
export class ReleasedSheetsResolver {
  @Cost({ items: 15, points: 5 })
  @FieldResolver(() => [ReleasedSheet], {
    nullable: true,
    description:
      "The members' sheets after the release of the session, for those to whom the council's rules show them; null for others and before.",
  })
  async sheets(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<NamedSheet[] | null> {
    const session = await context.load(sessionById, item.sessionId);
    const rule = session && (await context.load(councilRuleById, session.ruleId));
    if (!rule || session.phase !== SessionPhase.RELEASED) return null;
    const audience = rule.sheetsAfterRelease;
    if (audience === SheetAudience.NOBODY) return null;
    if (audience === SheetAudience.COUNCIL && !(await isInvited(context, item.sessionId))) {
      return null;
    }
    const sheets = await context.load(openSheetsByItemId, item.id);
    return sheets.map((sheet) => ({ ...sheet, named: rule.namesAfterRelease }));
  }
}

interface NamedSheet extends OpenSheet {
  readonly named: boolean;
}

@Resolver(() => ReleasedSheet)
export class ReleasedSheetResolver {
  @FieldResolver(() => Person, {
    nullable: true,
    description: "Who wrote it, where the council's rules show names; else null.",
  })
  async member(@Root() sheet: NamedSheet, @Ctx() context: Context): Promise<PersonEntity | null> {
    return sheet.named ? context.load(personById, sheet.personId) : null;
  }

  @Cost({ items: 35 })
  @FieldResolver(() => [ReleasedAnswer], { description: 'Its answers, in printed order.' })
  answers(@Root() sheet: NamedSheet): readonly ScoreAnswerEntity[] {
    return sheet.answers;
  }
}

@Resolver(() => ReleasedAnswer)
export class ReleasedAnswerResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() answer: ScoreAnswerEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, answer.criterionId);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Points of the level chosen.' })
  async points(@Root() answer: ScoreAnswerEntity, @Ctx() context: Context): Promise<number | null> {
    const option = answer.optionId && (await context.load(rubricOptionById, answer.optionId));
    return option ? option.points : null;
  }
}
