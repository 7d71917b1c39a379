import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { Dossier } from '../dossier/dossier.type.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { say } from '../platform/graphql/language.ts';
import {
  rubricConditionById,
  rubricSheetById,
  rubricVersionById,
} from '../rubric/rubric.loader.ts';
import type { RubricConditionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCondition } from '../rubric/rubric-tree.type.ts';
import { councilAccess } from './council.access.ts';
import { SessionPhase } from './council.enums.ts';
import type { ItemDisqualificationEntity } from './disqualification.entity.ts';
import {
  disqualificationsByItemId,
  shownDisqualificationsByItemId,
} from './disqualification.loader.ts';
import { disqualificationText } from './disqualification.rules.ts';
import { Disqualification } from './disqualification.type.ts';
import { releasedItemByDossierId, sessionById } from './session.loader.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { runsSession } from './session-role.ts';
import { SessionItem } from './session.type.ts';

@Resolver(() => Disqualification)
export class DisqualificationResolver {
  @FieldResolver(() => RubricCondition, { nullable: true, description: 'The condition.' })
  condition(
    @Root() found: ItemDisqualificationEntity,
    @Ctx() context: Context,
  ): Promise<RubricConditionEntity | null> {
    return context.load(rubricConditionById, found.conditionId);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who recorded it for the council.',
  })
  @Access(councilAccess.councils)
  recordedBy(
    @Root() found: ItemDisqualificationEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, found.recordedBy);
  }

  @FieldResolver(() => String, {
    description: 'The whole in a sentence, with the sheet and the decision it rests on.',
  })
  async explanation(
    @Root() found: ItemDisqualificationEntity,
    @Ctx() context: Context,
  ): Promise<string> {
    const condition = await context.load(rubricConditionById, found.conditionId);
    const sheet = await context.load(rubricSheetById, found.rubricSheetId);
    const version = sheet && (await context.load(rubricVersionById, sheet.versionId));
    const text = disqualificationText(
      { text: condition?.text ?? '', reason: found.reason },
      { decision: version?.number ?? '', sheet: sheet?.number ?? 0 },
    );
    return say(text, context.language);
  }
}

@Resolver(() => SessionItem)
export class SessionItemDisqualificationResolver {
  @Cost({ items: 2 })
  @FieldResolver(() => [Disqualification], {
    nullable: true,
    description:
      'Why the council disqualified the product; empty when it did not. Null for those to whom the result is not shown yet, but for chair and secretary.',
  })
  async disqualifications(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<ItemDisqualificationEntity[] | null> {
    const session = await context.load(sessionById, item.sessionId);
    if (session && (await runsSession(context, session))) {
      return context.load(disqualificationsByItemId, item.id);
    }
    const shown = await context.load(shownDisqualificationsByItemId, item.id);
    return shown.length > 0 || session?.phase === SessionPhase.RELEASED ? shown : null;
  }
}

@Resolver(() => Dossier)
export class DossierDisqualificationResolver {
  @Access(councilAccess.itemResults)
  @Cost({ items: 2 })
  @FieldResolver(() => [Disqualification], {
    description:
      'Why the council disqualified the product on this dossier, once released; empty otherwise.',
  })
  async disqualifications(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<ItemDisqualificationEntity[]> {
    const item = await context.load(releasedItemByDossierId, dossier.id);
    return item ? context.load(shownDisqualificationsByItemId, item.id) : [];
  }
}
