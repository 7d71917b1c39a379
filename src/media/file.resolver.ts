import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { filesOf } from '../platform/files/file-box.ts';
import type { Context } from '../platform/graphql/context.ts';
import { toGlobalId } from '../platform/graphql/node.ts';
import { File, FileLink } from './file.type.ts';
import { LINK_LIFE } from './media.rules.ts';
import type { StoredFileEntity } from './stored-file.entity.ts';

@Resolver(() => File)
export class FileResolver {
  @FieldResolver(() => ID, { description: 'Global id, for the inputs that attach files.' })
  id(@Root() file: StoredFileEntity): string {
    return toGlobalId('File', file.id);
  }

  @FieldResolver(() => Int, { description: 'Size in bytes as it is stored.' })
  bytes(@Root() file: StoredFileEntity): number {
    return Number(file.bytes);
  }

  @FieldResolver(() => String, {
    description:
      'SHA-256 of the stored bytes, hexadecimal. Of a JPEG, place and camera were taken out before.',
  })
  sha256(@Root() file: StoredFileEntity): string {
    return file.sha256.toString('hex');
  }

  @FieldResolver(() => FileLink, {
    nullable: true,
    description: 'A private address for ten minutes; null while it belongs to no object.',
  })
  link(@Root() file: StoredFileEntity, @Ctx() context: Context): FileLink | null {
    if (file.state !== 'STORED' || !file.attachedAt) return null;
    const { tokens, publicUrl } = filesOf(context.db.source);
    const { personId, credentialId } = context.actor;
    const expiresAt = new Date(context.now.getTime() + LINK_LIFE);
    const token = tokens.sign({ use: 'read', fileId: file.id, personId, credentialId, expiresAt });
    return { url: `${publicUrl}/file/${token}`, expiresAt };
  }
}
