import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { say } from '../platform/graphql/language.ts';
import { rubricCriterionById } from '../rubric/rubric.loader.ts';
import type { RubricCriterionEntity } from '../rubric/rubric-tree.entity.ts';
import { RubricCriterion } from '../rubric/rubric-tree.type.ts';
import { CriterionCheckItem, DossierCheckItem } from './checklist.type.ts';
import {
  checksByDossierId,
  criterionChecksByDossierId,
  type CriterionCheck,
} from './completeness.loader.ts';
import type { Check } from './completeness.rules.ts';
import type { DossierEntity } from './dossier.entity.ts';
import type {
  DossierChangeEntity,
  DossierCommentEntity,
  DossierReceiptEntity,
  DossierReportEntity,
  DossierSampleEntity,
} from './dossier-form.entity.ts';
import {
  changesByDossierId,
  commentsByDossierId,
  receiptsByDossierId,
  reportByDossierId,
  samplesByDossierId,
} from './dossier-form.loader.ts';
import {
  DossierChange,
  DossierComment,
  DossierReceipt,
  DossierSample,
} from './dossier-form.type.ts';
import { PIECE_NAMES } from './dossier-piece.enums.ts';
import { DossierReport } from './dossier-report.type.ts';
import { Dossier } from './dossier.type.ts';
import { reusableOf, type Reusable } from './reuse.loader.ts';
import { DossierReusable } from './reuse.type.ts';

@Resolver(() => Dossier)
export class DossierFormResolver {
  @FieldResolver(() => DossierReport, {
    nullable: true,
    description: 'The report of the producer (Mẫu 02, parts I, II, IV); null before it is begun.',
  })
  report(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<DossierReportEntity | null> {
    return context.load(reportByDossierId, dossier.id);
  }

  @Cost({ items: 11 })
  @FieldResolver(() => [DossierChange], {
    description: 'What changed since the product was recognised, by topic.',
  })
  changes(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<DossierChangeEntity[]> {
    return context.load(changesByDossierId, dossier.id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [DossierReceipt], {
    description: 'The receipt blocks of commune and province, with their terms.',
  })
  receipts(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<DossierReceiptEntity[]> {
    return context.load(receiptsByDossierId, dossier.id);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [DossierSample], { description: 'Samples that came in, oldest first.' })
  samples(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<DossierSampleEntity[]> {
    return context.load(samplesByDossierId, dossier.id);
  }

  @Cost({ items: 10 })
  @FieldResolver(() => [DossierComment], {
    description: 'Remarks to the producer with their answers, oldest first.',
  })
  comments(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<DossierCommentEntity[]> {
    return context.load(commentsByDossierId, dossier.id);
  }

  @Cost({ items: 27 })
  @FieldResolver(() => [DossierCheckItem], {
    description:
      'Piece by piece what is there and what is missing for its kind, in the order of the forms; also before it is lodged.',
  })
  checklist(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<Check[]> {
    return context.load(checksByDossierId, dossier.id);
  }

  @Cost({ items: 35 })
  @FieldResolver(() => [CriterionCheckItem], {
    description: 'Criterion by criterion whether it is claimed and supported, in printed order.',
  })
  criteriaChecklist(
    @Root() dossier: DossierEntity,
    @Ctx() context: Context,
  ): Promise<CriterionCheck[]> {
    return context.load(criterionChecksByDossierId, dossier.id);
  }

  @Cost({ items: 40 })
  @FieldResolver(() => DossierReusable, {
    nullable: true,
    description:
      'What can be taken over from the earlier dossier of the product; null without one.',
  })
  reusable(@Root() dossier: DossierEntity, @Ctx() context: Context): Promise<Reusable | null> {
    return reusableOf(context, dossier);
  }
}

@Resolver(() => DossierCheckItem)
export class DossierCheckItemResolver {
  @FieldResolver(() => String, { description: 'The piece in words, in the language asked for.' })
  name(@Root() check: Check, @Ctx() context: Context): string {
    return say(PIECE_NAMES[check.piece], context.language);
  }
}

@Resolver(() => CriterionCheckItem)
export class CriterionCheckResolver {
  @FieldResolver(() => RubricCriterion, { nullable: true, description: 'The criterion.' })
  criterion(
    @Root() check: CriterionCheck,
    @Ctx() context: Context,
  ): Promise<RubricCriterionEntity | null> {
    return context.load(rubricCriterionById, check.criterionId);
  }
}
