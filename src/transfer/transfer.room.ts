import type { Room } from '../platform/graphql/room.ts';
import { ImportApplyMutation } from './mutations/import-apply.ts';
import { ImportStartMutation } from './mutations/import-start.ts';
import { ImportUndoMutation } from './mutations/import-undo.ts';
import { TransferExportMutation } from './mutations/transfer-export.ts';
import { ImportEntity, ImportRowEntity } from './transfer.entity.ts';
import { TransferQueries } from './transfer.queries.ts';
import { ImportResolver, ImportRowResolver } from './transfer.resolver.ts';

export const transfer: Room = {
  name: 'transfer',
  entities: [ImportEntity, ImportRowEntity],
  resolvers: [
    TransferQueries,
    ImportResolver,
    ImportRowResolver,
    ImportStartMutation,
    ImportApplyMutation,
    ImportUndoMutation,
    TransferExportMutation,
  ],
};
