import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion } from '../rubric/rubric-tree.type.ts';
import type { DossierEntity, EvidenceEntity, SelfScoreEntity } from './dossier.entity.ts';
import type {
  DossierCommentEntity,
  DossierReceiptEntity,
  DossierSampleEntity,
} from './dossier-form.entity.ts';
import { DossierComment, DossierReceipt, DossierSample } from './dossier-form.type.ts';
import { dossierById, evidenceByDossierId } from './dossier.loader.ts';
import { Dossier, Evidence, SelfScore } from './dossier.type.ts';
import { ageInDays, linksByEvidenceId, type EvidencePages } from './reuse.loader.ts';
import { EvidenceCriterionLink } from './reuse.type.ts';

@Resolver(() => DossierReceipt)
export class DossierReceiptResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who took it in (người tiếp nhận).' })
  async receiver(
    @Root() { receiverId }: DossierReceiptEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return receiverId ? context.load(personById, receiverId) : null;
  }
}

@Resolver(() => DossierSample)
export class DossierSampleResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who received them.' })
  receiver(
    @Root() { receiverId }: DossierSampleEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, receiverId);
  }
}

@Resolver(() => DossierComment)
export class DossierCommentResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who wrote it.' })
  author(
    @Root() { authorId }: DossierCommentEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, authorId);
  }

  @FieldResolver(() => RubricCriterion, {
    nullable: true,
    description: 'The criterion it is about; null for others.',
  })
  async criterion(
    @Root() { criterionId }: DossierCommentEntity,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return criterionId ? context.load(rubricCriterionById, criterionId) : null;
  }

  @FieldResolver(() => Evidence, {
    nullable: true,
    description: 'The evidence it is about; null for others, and when it was taken out.',
  })
  async evidence(
    @Root() { evidenceId, dossierId }: DossierCommentEntity,
    @Ctx() context: Context,
  ): Promise<EvidenceEntity | null> {
    if (!evidenceId) return null;
    const evidence = await context.load(evidenceByDossierId, dossierId);
    return evidence.find(({ id }) => id === evidenceId) ?? null;
  }
}

@Resolver(() => Evidence)
export class EvidenceFileResolver {
  @FieldResolver(() => File, { nullable: true, description: 'The paper itself, as a file.' })
  async file(
    @Root() { fileId }: EvidenceEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return fileId ? context.load(fileById, fileId) : null;
  }

  @FieldResolver(() => [EvidenceCriterionLink], {
    description: 'The criteria that it supports with the pages that matter, in printed order.',
  })
  links(@Root() { id }: EvidenceEntity, @Ctx() context: Context): Promise<EvidencePages[]> {
    return context.load(linksByEvidenceId, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the paper has run out by today.' })
  expired(@Root() { validUntil }: EvidenceEntity, @Ctx() context: Context): boolean {
    return validUntil !== null && validUntil < context.today;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it was taken over from an earlier dossier.',
  })
  reused(@Root() { reusedFromId }: EvidenceEntity): boolean {
    return reusedFromId !== null;
  }

  @FieldResolver(() => Int, {
    description: 'Days since it first came into a dossier; what is taken over keeps its age.',
  })
  ageInDays(@Root() { firstAddedAt }: EvidenceEntity, @Ctx() context: Context): number {
    return ageInDays(context, firstAddedAt);
  }
}

@Resolver(() => EvidenceCriterionLink)
export class EvidenceLinkResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() { criterionId }: EvidencePages,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, criterionId);
  }
}

@Resolver(() => SelfScore)
export class SelfScoreAgeResolver {
  @FieldResolver(() => Dossier, {
    nullable: true,
    description: 'The earlier dossier it was taken over from; null for answers given here.',
  })
  async reusedFrom(
    @Root() { reusedFromId }: SelfScoreEntity,
    @Ctx() context: Context,
  ): Promise<DossierEntity | null> {
    return reusedFromId ? context.load(dossierById, reusedFromId) : null;
  }

  @FieldResolver(() => Int, {
    description: 'Days since it was answered; what is taken over keeps its age.',
  })
  ageInDays(@Root() { firstAnsweredAt }: SelfScoreEntity, @Ctx() context: Context): number {
    return ageInDays(context, firstAnsweredAt);
  }
}
