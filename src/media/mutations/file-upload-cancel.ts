import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { lockFile } from '../media.service.ts';
import { dropUpload } from '../upload.service.ts';

const FileUploadCancelError = userErrorType('FileUploadCancel', {
  NOT_FOUND,
  IN_USE: 'The file belongs to something; take it away there.',
});

@Access(REACHED)
@ObjectType({ description: 'The file that was given up.' })
export class FileUploadCancelPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the removed file; null when refused.' })
  removedId!: string | null;

  @Field(() => [FileUploadCancelError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

@Resolver()
export class FileUploadCancelMutation {
  @Access(SIGNED_IN)
  @Mutation(() => FileUploadCancelPayload, {
    description:
      'Gives up a file of yours that is half sent, or sent and attached to nothing (hủy tệp). Makes room for others.',
  })
  fileUploadCancel(
    @Arg('id', () => ID, { description: 'Global id of the file.' }) id: string,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'fileUploadCancel',
      access: SIGNED_IN,
      payload: FileUploadCancelPayload,
      errors: FileUploadCancelError,
      args: { id },
      shape: z.object({ id: idOf('File') }),
      run: async (tx, args) => {
        const file = await lockFile(tx.em, args.id);
        const own = file?.createdBy && file.createdBy === context.actor.personId;
        if (!file || !own || file.state === 'REMOVED') throw notFound(['id']);
        if (file.attachedAt) throw inUse();
        await dropUpload(tx.em, file.id);
        const { name, purpose, state } = file;
        const subject = { subjectType: 'File', subjectId: file.id };
        tx.record({ action: 'file.cancel', ...subject, before: { name, purpose, state } });
        return { removedId: id };
      },
    });
  }
}

function inUse() {
  const text = {
    vi: 'Tệp này đang được dùng. Chưa có gì thay đổi; hãy gỡ tệp ở mục đang dùng nó.',
    en: 'This file belongs to something. Nothing was changed; take it away there.',
  };
  return refuse('IN_USE', text, ['id']);
}
