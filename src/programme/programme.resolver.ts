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
import { basesByDocumentId, documentById, targetsByDocumentId } from './programme.loader.ts';
import { OfficialDocument, ProgrammeTarget } from './programme.type.ts';

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
