import type { Room } from '../platform/graphql/room.ts';
import { ResourceRecordMutation } from './mutations/resource-record.ts';
import { ResourceUndoMutation } from './mutations/resource-undo.ts';
import {
  ResourceBatchEntity,
  ResourceEntryChangeEntity,
  ResourceEntryEntity,
} from './resource.entity.ts';
import { ResourceQueries } from './resource.queries.ts';
import {
  ResourceBatchResolver,
  ResourceEntryChangeResolver,
  ResourceEntryResolver,
  ResourceTotalLineResolver,
} from './resource.resolver.ts';

export const resource: Room = {
  name: 'resource',
  entities: [ResourceBatchEntity, ResourceEntryEntity, ResourceEntryChangeEntity],
  resolvers: [
    ResourceQueries,
    ResourceEntryResolver,
    ResourceEntryChangeResolver,
    ResourceBatchResolver,
    ResourceTotalLineResolver,
    ResourceRecordMutation,
    ResourceUndoMutation,
  ],
};
