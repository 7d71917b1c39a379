import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { filesOf } from '../platform/files/file-box.ts';
import type { Context } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { LARGEST_PART, SMALLEST_PART, UPLOAD_LIFE } from './media.rules.ts';
import type { StoredFileEntity } from './stored-file.entity.ts';
import { FileUpload } from './upload.type.ts';

/** Made anew for each answer, also for a repeated one: nothing that opens a door is ever stored. */
@Resolver(() => FileUpload)
export class FileUploadResolver {
  @FieldResolver(() => ID, { description: 'Global id of the file, for finishing and attaching.' })
  id(@Root() file: StoredFileEntity): string {
    return toGlobalId('File', file.id);
  }

  @FieldResolver(() => String, {
    description:
      'Where to send to; a path of this server unless it knows its public address. Keep it to yourself. It ends with your sign-in, at the latest after twelve hours; the same operationId gives a new one.',
  })
  address(@Root() file: StoredFileEntity, @Ctx() context: Context): string {
    const { tokens, publicUrl } = filesOf(context.db.source);
    const { personId, credentialId } = context.actor;
    const expiresAt = new Date(context.now.getTime() + UPLOAD_LIFE);
    const token = tokens.sign({ use: 'send', fileId: file.id, personId, credentialId, expiresAt });
    return `${publicUrl}/upload/${token}`;
  }

  @FieldResolver(() => Int, {
    description: 'Bytes of the largest part that is taken; send smaller ones over a slow line.',
  })
  largestPart(): number {
    return LARGEST_PART;
  }

  @FieldResolver(() => Int, {
    description: 'Bytes of the smallest part that is taken, except the last one.',
  })
  smallestPart(): number {
    return SMALLEST_PART;
  }
}
