import type { Room } from '../platform/graphql/room.ts';
import { MinistryForwardingEntity, MinistryPieceEntity } from './ministry.entity.ts';
import { MinistryQueries } from './ministry.queries.ts';
import {
  DossierMinistryResolver,
  MinistryForwardingResolver,
  MinistryPieceResolver,
} from './ministry.resolver.ts';
import { MinistryForwardingPrepareMutation } from './mutations/ministry-forwarding-prepare.ts';
import { MinistryForwardingSendMutation } from './mutations/ministry-forwarding-send.ts';
import { MinistryPieceRecordMutation } from './mutations/ministry-piece-record.ts';
import { MinistryResultRecordMutation } from './mutations/ministry-result-record.ts';
import { MinistryResultUseMutation } from './mutations/ministry-result-use.ts';

export const ministry: Room = {
  name: 'ministry',
  entities: [MinistryForwardingEntity, MinistryPieceEntity],
  resolvers: [
    MinistryQueries,
    MinistryForwardingResolver,
    MinistryPieceResolver,
    DossierMinistryResolver,
    MinistryForwardingPrepareMutation,
    MinistryPieceRecordMutation,
    MinistryForwardingSendMutation,
    MinistryResultRecordMutation,
    MinistryResultUseMutation,
  ],
};
