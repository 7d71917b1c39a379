import { decide, scopeAllows } from '../platform/graphql/access.ts';
import { defineNode } from '../platform/graphql/node.ts';
import { AuditEntryEntity } from './audit-entry.entity.ts';
import { auditAccess } from './audit.access.ts';

defineNode({
  type: 'AuditEntry',
  entity: AuditEntryEntity,
  load: async (context, id) => {
    const rule = auditAccess.auditEntries;
    const { actor } = context;
    if (!decide(rule, actor).allowed || !scopeAllows(rule, actor, 'read')) return null;
    return context.db.source.manager.findOneBy(AuditEntryEntity, { id });
  },
});
