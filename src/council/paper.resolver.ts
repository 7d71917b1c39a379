import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access, decide } from '../platform/graphql/access.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { rubricCriterionById, rubricOptionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity, RubricOptionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion, RubricOption } from '../rubric/rubric-tree.type.ts';
import { councilAccess } from './council.access.ts';
import type { PaperSheetEntity } from './paper.entity.ts';
import {
  paperAnswersById,
  paperContentById,
  paperSheetsByItemId,
  type PaperAnswerRow,
  type PaperContentRow,
} from './paper.loader.ts';
import { PaperSheet, PaperSheetAnswer, PaperSheetContent } from './paper.type.ts';
import { sessionItemById } from './session.loader.ts';
import type { SessionItemEntity } from './session.entity.ts';
import { SessionItem } from './session.type.ts';

type Found<T> = Promise<T | null>;

@Resolver(() => PaperSheet)
export class PaperSheetResolver {
  @FieldResolver(() => SessionItem, { nullable: true, description: 'The product it is about.' })
  item(@Root() paper: PaperSheetEntity, @Ctx() context: Context): Found<SessionItemEntity> {
    return context.load(sessionItemById, paper.itemId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'The member who wrote it.' })
  member(@Root() paper: PaperSheetEntity, @Ctx() context: Context): Found<PersonEntity> {
    return context.load(personById, paper.personId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who typed it in.' })
  enteredBy(@Root() paper: PaperSheetEntity, @Ctx() context: Context): Found<PersonEntity> {
    return context.load(personById, paper.enteredBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Its second person.' })
  async checker(@Root() paper: PaperSheetEntity, @Ctx() context: Context): Found<PersonEntity> {
    return paper.checkerId ? context.load(personById, paper.checkerId) : null;
  }

  @FieldResolver(() => PaperSheetContent, {
    nullable: true,
    description:
      'What was typed in, for the two people of this paper while it waits; for the second one not where the paper is to be typed in again. Null otherwise.',
  })
  content(@Root() paper: PaperSheetEntity, @Ctx() context: Context): Found<PaperContentRow> {
    return context.load(paperContentById, paper.id);
  }

  @FieldResolver(() => File, {
    nullable: true,
    description: 'A scan of the paper, for the two people of this paper while it waits.',
  })
  async file(@Root() paper: PaperSheetEntity, @Ctx() context: Context): Found<StoredFileEntity> {
    if (!paper.fileId || !isOneOfTwo(paper, context) || paper.decidedAt) return null;
    return context.load(fileById, paper.fileId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the second person refused it, for the two people of this paper.',
  })
  refusalReason(@Root() paper: PaperSheetEntity, @Ctx() context: Context): string | null {
    return isOneOfTwo(paper, context) ? paper.refusalReason : null;
  }
}

function isOneOfTwo(paper: PaperSheetEntity, context: Context): boolean {
  const { personId } = context.actor;
  return personId !== null && (personId === paper.enteredBy || personId === paper.checkerId);
}

@Resolver(() => PaperSheetContent)
export class PaperSheetContentResolver {
  @Cost({ items: 35 })
  @FieldResolver(() => [PaperSheetAnswer], { description: 'Its criteria, in printed order.' })
  answers(@Root() content: PaperContentRow, @Ctx() context: Context): Promise<PaperAnswerRow[]> {
    return context.load(paperAnswersById, content.paperId);
  }
}

@Resolver(() => PaperSheetAnswer)
export class PaperSheetAnswerResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(@Root() answer: PaperAnswerRow, @Ctx() context: Context): Found<RubricCriterionEntity> {
    return context.load(rubricCriterionById, answer.criterionId);
  }

  @FieldResolver(() => RubricOption, { nullable: true, description: 'The level on the paper.' })
  option(@Root() answer: PaperAnswerRow, @Ctx() context: Context): Found<RubricOptionEntity> {
    return context.load(rubricOptionById, answer.optionId);
  }
}

@Resolver(() => SessionItem)
export class SessionItemPaperResolver {
  @Access(councilAccess.councils)
  @Cost({ items: 5 })
  @FieldResolver(() => [PaperSheet], {
    nullable: true,
    description:
      'Sheets that came on paper, oldest first, refused and replaced entries among them; for the office that handles them, null for others.',
  })
  async paperSheets(
    @Root() item: SessionItemEntity,
    @Ctx() context: Context,
  ): Promise<PaperSheetEntity[] | null> {
    if (!decide(councilAccess.paperSheets, context.actor).allowed) return null;
    return context.load(paperSheetsByItemId, item.id);
  }
}
