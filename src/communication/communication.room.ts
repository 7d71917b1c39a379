import type { Room } from '../platform/graphql/room.ts';
import {
  CommunicationBatchEntity,
  CommunicationChangeEntity,
  CommunicationSessionEntity,
} from './communication.entity.ts';
import { CommunicationQueries } from './communication.queries.ts';
import {
  CommunicationBatchResolver,
  CommunicationChangeResolver,
  CommunicationSessionResolver,
  CommunicationUnitSumResolver,
} from './communication.resolver.ts';
import { CommunicationRecordMutation } from './mutations/communication-record.ts';
import { CommunicationUndoMutation } from './mutations/communication-undo.ts';
import { CommunicationWithdrawMutation } from './mutations/communication-withdraw.ts';

export const communication: Room = {
  name: 'communication',
  entities: [CommunicationBatchEntity, CommunicationSessionEntity, CommunicationChangeEntity],
  resolvers: [
    CommunicationQueries,
    CommunicationSessionResolver,
    CommunicationChangeResolver,
    CommunicationBatchResolver,
    CommunicationUnitSumResolver,
    CommunicationRecordMutation,
    CommunicationWithdrawMutation,
    CommunicationUndoMutation,
  ],
};
