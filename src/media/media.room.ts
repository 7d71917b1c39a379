import type { Room } from '../platform/graphql/room.ts';
import { FileResolver } from './file.resolver.ts';
import { File } from './file.type.ts';
import { StoredFileEntity } from './stored-file.entity.ts';

export const media: Room = {
  name: 'media',
  entities: [StoredFileEntity],
  resolvers: [FileResolver],
  types: [File],
};
