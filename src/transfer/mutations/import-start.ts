import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { attachFile, FILE_ERRORS } from '../../media/media.service.ts';
import { uuidv7 } from '../../platform/db/uuid.ts';
import { Access, REACHED } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { transferAccess } from '../transfer.access.ts';
import { ImportEntity } from '../transfer.entity.ts';
import { ImportState } from '../transfer.enums.ts';
import { checkImportJob } from '../transfer.jobs.ts';
import { Import } from '../transfer.type.ts';

@InputType({ description: 'A file of producers, products or resources that is read in.' })
export class ImportStartInput {
  @Field(() => ID, {
    description: 'The file, sent for the purpose TRANSFER_IMPORT: XLSX or CSV, see transferExport.',
  })
  fileId!: string;

  @Field(() => ID, { description: 'Client-made id: a repeated send is answered once.' })
  operationId!: string;
}

const ImportStartError = userErrorType('ImportStart', {
  ...FILE_ERRORS,
  TOO_MANY: 'Imports of yours are under way: wait for them first.',
});

@Access(REACHED)
@ObjectType({ description: 'What came of importStart.' })
export class ImportStartPayload {
  @Field(() => Import, { nullable: true, description: 'The import; it is CHECKING.' })
  import!: ImportEntity | null;

  @Field(() => [ImportStartError], { description: 'What was refused, if anything.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({ fileId: idOf('File'), operationId: operationId() }),
});
const AT_ONCE = 3;

@Resolver()
export class ImportStartMutation {
  @Access(transferAccess.importStart)
  @Mutation(() => ImportStartPayload, {
    description:
      'Has a file of producers, products or resources looked at (kiểm tra tệp nhập): what each row would make or change, and what is wrong. Stores nothing of it; poll import(id) and read importRows.',
  })
  importStart(
    @Arg('input', () => ImportStartInput, { description: 'The file.' }) input: ImportStartInput,
    @Ctx() context: Context,
  ): Promise<ImportStartPayload> {
    return runMutation(context, {
      name: 'importStart',
      access: transferAccess.importStart,
      payload: ImportStartPayload,
      errors: ImportStartError,
      args: { input },
      shape,
      run: async (tx, args) => {
        const startedBy = context.actor.personId!;
        tx.authorize({ personId: startedBy });
        const file = await attachFile(tx, args.input.fileId, 'TRANSFER_IMPORT');
        const open = [ImportState.CHECKING, ImportState.APPLYING, ImportState.UNDOING];
        const busy = await tx.em
          .createQueryBuilder(ImportEntity, 'i')
          .where('i.started_by = :startedBy AND i.state = ANY(:open)', { startedBy, open })
          .getCount();
        if (busy >= AT_ONCE) throw refuse('TOO_MANY', TOO_MANY, ['input']);
        const id = uuidv7();
        const state = ImportState.CHECKING;
        await tx.em.insert(ImportEntity, { id, startedBy, fileId: file.id, state });
        await enqueue(tx.em, checkImportJob, { importId: id });
        tx.record({
          action: 'import.start',
          subjectType: 'Import',
          subjectId: id,
          after: { fileId: file.id, name: file.name },
        });
        return { import: await tx.em.findOneByOrFail(ImportEntity, { id }) };
      },
    });
  }
}

const TOO_MANY = {
  vi: `Bạn đang có ${AT_ONCE} lần nhập chưa xong. Tệp này chưa được nhận; hãy đợi xong rồi gửi lại.`,
  en: `${AT_ONCE} imports of yours are under way. This file was not taken; wait and send it again.`,
};
