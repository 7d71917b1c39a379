import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { DossierEntity } from '../dossier/dossier.entity.ts';
import { dossierById } from '../dossier/dossier.loader.ts';
import { Dossier } from '../dossier/dossier.type.ts';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { RubricSheetEntity } from '../rubric/rubric.entity.ts';
import { rubricSheetById } from '../rubric/rubric.loader.ts';
import { RubricSheet } from '../rubric/rubric.type.ts';
import { councilAccess } from './council.access.ts';
import { resultByItemId } from './result.loader.ts';
import { ItemResult } from './result.type.ts';
import type { ItemResultEntity, ScoreSheetEntity } from './score.entity.ts';
import { ownSheetByItemId } from './score.loader.ts';
import { ScoreSheet } from './score.type.ts';
import type {
  CouncilSessionEntity,
  ItemRecusalEntity,
  ScoreSubmissionEntity,
  SessionItemEntity,
} from './session.entity.ts';
import {
  productNameByDossierId,
  recusalsByItemId,
  sessionById,
  submissionsByItemId,
} from './session.loader.ts';
import { CouncilSession, Recusal, SessionItem, Submission } from './session.type.ts';
import { isReleasedFor, knowsSpread, runsItem } from './session-visibility.ts';

@Resolver(() => SessionItem)
export class SessionItemResolver {
  @FieldResolver(() => CouncilSession, { nullable: true, description: 'Its session.' })
  session(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<CouncilSessionEntity | null> {
    return context.load(sessionById, item.sessionId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Name of the product as registered; also for those with a tie to it.',
  })
  productName(@Root() item: SessionItemEntity, @Ctx() context: Context): Promise<string | null> {
    return context.load(productNameByDossierId, item.dossierId);
  }

  @FieldResolver(() => Dossier, {
    nullable: true,
    description: 'The dossier; null for whoever has a tie to the product.',
  })
  dossier(@Root() item: SessionItemEntity, @Ctx() context: Context): Promise<DossierEntity | null> {
    return context.load(dossierById, item.dossierId);
  }

  @FieldResolver(() => RubricSheet, {
    nullable: true,
    description: 'The official sheet it is scored on.',
  })
  sheet(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<RubricSheetEntity | null> {
    return context.load(rubricSheetById, item.rubricSheetId);
  }

  @Access(councilAccess.scoreSheets)
  @FieldResolver(() => ScoreSheet, {
    nullable: true,
    description: "The viewer's own score sheet; null before the first save.",
  })
  mySheet(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<ScoreSheetEntity | null> {
    return context.load(ownSheetByItemId, item.id);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [Recusal], {
    description: 'Members with a tie to the product (có liên quan).',
  })
  recusals(@Root() item: SessionItemEntity, @Ctx() context: Context): Promise<ItemRecusalEntity[]> {
    return context.load(recusalsByItemId, item.id);
  }

  @Cost({ items: 15 })
  @FieldResolver(() => [Submission], {
    nullable: true,
    description: 'Who has handed in; for chair and secretary, null for others.',
  })
  async submissions(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<ScoreSubmissionEntity[] | null> {
    return (await runsItem(context, item)) ? context.load(submissionsByItemId, item.id) : null;
  }

  @FieldResolver(() => Boolean, {
    nullable: true,
    description:
      'Whether the sheets are further apart than the limit. Before the release only for chair and secretary, who must act on it; null for others, for whoever has a tie to the product and while scoring is open.',
  })
  async spreadAlarm(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<boolean | null> {
    return (await knowsSpread(context, item)) ? item.spreadAlarm : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Why the council let a spread above its limit stand; shown to those who know of the alarm.',
  })
  async spreadReason(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return (await knowsSpread(context, item)) ? item.spreadReason : null;
  }

  @FieldResolver(() => ItemResult, {
    nullable: true,
    description:
      'The result; null before its release and for whoever has a tie to the product. Members may see it with the release of the product, others with that of the session; chair and secretary from the close where the rules say so. Hidden while it is scored again.',
  })
  result(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<ItemResultEntity | null> {
    return context.load(resultByItemId, item.id);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'The star the council recorded, where it differs from or confirms the proposal; null = the proposal stands.',
  })
  async finalStar(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<number | null> {
    return (await isReleasedFor(context, item)) ? item.finalStar : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the council recorded that star.',
  })
  async finalReason(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<string | null> {
    return (await isReleasedFor(context, item)) ? item.finalReason : null;
  }
}

@Resolver(() => Recusal)
export class RecusalResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The member.' })
  person(
    @Root() recusal: ItemRecusalEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, recusal.personId);
  }
}

@Resolver(() => Submission)
export class SubmissionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'The member.' })
  person(
    @Root() submission: ScoreSubmissionEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, submission.personId);
  }
}
