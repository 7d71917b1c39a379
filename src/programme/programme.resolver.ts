import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import { Access } from '../platform/graphql/access.ts';
import type { Context } from '../platform/graphql/context.ts';
import { Cost } from '../platform/graphql/cost.ts';
import { Node } from '../platform/graphql/node.ts';
import type { UnitEntity } from '../region/region.entity.ts';
import { unitById } from '../region/region.loader.ts';
import type { DutyEntity } from './duty.entity.ts';
import { dutiesByDocumentId, filesByDocumentId } from './duty.loader.ts';
import { Duty } from './duty.type.ts';
import { programmeAccess } from './programme.access.ts';
import type { OfficialDocumentEntity, ProgrammeTargetEntity } from './programme.entity.ts';
import { TargetMetric } from './programme.enums.ts';
import {
  basesByDocumentId,
  documentById,
  recognisedByTargetId,
  targetsByDocumentId,
} from './programme.loader.ts';
import { progressOf, type Progress } from './programme.rules.ts';
import { OfficialDocument, ProgrammeTarget, TargetProgress } from './programme.type.ts';

@Resolver(() => OfficialDocument)
export class OfficialDocumentResolver {
  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The province, district or commune whose authority issued it.',
  })
  async unit(
    @Root() document: OfficialDocumentEntity,
    @Ctx() context: Context,
  ): Promise<UnitEntity | null> {
    return document.unitId ? context.load(unitById, document.unitId) : null;
  }

  @Cost({ items: 3 })
  @FieldResolver(() => [OfficialDocument], {
    description: 'The documents it carries out or goes by (căn cứ), oldest first.',
  })
  basedOn(
    @Root() document: OfficialDocumentEntity,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentEntity[]> {
    return context.load(basesByDocumentId, document.id);
  }

  @Cost({ items: 5 })
  @FieldResolver(() => [ProgrammeTarget], { description: 'The targets it sets, by due day.' })
  targets(
    @Root() document: OfficialDocumentEntity,
    @Ctx() context: Context,
  ): Promise<ProgrammeTargetEntity[]> {
    return context.load(targetsByDocumentId, document.id);
  }

  @FieldResolver(() => OfficialDocument, {
    nullable: true,
    description: 'The later document that took its place (văn bản thay thế).',
  })
  async supersededBy(
    @Root() { supersededById }: OfficialDocumentEntity,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentEntity | null> {
    return supersededById ? context.load(documentById, supersededById) : null;
  }

  @Cost({ items: 20 })
  @Access(programmeAccess.duties)
  @FieldResolver(() => [Duty], {
    description: 'The duties it gives, as far as the caller may see them, by code.',
  })
  duties(@Root() document: OfficialDocumentEntity, @Ctx() context: Context): Promise<DutyEntity[]> {
    return context.load(dutiesByDocumentId, document.id);
  }

  @Cost({ items: 2 })
  @Access(programmeAccess.programmeInternals)
  @FieldResolver(() => [File], { description: 'Scans of it, for staff of the programme.' })
  files(
    @Root() document: OfficialDocumentEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity[]> {
    return context.load(filesByDocumentId, document.id);
  }
}

@Resolver(() => ProgrammeTarget)
export class ProgrammeTargetResolver {
  @FieldResolver(() => Node, {
    description: 'The commune, district or province it is for, as it was when the target was set.',
  })
  async place(
    @Root() target: ProgrammeTargetEntity,
    @Ctx() context: Context,
  ): Promise<UnitEntity | null> {
    return context.load(unitById, target.unitId);
  }

  @FieldResolver(() => OfficialDocument, {
    nullable: true,
    description: 'The document that sets it.',
  })
  async document(
    @Root() target: ProgrammeTargetEntity,
    @Ctx() context: Context,
  ): Promise<OfficialDocumentEntity | null> {
    return target.documentId ? context.load(documentById, target.documentId) : null;
  }

  @Cost({ points: 2 })
  @FieldResolver(() => TargetProgress, {
    description: 'How far it has come, counted from the certificates where it is about products.',
  })
  async progress(
    @Root() target: ProgrammeTargetEntity,
    @Ctx() context: Context,
  ): Promise<Progress> {
    const live = target.metric === TargetMetric.PRODUCTS_RECOGNISED;
    const counted = live ? await context.load(recognisedByTargetId, target.id) : null;
    return progressOf(target, counted, context.today);
  }
}
