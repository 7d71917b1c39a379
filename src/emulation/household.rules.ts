import { decide, scopeAllows } from '../platform/graphql/access.ts';
import type { Actor } from '../platform/graphql/actor.ts';
import { emulationAccess } from './emulation.access.ts';
import { EmulationSubject } from './emulation.enums.ts';

interface Named {
  readonly subject: EmulationSubject;
  readonly communeId: string;
}

/** Whether somebody may know who it is: households are named to their commune and the office only. */
export function mayName(actor: Actor, { subject, communeId }: Named): boolean {
  if (subject !== EmulationSubject.HOUSEHOLD) return true;
  const rule = emulationAccess.householdNames;
  const { allowed } = decide(rule, actor, { unitId: communeId });
  return allowed && scopeAllows(rule, actor, 'read');
}

/** What the audit trail and others keep of a row: everything but who a household is. */
export function withoutHousehold<T extends { readonly subject: EmulationSubject }>(row: T): object {
  if (row.subject !== EmulationSubject.HOUSEHOLD) return row;
  return { ...row, name: undefined, pledge: undefined };
}
