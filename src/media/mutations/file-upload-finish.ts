import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { NOT_FOUND, notFound } from '../../platform/graphql/refusals.ts';
import { idOf, operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { File } from '../file.type.ts';
import { finishing } from '../finishing.ts';
import { lockFile } from '../media.service.ts';
import type { StoredFileEntity } from '../stored-file.entity.ts';
import { storeUpload } from '../upload-finish.service.ts';

@InputType({ description: 'The end of an upload.' })
export class FileUploadFinishInput {
  @Field(() => ID, { description: 'Client-made id; a repeated send gets the first outcome.' })
  operationId!: string;
}

const FileUploadFinishError = userErrorType('FileUploadFinish', {
  NOT_FOUND,
  INCOMPLETE: 'Not all bytes have arrived.',
  CONTENT_DIFFERS: 'The bytes that arrived have another SHA-256 than announced.',
  WRONG_TYPE: 'The content is of another type than announced, or of two types at once.',
  DAMAGED: 'The content breaks the rules of its own format, or swells too much when unpacked.',
  TOO_MANY_PIXELS: 'The picture has more than 40 million pixels.',
  MOVING_PICTURE: 'The picture moves; only still ones are taken.',
  ALREADY_FINISHED: 'It was finished before; the payload has the file.',
});

@Access(REACHED)
@ObjectType({ description: 'The stored file.' })
export class FileUploadFinishPayload {
  @Field(() => File, { nullable: true, description: 'The file; null when refused.' })
  file!: StoredFileEntity | null;

  @Field(() => [FileUploadFinishError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  id: idOf('File'),
  input: z.object({ operationId: operationId() }),
});

@Resolver()
export class FileUploadFinishMutation {
  @Access(SIGNED_IN)
  @Mutation(() => FileUploadFinishPayload, {
    description:
      'Ends sending a file (gửi xong): checks size, hash and content and stores it. It is yours alone until it is attached to something, and is removed after 7 days unless it is.',
  })
  fileUploadFinish(
    @Arg('id', () => ID, { description: 'Global id of the file.' }) id: string,
    @Arg('input', () => FileUploadFinishInput, { description: 'The id of this operation.' })
    input: FileUploadFinishInput,
    @Ctx() context: Context,
  ) {
    return finishing.run(() =>
      runMutation(context, {
        name: 'fileUploadFinish',
        access: SIGNED_IN,
        payload: FileUploadFinishPayload,
        errors: FileUploadFinishError,
        args: { id, input },
        shape,
        run: async (tx, args) => {
          const file = await lockFile(tx.em, args.id);
          const own = file?.createdBy && file.createdBy === context.actor.personId;
          if (!file || !own || file.state === 'REMOVED') throw notFound(['id']);
          if (file.state === 'STORED') throw finishedBefore(file);
          return { file: await storeUpload(tx, file) };
        },
      }),
    );
  }
}

function finishedBefore(file: StoredFileEntity) {
  const text = {
    vi: 'Tệp này đã được gửi xong trước đó và vẫn còn. Không cần làm gì thêm.',
    en: 'This file was finished before and is safe. Nothing needs to be done.',
  };
  return refuse('ALREADY_FINISHED', text, ['id'], { file });
}
