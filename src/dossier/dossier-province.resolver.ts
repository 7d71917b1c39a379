import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personById } from '../identity/identity.loader.ts';
import type { PersonEntity } from '../identity/person.entity.ts';
import { Person } from '../identity/person.type.ts';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import { ownProducerIds } from '../platform/graphql/actor.ts';
import { Cost } from '../platform/graphql/cost.ts';
import type { Context } from '../platform/graphql/context.ts';
import { dossierAccess } from './dossier.access.ts';
import type { DossierEntity } from './dossier.entity.ts';
import {
  adviceByDossierId,
  provinceChecksByDossierId,
  requestsByDossierId,
  testsByDossierId,
  visitsByDossierId,
} from './dossier-form.loader.ts';
import type {
  AdvisoryReportEntity,
  DossierCheckEntity,
  DossierRequestEntity,
  ExtraTestEntity,
  FieldVisitEntity,
} from './dossier-province.entity.ts';
import {
  AdvisoryReport,
  DossierCheck,
  DossierRequest,
  ExtraTest,
  FieldVisit,
} from './dossier-province.type.ts';
import { Dossier } from './dossier.type.ts';
import type { RatingRoundEntity } from './rating-round.entity.ts';
import { roundById } from './rating-round.loader.ts';
import { RatingRound } from './rating-round.type.ts';

@Resolver(() => Dossier)
export class DossierProvinceResolver {
  @FieldResolver(() => RatingRound, {
    nullable: true,
    description: 'The round in which it is rated (đợt đánh giá); null before it is in one.',
  })
  async round(
    @Root() { roundId }: DossierEntity,
    @Ctx() context: Context,
  ): Promise<RatingRoundEntity | null> {
    return roundId ? context.load(roundById, roundId) : null;
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [DossierCheck], {
    description: 'Checks by the province whether it is whole, oldest first.',
  })
  provinceChecks(
    @Root() { id }: DossierEntity,
    @Ctx() context: Context,
  ): Promise<DossierCheckEntity[]> {
    return context.load(provinceChecksByDossierId, id);
  }

  @Access(dossierAccess.advisoryReports)
  @FieldResolver(() => AdvisoryReport, {
    nullable: true,
    description: 'The report of the advisory team; null before it. Not for producers.',
  })
  async advisoryReport(
    @Root() { id, producerId }: DossierEntity,
    @Ctx() context: Context,
  ): Promise<AdvisoryReportEntity | null> {
    // Whoever acts for the producer stays a producer here, whatever else they are.
    if (ownProducerIds(context.actor).includes(producerId)) return null;
    return context.load(adviceByDossierId, id);
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [DossierRequest], {
    description: 'What the province asked for in addition, oldest first.',
  })
  requests(
    @Root() { id }: DossierEntity,
    @Ctx() context: Context,
  ): Promise<DossierRequestEntity[]> {
    return context.load(requestsByDossierId, id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [FieldVisit], { description: 'Visits to the place of production.' })
  fieldVisits(@Root() { id }: DossierEntity, @Ctx() context: Context): Promise<FieldVisitEntity[]> {
    return context.load(visitsByDossierId, id);
  }

  @Cost({ items: 2 })
  @FieldResolver(() => [ExtraTest], { description: 'Tests that the province wanted in addition.' })
  extraTests(@Root() { id }: DossierEntity, @Ctx() context: Context): Promise<ExtraTestEntity[]> {
    return context.load(testsByDossierId, id);
  }
}

interface Filed {
  readonly fileId: string | null;
}

const personOf = async (context: Context, id: string | null): Promise<PersonEntity | null> =>
  id ? context.load(personById, id) : null;
const fileOf = async (context: Context, { fileId }: Filed): Promise<StoredFileEntity | null> =>
  fileId ? context.load(fileById, fileId) : null;

@Resolver(() => DossierCheck)
export class DossierCheckResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who checked.' })
  checkedBy(@Root() row: DossierCheckEntity, @Ctx() context: Context) {
    return personOf(context, row.checkedBy);
  }
}

@Resolver(() => AdvisoryReport)
export class AdvisoryReportResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded it.' })
  recordedBy(@Root() row: AdvisoryReportEntity, @Ctx() context: Context) {
    return personOf(context, row.recordedBy);
  }

  @FieldResolver(() => File, { nullable: true, description: 'The signed report.' })
  file(@Root() row: AdvisoryReportEntity, @Ctx() context: Context) {
    return fileOf(context, row);
  }
}

@Resolver(() => DossierRequest)
export class DossierRequestResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who asked.' })
  askedBy(@Root() row: DossierRequestEntity, @Ctx() context: Context) {
    return personOf(context, row.askedBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who answered, or took it back.' })
  closedBy(@Root() row: DossierRequestEntity, @Ctx() context: Context) {
    return personOf(context, row.closedBy);
  }

  @FieldResolver(() => File, { nullable: true, description: 'The paper sent with the answer.' })
  file(@Root() row: DossierRequestEntity, @Ctx() context: Context) {
    return fileOf(context, row);
  }
}

@Resolver(() => FieldVisit)
export class FieldVisitResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded what was found.' })
  recordedBy(@Root() row: FieldVisitEntity, @Ctx() context: Context) {
    return personOf(context, row.recordedBy);
  }

  @FieldResolver(() => File, { nullable: true, description: 'The signed minutes of the visit.' })
  file(@Root() row: FieldVisitEntity, @Ctx() context: Context) {
    return fileOf(context, row);
  }
}

@Resolver(() => ExtraTest)
export class ExtraTestResolver {
  @FieldResolver(() => Person, { nullable: true, description: 'Who recorded the result.' })
  recordedBy(@Root() row: ExtraTestEntity, @Ctx() context: Context) {
    return personOf(context, row.recordedBy);
  }

  @FieldResolver(() => File, { nullable: true, description: 'The test report.' })
  file(@Root() row: ExtraTestEntity, @Ctx() context: Context) {
    return fileOf(context, row);
  }
}
