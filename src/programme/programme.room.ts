import type { Room } from '../platform/graphql/room.ts';
import { ProgrammeTargetSetMutation } from './mutations/programme-target-set.ts';
import { OfficialDocumentEntity, ProgrammeTargetEntity } from './programme.entity.ts';
import { ProgrammeQueries } from './programme.queries.ts';
import { OfficialDocumentResolver, ProgrammeTargetResolver } from './programme.resolver.ts';

export const programme: Room = {
  name: 'programme',
  entities: [OfficialDocumentEntity, ProgrammeTargetEntity],
  resolvers: [
    OfficialDocumentResolver,
    ProgrammeQueries,
    ProgrammeTargetResolver,
    ProgrammeTargetSetMutation,
  ],
};
