import type { GraphQLField, GraphQLInterfaceType, GraphQLObjectType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Actor } from './actor.ts';
import type { Context } from './context.ts';

/**
 * Where a role may act: `anywhere`; `region` = in the units of the grant; `own` = on what belongs to
 * the actor (the producer of the grant, or the person).
 */
export type Scope = 'anywhere' | 'region' | 'own';
export type RoleScopes = Readonly<Record<string, Scope>>;

export type AccessRule =
  /** The whole world may read it. */
  | { readonly kind: 'public' }
  /** Whoever could reach the object may read this field. For payloads, edges, errors. */
  | { readonly kind: 'reached' }
  /** Anybody signed in, or an API key. */
  | { readonly kind: 'signed-in' }
  /** The roles of one row of an access table. */
  | {
      readonly kind: 'roles';
      readonly room: string;
      readonly name: string;
      readonly roles: RoleScopes;
    }
  /** A decision that looks at the object. */
  | {
      readonly kind: 'when';
      readonly name: string;
      readonly test: (actor: Actor, source: never, context: Context) => boolean | Promise<boolean>;
    };

export type RolesRule = Extract<AccessRule, { kind: 'roles' }>;
export const PUBLIC: AccessRule = { kind: 'public' };
export const REACHED: AccessRule = { kind: 'reached' };
export const SIGNED_IN: AccessRule = { kind: 'signed-in' };

/** A rule that looks at the object, named so that the permission matrix can print it. */
export function when<T>(
  name: string,
  test: (actor: Actor, source: T, context: Context) => boolean | Promise<boolean>,
): AccessRule {
  return { kind: 'when', name, test: test };
}

/** One room's permissions: operation → role → where. A role that is not listed may not. */
export function accessTable<T extends Record<string, RoleScopes>>(
  room: string,
  table: T,
): { readonly [K in keyof T]: RolesRule } {
  const rows = Object.entries(table).map(([name, roles]) => [
    name,
    { kind: 'roles', room, name, roles } as const,
  ]);
  return Object.fromEntries(rows) as { [K in keyof T]: RolesRule };
}

/** The place a record belongs to, as far as permissions care. */
export interface Place {
  readonly unitId?: string | null;
  readonly producerId?: string | null;
  readonly personId?: string | null;
}

export type Decision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: 'SIGN_IN' | 'ROLE' | 'PLACE' | 'SCOPE' };

const YES: Decision = { allowed: true };

/**
 * Decides a rule for an actor. Without a place only the role is checked; with one, also where.
 * `when` rules are decided by the field guard, which has the object.
 */
export function decide(rule: AccessRule, actor: Actor, place?: Place): Decision {
  if (rule.kind === 'public' || rule.kind === 'reached') return YES;
  if (actor.via === 'anonymous') return { allowed: false, reason: 'SIGN_IN' };
  if (rule.kind === 'when' || rule.kind === 'signed-in') return YES;
  const grants = actor.grants.filter((grant) => rule.roles[grant.role] !== undefined);
  if (grants.length === 0) return { allowed: false, reason: 'ROLE' };
  if (!place) return YES;
  const covers = grants.some((grant) => {
    const scope = rule.roles[grant.role];
    if (scope === 'anywhere') return true;
    if (scope === 'region') {
      return grant.units === 'everywhere' || (!!place.unitId && grant.units.has(place.unitId));
    }
    if (grant.producerId) return grant.producerId === place.producerId;
    return !!place.personId && place.personId === actor.personId;
  });
  return covers ? YES : { allowed: false, reason: 'PLACE' };
}

/** API keys carry scopes `<room>:read` and `<room>:write`; people are not limited by scopes. */
export function scopeAllows(rule: AccessRule, actor: Actor, verb: 'read' | 'write'): boolean {
  if (!actor.scopes || rule.kind === 'public' || rule.kind === 'reached') return true;
  return rule.kind === 'roles' && actor.scopes.has(`${rule.room}:${verb}`);
}

/** Attaches the access rule to a field, or to a type as the rule of all its fields. */
export function Access(rule: AccessRule): ClassDecorator & MethodDecorator & PropertyDecorator {
  return Extensions({ access: rule });
}

/** The rule of a field: its own, else that of its type. Undefined = nobody thought of it: denied. */
export function accessOf(
  type: GraphQLObjectType | GraphQLInterfaceType,
  field: Pick<GraphQLField<unknown, unknown>, 'extensions'>,
): AccessRule | undefined {
  return (field.extensions['access'] ?? type.extensions['access']) as AccessRule | undefined;
}
