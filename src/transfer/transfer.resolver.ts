import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { fileById } from '../media/file.loader.ts';
import { File } from '../media/file.type.ts';
import type { StoredFileEntity } from '../media/stored-file.entity.ts';
import type { Context } from '../platform/graphql/context.ts';
import { say } from '../platform/graphql/language.ts';
import { ImportEntity, ImportRowEntity } from './transfer.entity.ts';
import { Import, ImportFault, ImportRow } from './transfer.type.ts';

@Resolver(() => Import)
export class ImportResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why the file could not be read, and what to do; null unless it FAILED.',
  })
  problem(@Root() one: ImportEntity, @Ctx() { language }: Context): string | null {
    if (one.problemVi === null || one.problemEn === null) return null;
    return say({ vi: one.problemVi, en: one.problemEn }, language);
  }

  @FieldResolver(() => File, {
    nullable: true,
    description: 'The file that was sent; null once it was removed (keptUntil).',
  })
  async file(@Root() one: ImportEntity, @Ctx() context: Context): Promise<StoredFileEntity | null> {
    return one.fileId ? context.load(fileById, one.fileId) : null;
  }

  @FieldResolver(() => File, {
    nullable: true,
    description:
      'The same table with a word on every row: what is wrong, or what came of it. Null until the check is done.',
  })
  async resultFile(
    @Root() one: ImportEntity,
    @Ctx() context: Context,
  ): Promise<StoredFileEntity | null> {
    return one.resultFileId ? context.load(fileById, one.resultFileId) : null;
  }
}

@Resolver(() => ImportRow)
export class ImportRowResolver {
  @FieldResolver(() => [ImportFault], { description: 'Why it cannot be stored.' })
  errors(@Root() row: ImportRowEntity, @Ctx() { language }: Context): ImportFault[] {
    return row.faults.map((fault) => ({
      ...{ cell: fault.cell, column: fault.column, message: say(fault, language) },
    }));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was refused or could not be taken back, and what to do.',
  })
  note(@Root() row: ImportRowEntity, @Ctx() { language }: Context): string | null {
    if (row.noteVi === null) return null;
    return say({ vi: row.noteVi, en: row.noteEn ?? row.noteVi }, language);
  }
}
