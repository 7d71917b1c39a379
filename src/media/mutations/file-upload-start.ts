import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { z } from 'zod';
import { Access, REACHED, SIGNED_IN } from '../../platform/graphql/access.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { because } from '../../platform/graphql/input-errors.ts';
import { runMutation } from '../../platform/graphql/mutation.ts';
import { operationId } from '../../platform/graphql/shapes.ts';
import { refuse, userErrorType, type UserErrorValue } from '../../platform/graphql/user-errors.ts';
import { isMediaType, KINDS, type MediaType } from '../content/content.rules.ts';
import { FilePurpose } from '../media.enums.ts';
import { nameFor, TAKEN_FOR } from '../media.rules.ts';
import type { StoredFileEntity } from '../stored-file.entity.ts';
import { openUpload } from '../upload.service.ts';
import { FileUpload } from '../upload.type.ts';

@InputType({ description: 'What is known of a file before its bytes are sent.' })
export class FileUploadStartInput {
  @Field(() => ID, { description: 'Client-made id; the same id gives the same upload again.' })
  operationId!: string;

  @Field(() => String, { description: 'Name of the file, up to 200 characters; never a path.' })
  name!: string;

  @Field(() => Int, {
    description: 'Size in bytes: pictures to 10 MiB, PDF to 20, XLSX to 5, CSV to 10.',
  })
  bytes!: number;

  @Field(() => String, { description: 'SHA-256 of the bytes, 64 hexadecimal digits.' })
  sha256!: string;

  @Field(() => String, {
    description: `One of ${Object.keys(KINDS).join(', ')}, as the purpose allows.`,
  })
  mediaType!: string;

  @Field(() => FilePurpose, { description: 'What it is for; it can be attached to nothing else.' })
  purpose!: FilePurpose;
}

const FileUploadStartError = userErrorType('FileUploadStart', {
  WRONG_TYPE: 'This kind of file is not taken for this purpose, or its name says another kind.',
  TOO_LARGE: 'The file is larger than files of its kind may be.',
  TOO_MANY: 'Too many files of yours are half sent or not used.',
});

@Access(REACHED)
@ObjectType({ description: 'Where to send the bytes.' })
export class FileUploadStartPayload {
  @Field(() => FileUpload, { nullable: true, description: 'The upload; null when refused.' })
  upload!: StoredFileEntity | null;

  @Field(() => [FileUploadStartError], { description: 'Why it was refused; empty on success.' })
  userErrors!: UserErrorValue[];
}

const shape = z.object({
  input: z.object({
    operationId: operationId(),
    name: z.string().min(1).max(1_000),
    bytes: z.number().int().min(1),
    sha256: z
      .string()
      .toLowerCase()
      .refine((text) => /^[0-9a-f]{64}$/.test(text), {
        ...because({
          vi: 'Mã SHA-256 gồm 64 chữ số thập lục phân.',
          en: 'A SHA-256 has 64 hexadecimal digits.',
        }),
      }),
    mediaType: z.string().max(100),
    purpose: z.enum(FilePurpose),
  }),
});

@Resolver()
export class FileUploadStartMutation {
  @Access(SIGNED_IN)
  @Mutation(() => FileUploadStartPayload, {
    description:
      'Begins to send a file (gửi tệp): gives an address for its bytes. Then send them, and call fileUploadFinish.',
  })
  fileUploadStart(
    @Arg('input', () => FileUploadStartInput, { description: 'Name, size, hash, type, purpose.' })
    input: FileUploadStartInput,
    @Ctx() context: Context,
  ) {
    return runMutation(context, {
      name: 'fileUploadStart',
      access: SIGNED_IN,
      payload: FileUploadStartPayload,
      errors: FileUploadStartError,
      args: { input },
      shape,
      run: async (tx, { input: { name, bytes, sha256, mediaType, purpose } }) => {
        const type = takenType(mediaType, purpose);
        const kept = nameFor(name, type);
        if (kept === null) throw wrongType(['input', 'name']);
        if (bytes > KINDS[type].largest) throw tooLarge(KINDS[type].largest);
        const hash = Buffer.from(sha256, 'hex');
        const file = { name: kept, bytes, sha256: hash, mediaType: type, purpose };
        return { upload: await openUpload(tx, file) };
      },
    });
  }
}

function takenType(mediaType: string, purpose: FilePurpose): MediaType {
  if (isMediaType(mediaType) && TAKEN_FOR[purpose].includes(mediaType)) return mediaType;
  throw wrongType(['input', 'mediaType']);
}

function wrongType(field: readonly string[]) {
  const text = {
    vi: 'Loại tệp này không dùng được ở đây, hoặc tên tệp không khớp với loại. Tệp chưa được nhận; hãy chọn tệp khác.',
    en: 'This kind of file is not taken here, or its name does not fit it. It was not taken; choose another file.',
  };
  return refuse('WRONG_TYPE', text, field);
}

function tooLarge(largest: number) {
  const limit = largest / 1024 / 1024;
  const text = {
    vi: `Tệp loại này lớn nhất là ${limit} MB. Tệp chưa được nhận; hãy thu nhỏ hoặc tách ra.`,
    en: `A file of this kind may have ${limit} MB. It was not taken; make it smaller or split it.`,
  };
  return refuse('TOO_LARGE', text, ['input', 'bytes']);
}
