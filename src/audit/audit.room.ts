import type { Room } from '../platform/graphql/room.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';
import './audit.loader.ts';
import { AuditQueries } from './audit.queries.ts';
import { AuditEntryResolver } from './audit.resolver.ts';

export const audit: Room = {
  name: 'audit',
  entities: [AuditEntryEntity],
  resolvers: [AuditQueries, AuditEntryResolver],
};
