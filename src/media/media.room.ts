import type { Room } from '../platform/graphql/room.ts';
import { FileResolver } from './file.resolver.ts';
import { File } from './file.type.ts';
import { FileUploadCancelMutation } from './mutations/file-upload-cancel.ts';
import { FileUploadFinishMutation } from './mutations/file-upload-finish.ts';
import { FileUploadStartMutation } from './mutations/file-upload-start.ts';
import { StoredFileEntity } from './stored-file.entity.ts';
import { FileUploadResolver } from './upload.resolver.ts';

export const media: Room = {
  name: 'media',
  entities: [StoredFileEntity],
  resolvers: [
    FileResolver,
    FileUploadResolver,
    FileUploadStartMutation,
    FileUploadFinishMutation,
    FileUploadCancelMutation,
  ],
  types: [File],
};
