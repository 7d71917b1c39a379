import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import type { ProducerEntity } from '../producer/producer.entity.ts';
import { producerById } from '../producer/producer.loader.ts';
import { Producer } from '../producer/producer.type.ts';
import type { ProductEntity } from '../product/product.entity.ts';
import { productById } from '../product/product.loader.ts';
import { Product } from '../product/product.type.ts';
import { Commune } from '../region/commune.type.ts';
import type { CommuneEntity } from '../region/region.entity.ts';
import { communeById } from '../region/region.loader.ts';
import type { RubricSheetEntity } from '../rubric/rubric.entity.ts';
import { rubricOptionById, rubricSheetById } from '../rubric/rubric.loader.ts';
import { RubricSheet } from '../rubric/rubric.type.ts';
import { Access } from '../platform/graphql/access.ts';
import { dossierAccess } from './dossier.access.ts';
import type { DossierEntity, EvidenceEntity, SelfScoreEntity } from './dossier.entity.ts';
import type { CommuneAssessmentEntity, DossierTransitionEntity } from './dossier-step.entity.ts';
import { missingPiecesOf } from './completeness.loader.ts';
import { DossierPiece } from './dossier-piece.enums.ts';
import {
  communeAssessmentByDossierId,
  dossierById,
  dossiersByProductId,
  evidenceByDossierId,
  selfScoresByDossierId,
  transitionsByDossierId,
} from './dossier.loader.ts';
import {
  CommuneAssessment,
  Dossier,
  DossierApplicant,
  DossierTransition,
  Evidence,
  SelfScore,
} from './dossier.type.ts';

@Resolver(() => Dossier)
export class DossierResolver {
  @FieldResolver(() => DossierApplicant, { description: 'The producer as the form names it.' })
  applicant(@Root() dossier: DossierEntity): DossierEntity {
    return dossier;
  }

  @FieldResolver(() => Product, { nullable: true, description: 'The product (sản phẩm).' })
  product(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<ProductEntity | null> {
    return context.load(productById, dossier.productId);
  }

  @FieldResolver(() => Producer, { nullable: true, description: 'The producer (chủ thể).' })
  producer(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<ProducerEntity | null> {
    return context.load(producerById, dossier.producerId);
  }

  @FieldResolver(() => Commune, {
    nullable: true,
    description: 'The commune or ward that takes it in.',
  })
  commune(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<CommuneEntity | null> {
    return communeById(context, dossier.communeId);
  }

  @FieldResolver(() => RubricSheet, {
    nullable: true,
    description: 'The official sheet, which also says group, family and sub-group.',
  })
  sheet(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<RubricSheetEntity | null> {
    return context.load(rubricSheetById, dossier.rubricSheetId);
  }

  @Cost({ items: 35 })
  @FieldResolver(() => [SelfScore], { description: 'What the producer claims, in printed order.' })
  selfScores(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<SelfScoreEntity[]> {
    return context.load(selfScoresByDossierId, dossier.id);
  }

  @FieldResolver(() => Int, { description: 'Points of all levels claimed so far.' })
  async selfScoreTotal(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<number> {
    const scores = await context.load(selfScoresByDossierId, dossier.id);
    const ids = scores.flatMap(({ optionId }) => (optionId ? [optionId] : []));
    const options = await context.loadMany(rubricOptionById, ids);
    return options.reduce((sum, option) => sum + (option?.points ?? 0), 0);
  }

  @Cost({ items: 20 })
  @FieldResolver(() => [Evidence], { description: 'The evidence (minh chứng), in order.' })
  evidence(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<EvidenceEntity[]> {
    return context.load(evidenceByDossierId, dossier.id);
  }

  @FieldResolver(() => CommuneAssessment, {
    nullable: true,
    description: 'The assessment of the commune (Mẫu 03); null before it.',
  })
  communeAssessment(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<CommuneAssessmentEntity | null> {
    return context.load(communeAssessmentByDossierId, dossier.id);
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [DossierTransition], { description: 'Its way so far, oldest step first.' })
  history(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<DossierTransitionEntity[]> {
    return context.load(transitionsByDossierId, dossier.id);
  }

  @FieldResolver(() => [DossierPiece], {
    description: 'What it still lacks before it can be lodged; empty when complete.',
  })
  missing(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<DossierPiece[]> {
    return missingPiecesOf(context, dossier.id);
  }

  @FieldResolver(() => Dossier, {
    nullable: true,
    description: 'The dossier of the same product that was rated before, where one is known.',
  })
  async previous(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<DossierEntity | null> {
    const id = dossier.previousDossierId;
    return id ? context.load(dossierById, id) : null;
  }
}

@Resolver(() => DossierTransition)
export class DossierTransitionResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who did it.' })
  async person(
    @Root() step: DossierTransitionEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return step.personId ? context.load(personById, step.personId) : null;
  }
}

@Resolver(() => CommuneAssessment)
export class CommuneAssessmentResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded it.' })
  recordedBy(
    @Root() assessment: CommuneAssessmentEntity,
    @Ctx() context: Context,
  ): Promise<PersonEntity | null> {
    return context.load(personById, assessment.recordedBy);
  }
}

@Resolver(() => Product)
export class ProductDossiersResolver {
  @Access(dossierAccess.dossiers)
  @Cost({ items: 3 })
  @FieldResolver(() => [Dossier], {
    description: 'Its dossiers that the viewer may see, newest first.',
  })
  dossiers(@Root() product: ProductEntity, @Ctx() context: Context): Promise<DossierEntity[]> {
    return context.load(dossiersByProductId, product.id);
  }
}
