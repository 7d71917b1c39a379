import { scopeAllows, type RolesRule } from './access.ts';
import type { Actor } from './actor.ts';

/** What an actor may read under a rule, in the form SQL can use. */
export interface ReadScope {
  readonly anywhere: boolean;
  readonly unitIds: readonly string[];
  readonly producerIds: readonly string[];
}

const NOTHING: ReadScope = { anywhere: false, unitIds: [], producerIds: [] };

/** The rows a rule opens to an actor, so that lists are filtered inside the query, never after. */
export function readScope(rule: RolesRule, actor: Actor): ReadScope {
  if (actor.via === 'anonymous' || !scopeAllows(rule, actor, 'read')) return NOTHING;
  const units = new Set<string>();
  const producers = new Set<string>();
  for (const grant of actor.grants) {
    const scope = rule.roles[grant.role];
    if (scope === 'anywhere' || (scope === 'region' && grant.units === 'everywhere')) {
      return { ...NOTHING, anywhere: true };
    }
    if (scope === 'region' && grant.units !== 'everywhere')
      for (const id of grant.units) units.add(id);
    if (scope === 'own' && grant.producerId) producers.add(grant.producerId);
  }
  return { anywhere: false, unitIds: [...units], producerIds: [...producers] };
}
